-- productions
select "id", "name", "color", "budget"
  from "productions"
  where "id" in (?, ?)
  order by "starts_on", "id"
  limit ?;
select "shifts"."production_id", "shifts"."day", "shifts"."starts_at", "shifts"."minutes", "shifts"."break_minutes", "shifts"."is_cachet", "shift_assignments"."person_id"
  from "shifts" inner join "shift_assignments" on "shift_assignments"."shift_id" = "shifts"."id"
  where "shifts"."production_id" in (?, ?)
  and "shifts"."starts_at" is not null
  and ("shifts"."day" <= ? or "shifts"."day" > ?)
  limit ?;

-- done
select "production_id", "day", "planned_starts_at" as "starts_at", "starts_minute", "ends_minute", "break_minutes"
  from "worked_hours"
  where "day" >= ?
  and "day" <= ?
  and "is_absent" = ?
  and "ends_minute" is not null
  limit ?;

-- done for one
select "production_id", "day", "planned_starts_at" as "starts_at", "starts_minute", "ends_minute", "break_minutes"
  from "worked_hours"
  where "day" >= ?
  and "day" <= ?
  and "is_absent" = ?
  and "ends_minute" is not null
  and "production_id" = ?
  limit ?;

