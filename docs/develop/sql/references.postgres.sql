-- firstUnknown
select "id"
  from "teams"
  where "id" in ($1) for key share;
select "id"
  from "skills"
  where "id" in ($1) for key share;
select "id"
  from "venues"
  where "id" in ($1) for key share;
select "id"
  from "rooms"
  where "id" in ($1) for key share;

