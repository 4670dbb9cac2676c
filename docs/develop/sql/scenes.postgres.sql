-- add
insert into "scenes" ("id", "production_id", "position", "title", "minutes", "person_ids", "note", "version", "created_at", "updated_at")
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
  on conflict ("id") do nothing
  returning "id";

-- find
select *
  from "scenes"
  where "id" = $1;

-- findOfProduction
select *
  from "scenes"
  where "production_id" = $1
  order by "position", "id"
  limit $2;

-- list
select *
  from "scenes"
  where "production_id" = $1
  order by "position", "id"
  limit $2;

-- list a later page
select *
  from "scenes"
  where "production_id" = $1
  and ("position", "id") > ($2, $3)
  order by "position", "id"
  limit $4;

-- replace
update "scenes"
  set "id" = $1, "production_id" = $2, "position" = $3, "title" = $4, "minutes" = $5, "person_ids" = $6, "note" = $7, "version" = $8, "created_at" = $9, "updated_at" = $10
  where "id" = $11
  and "version" = $12;

-- place
update "scenes"
  set "position" = $1
  where "id" = $2;

-- remove
delete
  from "scenes"
  where "id" in ($1);

