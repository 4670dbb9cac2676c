-- idsOf
select "id"
  from "artists"
  where "search_key" in ($1)
  order by "id"
  limit $2;
select "person_id" as "id"
  from "profiles"
  where "email" in ($1)
  order by "person_id"
  limit $2;

