-- hold
select "id"
  from "hour_gate"
  where "id" = ?;

-- find
select *
  from "worked_hours"
  where "shift_id" in (?)
  and "person_id" in (?);
select "shift_assignments"."shift_id", "shift_assignments"."person_id", "artists"."name" as "person_name", "shifts"."production_id", "productions"."name" as "production_name", "profiles"."kind", "shifts"."title", "shifts"."day", "shifts"."starts_at", "shifts"."ends_at", "shifts"."is_cachet", "shifts"."starts_minute", "shifts"."ends_minute", "shifts"."break_minutes", "venues"."name" as "venue_name", "venues"."zone", "rooms"."name" as "room_name"
  from "shift_assignments" inner join "shifts" on "shifts"."id" = "shift_assignments"."shift_id" inner join "productions" on "productions"."id" = "shifts"."production_id" inner join "artists" on "artists"."id" = "shift_assignments"."person_id" left join "profiles" on "profiles"."person_id" = "artists"."id" left join "venues" on "venues"."id" = "shifts"."venue_id" left join "rooms" on "rooms"."id" = "shifts"."room_id"
  where "shift_assignments"."shift_id" in (?)
  and "shift_assignments"."person_id" in (?);

-- findAll
select *
  from "worked_hours"
  where "shift_id" in (?)
  and "person_id" in (?);
select "shift_assignments"."shift_id", "shift_assignments"."person_id", "artists"."name" as "person_name", "shifts"."production_id", "productions"."name" as "production_name", "profiles"."kind", "shifts"."title", "shifts"."day", "shifts"."starts_at", "shifts"."ends_at", "shifts"."is_cachet", "shifts"."starts_minute", "shifts"."ends_minute", "shifts"."break_minutes", "venues"."name" as "venue_name", "venues"."zone", "rooms"."name" as "room_name"
  from "shift_assignments" inner join "shifts" on "shifts"."id" = "shift_assignments"."shift_id" inner join "productions" on "productions"."id" = "shifts"."production_id" inner join "artists" on "artists"."id" = "shift_assignments"."person_id" left join "profiles" on "profiles"."person_id" = "artists"."id" left join "venues" on "venues"."id" = "shifts"."venue_id" left join "rooms" on "rooms"."id" = "shifts"."room_id"
  where "shift_assignments"."shift_id" in (?)
  and "shift_assignments"."person_id" in (?);

-- list
select *
  from (select "planned_starts_minute" as "starts_minute", "shift_id", "person_id"
  from "worked_hours"
  where "day" >= ?
  and "day" <= ?
  union all select "shift_assignments"."starts_minute", "shift_assignments"."shift_id", "shift_assignments"."person_id"
  from "shift_assignments" inner join "shifts" on "shifts"."id" = "shift_assignments"."shift_id"
  where "shifts"."day" >= ?
  and "shifts"."day" <= ?
  and "shifts"."starts_minute" is not null
  and not exists (select "worked_hours"."id"
  from "worked_hours"
  where "worked_hours"."shift_id" = "shift_assignments"."shift_id"
  and "worked_hours"."person_id" = "shift_assignments"."person_id")) as "lines"
  order by "starts_minute", "shift_id", "person_id"
  limit ?;
select *
  from "worked_hours"
  where "shift_id" in (?)
  and "person_id" in (?);

-- list by every filter, a later page
select *
  from (select "planned_starts_minute" as "starts_minute", "shift_id", "person_id"
  from "worked_hours"
  where "day" >= ?
  and "day" <= ?
  and "production_id" = ?
  and "person_id" = ?
  and "state" in (?, ?)
  and "period_id" = ?
  union all select "shift_assignments"."starts_minute", "shift_assignments"."shift_id", "shift_assignments"."person_id"
  from "shift_assignments" inner join "shifts" on "shifts"."id" = "shift_assignments"."shift_id"
  where "shifts"."day" >= ?
  and "shifts"."day" <= ?
  and "shifts"."starts_minute" is not null
  and not exists (select "worked_hours"."id"
  from "worked_hours"
  where "worked_hours"."shift_id" = "shift_assignments"."shift_id"
  and "worked_hours"."person_id" = "shift_assignments"."person_id")
  and "shifts"."production_id" = ?
  and "shift_assignments"."person_id" = ?) as "lines"
  where ("starts_minute", "shift_id", "person_id") > (?, ?, ?)
  order by "starts_minute", "shift_id", "person_id"
  limit ?;
select *
  from "worked_hours"
  where "shift_id" in (?)
  and "person_id" in (?);

-- list what was said
select *
  from (select "planned_starts_minute" as "starts_minute", "shift_id", "person_id"
  from "worked_hours"
  where "day" >= ?
  and "day" <= ?
  and "state" in (?)) as "lines"
  order by "starts_minute", "shift_id", "person_id"
  limit ?;
select *
  from "worked_hours"
  where "shift_id" in (?)
  and "person_id" in (?);

-- overlapping
select *
  from "worked_hours"
  where "person_id" = ?
  and "starts_minute" < ?
  and ("ends_minute" > ? or "ends_minute" is null)
  order by "starts_minute"
  limit ?;

-- put the first
insert into "worked_hours" ("shift_id", "person_id", "person_name", "production_id", "production_name", "title", "place", "zone", "day", "planned_starts_at", "planned_ends_at", "planned_starts_minute", "planned_ends_minute", "planned_break_minutes", "is_cachet", "is_absent", "starts_at", "ends_at", "starts_minute", "ends_minute", "break_minutes", "state", "reason", "stated_by", "stated_at", "validated_by", "validated_at", "period_id", "split", "version", "updated_at", "id", "created_at")
  values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?);

-- put another
update "worked_hours"
  set "shift_id" = ?, "person_id" = ?, "person_name" = ?, "production_id" = ?, "production_name" = ?, "title" = ?, "place" = ?, "zone" = ?, "day" = ?, "planned_starts_at" = ?, "planned_ends_at" = ?, "planned_starts_minute" = ?, "planned_ends_minute" = ?, "planned_break_minutes" = ?, "is_cachet" = ?, "is_absent" = ?, "starts_at" = ?, "ends_at" = ?, "starts_minute" = ?, "ends_minute" = ?, "break_minutes" = ?, "state" = ?, "reason" = ?, "stated_by" = ?, "stated_at" = ?, "validated_by" = ?, "validated_at" = ?, "period_id" = ?, "split" = ?, "version" = ?, "updated_at" = ?
  where "shift_id" = ?
  and "person_id" = ?
  and "version" = ?;

-- remove
delete
  from "worked_hours"
  where "shift_id" = ?
  and "person_id" = ?;

