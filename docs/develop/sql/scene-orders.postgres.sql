-- add
insert into "scene_orders" ("id", "job_id", "production_id", "state", "scene_ids", "replaced", "figures", "is_proved", "confidence", "engine", "version", "created_at", "decided_at", "decided_by")
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14);

-- find
select *
  from "scene_orders"
  where "id" = $1;

-- findForChange
select *
  from "scene_orders"
  where "id" = $1
  for update;

-- list
select *
  from "scene_orders"
  order by "created_at" desc, "id" desc
  limit $1;

-- list by production and state, a later page
select *
  from "scene_orders"
  where "production_id" = $1
  and "state" in ($2, $3)
  and ("created_at", "id") < ($4, $5)
  order by "created_at" desc, "id" desc
  limit $6;

-- update
update "scene_orders"
  set "id" = $1, "job_id" = $2, "production_id" = $3, "state" = $4, "scene_ids" = $5, "replaced" = $6, "figures" = $7, "is_proved" = $8, "confidence" = $9, "engine" = $10, "version" = $11, "created_at" = $12, "decided_at" = $13, "decided_by" = $14
  where "id" = $15
  and "version" = $16;

-- removeOfProduction
delete
  from "scene_orders"
  where "production_id" = $1;

-- ratesOf
select "artists"."id", "profiles"."day_rate"
  from "artists" left join "profiles" on "profiles"."person_id" = "artists"."id"
  where "artists"."id" in ($1);

