-- read
select "id", "venue_id", "name", "capacity"
  from "rooms"
  order by "venue_id", "position"
  limit ?;
select "id", "name", "zone", "opening_hours", "latitude", "longitude"
  from "venues"
  order by "id"
  limit ?;
select "from_venue_id", "to_venue_id", "minutes"
  from "travel_times"
  order by "from_venue_id", "to_venue_id"
  limit ?;
select "artist_id", "starts_at", "ends_at"
  from "availabilities"
  where "starts_at" < ?
  and "ends_at" > ?
  order by "artist_id", "starts_at"
  limit ?;
select "person_id", "kind", "starts_at", "ends_at", "recurrence", "exceptions"
  from "availability_rules"
  where "starts_at" < ?
  and ("recurrence" is not null or "ends_at" > ?)
  order by "person_id", "starts_at"
  limit ?;
select "shift_assignments"."person_id", (shift_assignments.starts_minute + cast(? as integer)) / 10080 as "week", sum(shift_assignments.ends_minute - shift_assignments.starts_minute - shifts.break_minutes) as "minutes"
  from "shift_assignments" inner join "shifts" on "shifts"."id" = "shift_assignments"."shift_id"
  where "shifts"."day" >= ?
  and "shifts"."day" <= ?
  and "shift_assignments"."starts_minute" >= ?
  and "shift_assignments"."starts_minute" < ? group by "shift_assignments"."person_id", "week"
  order by "shift_assignments"."person_id", "week"
  limit ?;
select "person_id", "skill_id", "level"
  from "person_skills"
  order by "person_id", "skill_id"
  limit ?;
select "artists"."id", "artists"."name", "profiles"."kind", "profiles"."born_on", "profiles"."free_by_default", "profiles"."hour_rate", "profiles"."day_rate", "profiles"."cachet_rate"
  from "artists" left join "profiles" on "profiles"."person_id" = "artists"."id"
  order by "artists"."id"
  limit ?;
select "id", "production_id", "title", "venue_id", "room_id", "shares_room", "starts_minute", "ends_minute", "window_starts_minute", "window_ends_minute", "minutes", "break_minutes", "rest_minutes", "is_cachet"
  from "shifts"
  where "day" >= ?
  and "day" <= ?
  and "last_day" >= ?
  order by "begins_minute", "id"
  limit ?;
select "id", "shift_id", "role", "skill_id", "level", "count"
  from "posts"
  where "shift_id" in (select "id"
  from "shifts"
  where "day" >= ?
  and "day" <= ?
  and "last_day" >= ?)
  order by "shift_id", "position"
  limit ?;
select "shift_id", "post_id", "person_id", "is_pinned", "override_reason"
  from "shift_assignments"
  where "shift_id" in (select "id"
  from "shifts"
  where "day" >= ?
  and "day" <= ?
  and "last_day" >= ?)
  order by "shift_id", "id"
  limit ?;

