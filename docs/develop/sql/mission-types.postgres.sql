-- add
insert into "mission_types" ("id", "name", "search_key", "posts", "minutes", "break_minutes", "rest_minutes", "is_cachet", "venue_id", "tags", "version", "created_at", "updated_at")
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)
  on conflict ("id") do nothing
  returning "id";

-- find
select *
  from "mission_types"
  where "id" = $1;

-- findForChange
select *
  from "mission_types"
  where "id" = $1
  for update;

-- list
select *
  from "mission_types"
  order by "search_key", "id"
  limit $1;

-- list a part of the name, a later page
select *
  from "mission_types"
  where "search_key" like $1 escape '\'
  and ("search_key", "id") > ($2, $3)
  order by "search_key", "id"
  limit $4;

-- replace
update "mission_types"
  set "id" = $1, "name" = $2, "search_key" = $3, "posts" = $4, "minutes" = $5, "break_minutes" = $6, "rest_minutes" = $7, "is_cachet" = $8, "venue_id" = $9, "tags" = $10, "version" = $11, "created_at" = $12, "updated_at" = $13
  where "id" = $14
  and "version" = $15;

-- remove
delete
  from "mission_types"
  where "id" = $1;

