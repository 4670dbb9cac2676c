-- worksOf
select "shifts"."day", "shifts"."is_cachet", "shifts"."break_minutes", "shift_assignments"."starts_minute", "shift_assignments"."ends_minute"
  from "shift_assignments" inner join "shifts" on "shifts"."id" = "shift_assignments"."shift_id"
  where "shift_assignments"."person_id" = ?
  and "shift_assignments"."starts_minute" >= ?
  and "shift_assignments"."starts_minute" < ?
  and "shifts"."day" >= ?
  and "shifts"."day" <= ?
  order by "shift_assignments"."starts_minute"
  limit ?;

