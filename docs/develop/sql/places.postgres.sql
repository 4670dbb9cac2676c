-- find
select "id", "zone"
  from "venues"
  where "id" in ($1)
  order by "id" for share;
select "id", "venue_id"
  from "rooms"
  where "venue_id" in ($1)
  order by "id" for key share;

