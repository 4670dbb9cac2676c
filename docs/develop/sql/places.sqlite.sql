-- find
select "id", "zone"
  from "venues"
  where "id" in (?)
  order by "id";
select "id", "venue_id"
  from "rooms"
  where "venue_id" in (?)
  order by "id";

