-- add
insert into "scenes" ("id", "production_id", "position", "title", "minutes", "person_ids", "note", "version", "created_at", "updated_at")
  values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
  on conflict ("id") do nothing
  returning "id";

-- find
select *
  from "scenes"
  where "id" = ?;

-- findOfProduction
select *
  from "scenes"
  where "production_id" = ?
  order by "position", "id"
  limit ?;

-- list
select *
  from "scenes"
  where "production_id" = ?
  order by "position", "id"
  limit ?;

-- list a later page
select *
  from "scenes"
  where "production_id" = ?
  and ("position", "id") > (?, ?)
  order by "position", "id"
  limit ?;

-- replace
update "scenes"
  set "id" = ?, "production_id" = ?, "position" = ?, "title" = ?, "minutes" = ?, "person_ids" = ?, "note" = ?, "version" = ?, "created_at" = ?, "updated_at" = ?
  where "id" = ?
  and "version" = ?;

-- place
update "scenes"
  set "position" = ?
  where "id" = ?;

-- remove
delete
  from "scenes"
  where "id" in (?);

