-- add
insert into "shifts" ("id", "production_id", "mission_type_id", "title", "day", "last_day", "venue_id", "room_id", "shares_room", "starts_at", "ends_at", "starts_minute", "ends_minute", "window_starts_at", "window_ends_at", "window_starts_minute", "window_ends_minute", "begins_minute", "minutes", "break_minutes", "rest_minutes", "is_cachet", "tags", "notes", "version", "created_at", "updated_at")
  values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
  on conflict ("id") do nothing
  returning "id";
insert into "posts" ("id", "shift_id", "position", "role", "skill_id", "level", "count")
  values (?, ?, ?, ?, ?, ?, ?)
  on conflict ("id") do update
  set "position" = "excluded"."position", "role" = "excluded"."role", "skill_id" = "excluded"."skill_id", "level" = "excluded"."level", "count" = "excluded"."count";
insert into "shift_assignments" ("id", "shift_id", "post_id", "person_id", "starts_minute", "ends_minute", "is_pinned", "override_reason", "created_at")
  values (?, ?, ?, ?, ?, ?, ?, ?, ?);

-- find
select *
  from "shifts"
  where "id" = ?;
select *
  from "posts"
  where "shift_id" in (?);
select *
  from "shift_assignments"
  where "shift_id" in (?);

-- findForChange
select *
  from "shifts"
  where "id" in (?)
  order by "id";
select *
  from "posts"
  where "shift_id" in (?);
select *
  from "shift_assignments"
  where "shift_id" in (?);

-- findOfProduction
select *
  from "shifts"
  where "production_id" = ?
  order by "id";
select *
  from "posts"
  where "shift_id" in (?);
select *
  from "shift_assignments"
  where "shift_id" in (?);

-- findAtVenue
select *
  from "shifts"
  where "venue_id" = ?
  order by "id";
select *
  from "posts"
  where "shift_id" in (?);
select *
  from "shift_assignments"
  where "shift_id" in (?);

-- list
select *
  from "shifts"
  where "day" >= ?
  and "day" <= ?
  and "last_day" >= ?
  order by "day", "begins_minute", "id"
  limit ?;
select *
  from "posts"
  where "shift_id" in (?);
select *
  from "shift_assignments"
  where "shift_id" in (?);

-- list those of a production, a venue and a person, a later page
select *
  from "shifts"
  where "day" >= ?
  and "day" <= ?
  and "last_day" >= ?
  and "production_id" = ?
  and "venue_id" = ?
  and exists (select "shift_assignments"."id"
  from "shift_assignments"
  where "shift_assignments"."shift_id" = "shifts"."id"
  and "shift_assignments"."person_id" = ?)
  and ("day", "begins_minute", "id") > (?, ?, ?)
  order by "day", "begins_minute", "id"
  limit ?;
select *
  from "posts"
  where "shift_id" in (?);
select *
  from "shift_assignments"
  where "shift_id" in (?);

-- replace one
delete
  from "shift_assignments"
  where "shift_id" in (?);
update "shifts"
  set "id" = ?, "production_id" = ?, "mission_type_id" = ?, "title" = ?, "day" = ?, "last_day" = ?, "venue_id" = ?, "room_id" = ?, "shares_room" = ?, "starts_at" = ?, "ends_at" = ?, "starts_minute" = ?, "ends_minute" = ?, "window_starts_at" = ?, "window_ends_at" = ?, "window_starts_minute" = ?, "window_ends_minute" = ?, "begins_minute" = ?, "minutes" = ?, "break_minutes" = ?, "rest_minutes" = ?, "is_cachet" = ?, "tags" = ?, "notes" = ?, "version" = ?, "created_at" = ?, "updated_at" = ?
  where "id" = ?
  and "version" = ?;
delete
  from "posts"
  where "shift_id" = ?
  and "id" not in (?);
insert into "posts" ("id", "shift_id", "position", "role", "skill_id", "level", "count")
  values (?, ?, ?, ?, ?, ?, ?)
  on conflict ("id") do update
  set "position" = "excluded"."position", "role" = "excluded"."role", "skill_id" = "excluded"."skill_id", "level" = "excluded"."level", "count" = "excluded"."count";
insert into "shift_assignments" ("id", "shift_id", "post_id", "person_id", "starts_minute", "ends_minute", "is_pinned", "override_reason", "created_at")
  values (?, ?, ?, ?, ?, ?, ?, ?, ?);

-- replace several
delete
  from "shift_assignments"
  where "shift_id" in (?, ?);
update "shifts"
  set "starts_minute" = ?, "ends_minute" = ?
  where "id" in (?, ?)
  and "room_id" is not null;
update "shifts"
  set "id" = ?, "production_id" = ?, "mission_type_id" = ?, "title" = ?, "day" = ?, "last_day" = ?, "venue_id" = ?, "room_id" = ?, "shares_room" = ?, "starts_at" = ?, "ends_at" = ?, "starts_minute" = ?, "ends_minute" = ?, "window_starts_at" = ?, "window_ends_at" = ?, "window_starts_minute" = ?, "window_ends_minute" = ?, "begins_minute" = ?, "minutes" = ?, "break_minutes" = ?, "rest_minutes" = ?, "is_cachet" = ?, "tags" = ?, "notes" = ?, "version" = ?, "created_at" = ?, "updated_at" = ?
  where "id" = ?
  and "version" = ?;
delete
  from "posts"
  where "shift_id" = ?
  and "id" not in (?);
update "shifts"
  set "id" = ?, "production_id" = ?, "mission_type_id" = ?, "title" = ?, "day" = ?, "last_day" = ?, "venue_id" = ?, "room_id" = ?, "shares_room" = ?, "starts_at" = ?, "ends_at" = ?, "starts_minute" = ?, "ends_minute" = ?, "window_starts_at" = ?, "window_ends_at" = ?, "window_starts_minute" = ?, "window_ends_minute" = ?, "begins_minute" = ?, "minutes" = ?, "break_minutes" = ?, "rest_minutes" = ?, "is_cachet" = ?, "tags" = ?, "notes" = ?, "version" = ?, "created_at" = ?, "updated_at" = ?
  where "id" = ?
  and "version" = ?;
delete
  from "posts"
  where "shift_id" = ?;
insert into "posts" ("id", "shift_id", "position", "role", "skill_id", "level", "count")
  values (?, ?, ?, ?, ?, ?, ?)
  on conflict ("id") do update
  set "position" = "excluded"."position", "role" = "excluded"."role", "skill_id" = "excluded"."skill_id", "level" = "excluded"."level", "count" = "excluded"."count";
insert into "shift_assignments" ("id", "shift_id", "post_id", "person_id", "starts_minute", "ends_minute", "is_pinned", "override_reason", "created_at")
  values (?, ?, ?, ?, ?, ?, ?, ?, ?);

-- remove
delete
  from "shifts"
  where "id" in (?);

