-- productions
select "id", "name", "color", "budget"
  from "productions"
  where "id" in ($1, $2)
  order by "starts_on", "id"
  limit $3;
select "shifts"."production_id", "shifts"."day", "shifts"."starts_at", "shifts"."minutes", "shifts"."break_minutes", "shifts"."is_cachet", "shift_assignments"."person_id"
  from "shifts" inner join "shift_assignments" on "shift_assignments"."shift_id" = "shifts"."id"
  where "shifts"."production_id" in ($1, $2)
  and "shifts"."starts_at" is not null
  and ("shifts"."day" <= $3 or "shifts"."day" > $4)
  limit $5;

-- done
select "production_id", "day", "planned_starts_at" as "starts_at", "starts_minute", "ends_minute", "break_minutes"
  from "worked_hours"
  where "day" >= $1
  and "day" <= $2
  and "is_absent" = $3
  and "ends_minute" is not null
  limit $4;

-- done for one
select "production_id", "day", "planned_starts_at" as "starts_at", "starts_minute", "ends_minute", "break_minutes"
  from "worked_hours"
  where "day" >= $1
  and "day" <= $2
  and "is_absent" = $3
  and "ends_minute" is not null
  and "production_id" = $4
  limit $5;

