-- shifts
select "id", "version"
  from "shifts"
  where "production_id" = ?
  and "day" >= ?
  and "day" <= ?
  order by "day", "begins_minute", "id"
  limit ?;

-- stamp
select count(*) as "count", coalesce(sum(version), 0) as "versions", max(updated_at) as "latest"
  from "shifts"
  where "day" >= ?
  and "day" <= ?;
select count(*) as "count", coalesce(sum(version), 0) as "versions", max(updated_at) as "latest"
  from "artists";
select count(*) as "count", coalesce(sum(version), 0) as "versions", max(updated_at) as "latest"
  from "venues";
select count(*) as "count", coalesce(sum(version), 0) as "versions", max(updated_at) as "latest"
  from "planning_settings";

