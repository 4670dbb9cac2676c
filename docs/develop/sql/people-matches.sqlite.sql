-- idsOf
select "id"
  from "artists"
  where "search_key" in (?)
  order by "id"
  limit ?;
select "person_id" as "id"
  from "profiles"
  where "email" in (?)
  order by "person_id"
  limit ?;

