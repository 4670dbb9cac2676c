-- read
select "id", "day", "starts_at", "minutes", "break_minutes", "is_cachet"
  from "shifts"
  where "production_id" = ?
  order by "id"
  limit ?;
select "shift_id", "id", "count"
  from "posts"
  where "shift_id" in (select "id"
  from "shifts"
  where "production_id" = ?)
  limit ?;
select "shift_id", "post_id", "person_id"
  from "shift_assignments"
  where "shift_id" in (select "id"
  from "shifts"
  where "production_id" = ?)
  limit ?;
select "person_id", "kind", "hour_rate", "day_rate", "cachet_rate"
  from "profiles"
  where "person_id" in (select "person_id"
  from "shift_assignments"
  where "shift_id" in (select "id"
  from "shifts"
  where "production_id" = ?))
  limit ?;

-- read a period
select "id", "day", "starts_at", "minutes", "break_minutes", "is_cachet"
  from "shifts"
  where "production_id" = ?
  and "day" >= ?
  and "day" <= ?
  order by "id"
  limit ?;
select "shift_id", "id", "count"
  from "posts"
  where "shift_id" in (select "id"
  from "shifts"
  where "production_id" = ?
  and "day" >= ?
  and "day" <= ?)
  limit ?;
select "shift_id", "post_id", "person_id"
  from "shift_assignments"
  where "shift_id" in (select "id"
  from "shifts"
  where "production_id" = ?
  and "day" >= ?
  and "day" <= ?)
  limit ?;
select "person_id", "kind", "hour_rate", "day_rate", "cachet_rate"
  from "profiles"
  where "person_id" in (select "person_id"
  from "shift_assignments"
  where "shift_id" in (select "id"
  from "shifts"
  where "production_id" = ?
  and "day" >= ?
  and "day" <= ?))
  limit ?;

