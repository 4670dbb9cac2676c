-- worksOf
select "shifts"."day", "shifts"."is_cachet", "shifts"."break_minutes", "shift_assignments"."starts_minute", "shift_assignments"."ends_minute"
  from "shift_assignments" inner join "shifts" on "shifts"."id" = "shift_assignments"."shift_id"
  where "shift_assignments"."person_id" = $1
  and "shift_assignments"."starts_minute" >= $2
  and "shift_assignments"."starts_minute" < $3
  and "shifts"."day" >= $4
  and "shifts"."day" <= $5
  order by "shift_assignments"."starts_minute"
  limit $6;

