-- shifts
select "id", "version"
  from "shifts"
  where "production_id" = $1
  and "day" >= $2
  and "day" <= $3
  order by "day", "begins_minute", "id"
  limit $4;

-- stamp
select count(*) as "count", coalesce(sum(version), 0) as "versions", max(updated_at) as "latest"
  from "shifts"
  where "day" >= $1
  and "day" <= $2;
select count(*) as "count", coalesce(sum(version), 0) as "versions", max(updated_at) as "latest"
  from "artists";
select count(*) as "count", coalesce(sum(version), 0) as "versions", max(updated_at) as "latest"
  from "venues";
select count(*) as "count", coalesce(sum(version), 0) as "versions", max(updated_at) as "latest"
  from "planning_settings";

