-- add
insert into "hour_periods" ("id", "starts_on", "ends_on", "production_id", "production_name", "state", "closed_by", "closed_at", "reopened_by", "reopened_at", "reopen_reason", "version", "created_at")
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13);

-- find
select *
  from "hour_periods"
  where "id" = $1;

-- list
select *
  from "hour_periods"
  order by "created_at" desc, "id" desc
  limit $1;

-- list by every filter, a later page
select *
  from "hour_periods"
  where "ends_on" >= $1
  and "starts_on" <= $2
  and "production_id" = $3
  and ("created_at", "id") < ($4, $5)
  order by "created_at" desc, "id" desc
  limit $6;

-- closedOver
select *
  from "hour_periods"
  where "state" = $1
  and "starts_on" <= $2
  and "ends_on" >= $3
  and ("production_id" is null or "production_id" = $4)
  order by "created_at"
  limit $5;

-- closedWithin
select *
  from "hour_periods"
  where "state" = $1
  and "starts_on" <= $2
  and "ends_on" >= $3
  and ("production_id" is null or "production_id" = $4)
  order by "created_at"
  limit $5;

-- closedWithin, of all productions
select *
  from "hour_periods"
  where "state" = $1
  and "starts_on" <= $2
  and "ends_on" >= $3
  and "production_id" is null
  order by "created_at"
  limit $4;

-- replace
update "hour_periods"
  set "id" = $1, "starts_on" = $2, "ends_on" = $3, "production_id" = $4, "production_name" = $5, "state" = $6, "closed_by" = $7, "closed_at" = $8, "reopened_by" = $9, "reopened_at" = $10, "reopen_reason" = $11, "version" = $12, "created_at" = $13
  where "id" = $14;

