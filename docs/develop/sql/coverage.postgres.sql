-- read
select "id", "day", "starts_at", "minutes", "break_minutes", "is_cachet"
  from "shifts"
  where "production_id" = $1
  order by "id"
  limit $2;
select "shift_id", "id", "count"
  from "posts"
  where "shift_id" in (select "id"
  from "shifts"
  where "production_id" = $1)
  limit $2;
select "shift_id", "post_id", "person_id"
  from "shift_assignments"
  where "shift_id" in (select "id"
  from "shifts"
  where "production_id" = $1)
  limit $2;
select "person_id", "kind", "hour_rate", "day_rate", "cachet_rate"
  from "profiles"
  where "person_id" in (select "person_id"
  from "shift_assignments"
  where "shift_id" in (select "id"
  from "shifts"
  where "production_id" = $1))
  limit $2;

-- read a period
select "id", "day", "starts_at", "minutes", "break_minutes", "is_cachet"
  from "shifts"
  where "production_id" = $1
  and "day" >= $2
  and "day" <= $3
  order by "id"
  limit $4;
select "shift_id", "id", "count"
  from "posts"
  where "shift_id" in (select "id"
  from "shifts"
  where "production_id" = $1
  and "day" >= $2
  and "day" <= $3)
  limit $4;
select "shift_id", "post_id", "person_id"
  from "shift_assignments"
  where "shift_id" in (select "id"
  from "shifts"
  where "production_id" = $1
  and "day" >= $2
  and "day" <= $3)
  limit $4;
select "person_id", "kind", "hour_rate", "day_rate", "cachet_rate"
  from "profiles"
  where "person_id" in (select "person_id"
  from "shift_assignments"
  where "shift_id" in (select "id"
  from "shifts"
  where "production_id" = $1
  and "day" >= $2
  and "day" <= $3))
  limit $4;

