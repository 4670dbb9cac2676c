-- firstUnknown
select "id"
  from "teams"
  where "id" in (?);
select "id"
  from "skills"
  where "id" in (?);
select "id"
  from "venues"
  where "id" in (?);
select "id"
  from "rooms"
  where "id" in (?);

