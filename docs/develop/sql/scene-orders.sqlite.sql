-- add
insert into "scene_orders" ("id", "job_id", "production_id", "state", "scene_ids", "replaced", "figures", "is_proved", "confidence", "engine", "version", "created_at", "decided_at", "decided_by")
  values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?);

-- find
select *
  from "scene_orders"
  where "id" = ?;

-- findForChange
select *
  from "scene_orders"
  where "id" = ?;

-- list
select *
  from "scene_orders"
  order by "created_at" desc, "id" desc
  limit ?;

-- list by production and state, a later page
select *
  from "scene_orders"
  where "production_id" = ?
  and "state" in (?, ?)
  and ("created_at", "id") < (?, ?)
  order by "created_at" desc, "id" desc
  limit ?;

-- update
update "scene_orders"
  set "id" = ?, "job_id" = ?, "production_id" = ?, "state" = ?, "scene_ids" = ?, "replaced" = ?, "figures" = ?, "is_proved" = ?, "confidence" = ?, "engine" = ?, "version" = ?, "created_at" = ?, "decided_at" = ?, "decided_by" = ?
  where "id" = ?
  and "version" = ?;

-- removeOfProduction
delete
  from "scene_orders"
  where "production_id" = ?;

-- ratesOf
select "artists"."id", "profiles"."day_rate"
  from "artists" left join "profiles" on "profiles"."person_id" = "artists"."id"
  where "artists"."id" in (?);

