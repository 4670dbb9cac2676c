-- add
insert into "shifts" ("id", "production_id", "mission_type_id", "title", "day", "last_day", "venue_id", "room_id", "shares_room", "starts_at", "ends_at", "starts_minute", "ends_minute", "window_starts_at", "window_ends_at", "window_starts_minute", "window_ends_minute", "begins_minute", "minutes", "break_minutes", "rest_minutes", "is_cachet", "tags", "notes", "version", "created_at", "updated_at")
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, $23, $24, $25, $26, $27)
  on conflict ("id") do nothing
  returning "id";
insert into "posts" ("id", "shift_id", "position", "role", "skill_id", "level", "count")
  values ($1, $2, $3, $4, $5, $6, $7)
  on conflict ("id") do update
  set "position" = "excluded"."position", "role" = "excluded"."role", "skill_id" = "excluded"."skill_id", "level" = "excluded"."level", "count" = "excluded"."count";
insert into "shift_assignments" ("id", "shift_id", "post_id", "person_id", "starts_minute", "ends_minute", "is_pinned", "override_reason", "created_at")
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9);

-- find
select *
  from "shifts"
  where "id" = $1;
select *
  from "posts"
  where "shift_id" in ($1);
select *
  from "shift_assignments"
  where "shift_id" in ($1);

-- findForChange
select *
  from "shifts"
  where "id" in ($1)
  order by "id"
  for update;
select *
  from "posts"
  where "shift_id" in ($1);
select *
  from "shift_assignments"
  where "shift_id" in ($1);

-- findOfProduction
select *
  from "shifts"
  where "production_id" = $1
  order by "id"
  for update;
select *
  from "posts"
  where "shift_id" in ($1);
select *
  from "shift_assignments"
  where "shift_id" in ($1);

-- findAtVenue
select *
  from "shifts"
  where "venue_id" = $1
  order by "id"
  for update;
select *
  from "posts"
  where "shift_id" in ($1);
select *
  from "shift_assignments"
  where "shift_id" in ($1);

-- list
select *
  from "shifts"
  where "day" >= $1
  and "day" <= $2
  and "last_day" >= $3
  order by "day", "begins_minute", "id"
  limit $4;
select *
  from "posts"
  where "shift_id" in ($1);
select *
  from "shift_assignments"
  where "shift_id" in ($1);

-- list those of a production, a venue and a person, a later page
select *
  from "shifts"
  where "day" >= $1
  and "day" <= $2
  and "last_day" >= $3
  and "production_id" = $4
  and "venue_id" = $5
  and exists (select "shift_assignments"."id"
  from "shift_assignments"
  where "shift_assignments"."shift_id" = "shifts"."id"
  and "shift_assignments"."person_id" = $6)
  and ("day", "begins_minute", "id") > ($7, $8, $9)
  order by "day", "begins_minute", "id"
  limit $10;
select *
  from "posts"
  where "shift_id" in ($1);
select *
  from "shift_assignments"
  where "shift_id" in ($1);

-- replace one
delete
  from "shift_assignments"
  where "shift_id" in ($1);
update "shifts"
  set "id" = $1, "production_id" = $2, "mission_type_id" = $3, "title" = $4, "day" = $5, "last_day" = $6, "venue_id" = $7, "room_id" = $8, "shares_room" = $9, "starts_at" = $10, "ends_at" = $11, "starts_minute" = $12, "ends_minute" = $13, "window_starts_at" = $14, "window_ends_at" = $15, "window_starts_minute" = $16, "window_ends_minute" = $17, "begins_minute" = $18, "minutes" = $19, "break_minutes" = $20, "rest_minutes" = $21, "is_cachet" = $22, "tags" = $23, "notes" = $24, "version" = $25, "created_at" = $26, "updated_at" = $27
  where "id" = $28
  and "version" = $29;
delete
  from "posts"
  where "shift_id" = $1
  and "id" not in ($2);
insert into "posts" ("id", "shift_id", "position", "role", "skill_id", "level", "count")
  values ($1, $2, $3, $4, $5, $6, $7)
  on conflict ("id") do update
  set "position" = "excluded"."position", "role" = "excluded"."role", "skill_id" = "excluded"."skill_id", "level" = "excluded"."level", "count" = "excluded"."count";
insert into "shift_assignments" ("id", "shift_id", "post_id", "person_id", "starts_minute", "ends_minute", "is_pinned", "override_reason", "created_at")
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9);

-- replace several
delete
  from "shift_assignments"
  where "shift_id" in ($1, $2);
update "shifts"
  set "starts_minute" = $1, "ends_minute" = $2
  where "id" in ($3, $4)
  and "room_id" is not null;
update "shifts"
  set "id" = $1, "production_id" = $2, "mission_type_id" = $3, "title" = $4, "day" = $5, "last_day" = $6, "venue_id" = $7, "room_id" = $8, "shares_room" = $9, "starts_at" = $10, "ends_at" = $11, "starts_minute" = $12, "ends_minute" = $13, "window_starts_at" = $14, "window_ends_at" = $15, "window_starts_minute" = $16, "window_ends_minute" = $17, "begins_minute" = $18, "minutes" = $19, "break_minutes" = $20, "rest_minutes" = $21, "is_cachet" = $22, "tags" = $23, "notes" = $24, "version" = $25, "created_at" = $26, "updated_at" = $27
  where "id" = $28
  and "version" = $29;
delete
  from "posts"
  where "shift_id" = $1
  and "id" not in ($2);
update "shifts"
  set "id" = $1, "production_id" = $2, "mission_type_id" = $3, "title" = $4, "day" = $5, "last_day" = $6, "venue_id" = $7, "room_id" = $8, "shares_room" = $9, "starts_at" = $10, "ends_at" = $11, "starts_minute" = $12, "ends_minute" = $13, "window_starts_at" = $14, "window_ends_at" = $15, "window_starts_minute" = $16, "window_ends_minute" = $17, "begins_minute" = $18, "minutes" = $19, "break_minutes" = $20, "rest_minutes" = $21, "is_cachet" = $22, "tags" = $23, "notes" = $24, "version" = $25, "created_at" = $26, "updated_at" = $27
  where "id" = $28
  and "version" = $29;
delete
  from "posts"
  where "shift_id" = $1;
insert into "posts" ("id", "shift_id", "position", "role", "skill_id", "level", "count")
  values ($1, $2, $3, $4, $5, $6, $7)
  on conflict ("id") do update
  set "position" = "excluded"."position", "role" = "excluded"."role", "skill_id" = "excluded"."skill_id", "level" = "excluded"."level", "count" = "excluded"."count";
insert into "shift_assignments" ("id", "shift_id", "post_id", "person_id", "starts_minute", "ends_minute", "is_pinned", "override_reason", "created_at")
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9);

-- remove
delete
  from "shifts"
  where "id" in ($1);

