-- add
insert into "hour_periods" ("id", "starts_on", "ends_on", "production_id", "production_name", "state", "closed_by", "closed_at", "reopened_by", "reopened_at", "reopen_reason", "version", "created_at")
  values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?);

-- find
select *
  from "hour_periods"
  where "id" = ?;

-- list
select *
  from "hour_periods"
  order by "created_at" desc, "id" desc
  limit ?;

-- list by every filter, a later page
select *
  from "hour_periods"
  where "ends_on" >= ?
  and "starts_on" <= ?
  and "production_id" = ?
  and ("created_at", "id") < (?, ?)
  order by "created_at" desc, "id" desc
  limit ?;

-- closedOver
select *
  from "hour_periods"
  where "state" = ?
  and "starts_on" <= ?
  and "ends_on" >= ?
  and ("production_id" is null or "production_id" = ?)
  order by "created_at"
  limit ?;

-- closedWithin
select *
  from "hour_periods"
  where "state" = ?
  and "starts_on" <= ?
  and "ends_on" >= ?
  and ("production_id" is null or "production_id" = ?)
  order by "created_at"
  limit ?;

-- closedWithin, of all productions
select *
  from "hour_periods"
  where "state" = ?
  and "starts_on" <= ?
  and "ends_on" >= ?
  and "production_id" is null
  order by "created_at"
  limit ?;

-- replace
update "hour_periods"
  set "id" = ?, "starts_on" = ?, "ends_on" = ?, "production_id" = ?, "production_name" = ?, "state" = ?, "closed_by" = ?, "closed_at" = ?, "reopened_by" = ?, "reopened_at" = ?, "reopen_reason" = ?, "version" = ?, "created_at" = ?
  where "id" = ?;

