-- add
insert into "mission_types" ("id", "name", "search_key", "posts", "minutes", "break_minutes", "rest_minutes", "is_cachet", "venue_id", "tags", "version", "created_at", "updated_at")
  values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
  on conflict ("id") do nothing
  returning "id";

-- find
select *
  from "mission_types"
  where "id" = ?;

-- findForChange
select *
  from "mission_types"
  where "id" = ?;

-- list
select *
  from "mission_types"
  order by "search_key", "id"
  limit ?;

-- list a part of the name, a later page
select *
  from "mission_types"
  where "search_key" like ? escape '\'
  and ("search_key", "id") > (?, ?)
  order by "search_key", "id"
  limit ?;

-- replace
update "mission_types"
  set "id" = ?, "name" = ?, "search_key" = ?, "posts" = ?, "minutes" = ?, "break_minutes" = ?, "rest_minutes" = ?, "is_cachet" = ?, "venue_id" = ?, "tags" = ?, "version" = ?, "created_at" = ?, "updated_at" = ?
  where "id" = ?
  and "version" = ?;

-- remove
delete
  from "mission_types"
  where "id" = ?;

