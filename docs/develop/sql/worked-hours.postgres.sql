-- hold
select "id"
  from "hour_gate"
  where "id" = $1
  for update;

-- find
select *
  from "worked_hours"
  where "shift_id" in ($1)
  and "person_id" in ($2);
select "shift_assignments"."shift_id", "shift_assignments"."person_id", "artists"."name" as "person_name", "shifts"."production_id", "productions"."name" as "production_name", "profiles"."kind", "shifts"."title", "shifts"."day", "shifts"."starts_at", "shifts"."ends_at", "shifts"."is_cachet", "shifts"."starts_minute", "shifts"."ends_minute", "shifts"."break_minutes", "venues"."name" as "venue_name", "venues"."zone", "rooms"."name" as "room_name"
  from "shift_assignments" inner join "shifts" on "shifts"."id" = "shift_assignments"."shift_id" inner join "productions" on "productions"."id" = "shifts"."production_id" inner join "artists" on "artists"."id" = "shift_assignments"."person_id" left join "profiles" on "profiles"."person_id" = "artists"."id" left join "venues" on "venues"."id" = "shifts"."venue_id" left join "rooms" on "rooms"."id" = "shifts"."room_id"
  where "shift_assignments"."shift_id" in ($1)
  and "shift_assignments"."person_id" in ($2);

-- findAll
select *
  from "worked_hours"
  where "shift_id" in ($1)
  and "person_id" in ($2);
select "shift_assignments"."shift_id", "shift_assignments"."person_id", "artists"."name" as "person_name", "shifts"."production_id", "productions"."name" as "production_name", "profiles"."kind", "shifts"."title", "shifts"."day", "shifts"."starts_at", "shifts"."ends_at", "shifts"."is_cachet", "shifts"."starts_minute", "shifts"."ends_minute", "shifts"."break_minutes", "venues"."name" as "venue_name", "venues"."zone", "rooms"."name" as "room_name"
  from "shift_assignments" inner join "shifts" on "shifts"."id" = "shift_assignments"."shift_id" inner join "productions" on "productions"."id" = "shifts"."production_id" inner join "artists" on "artists"."id" = "shift_assignments"."person_id" left join "profiles" on "profiles"."person_id" = "artists"."id" left join "venues" on "venues"."id" = "shifts"."venue_id" left join "rooms" on "rooms"."id" = "shifts"."room_id"
  where "shift_assignments"."shift_id" in ($1)
  and "shift_assignments"."person_id" in ($2);

-- list
select *
  from (select "planned_starts_minute" as "starts_minute", "shift_id", "person_id"
  from "worked_hours"
  where "day" >= $1
  and "day" <= $2
  union all select "shift_assignments"."starts_minute", "shift_assignments"."shift_id", "shift_assignments"."person_id"
  from "shift_assignments" inner join "shifts" on "shifts"."id" = "shift_assignments"."shift_id"
  where "shifts"."day" >= $3
  and "shifts"."day" <= $4
  and "shifts"."starts_minute" is not null
  and not exists (select "worked_hours"."id"
  from "worked_hours"
  where "worked_hours"."shift_id" = "shift_assignments"."shift_id"
  and "worked_hours"."person_id" = "shift_assignments"."person_id")) as "lines"
  order by "starts_minute", "shift_id", "person_id"
  limit $5;
select *
  from "worked_hours"
  where "shift_id" in ($1)
  and "person_id" in ($2);

-- list by every filter, a later page
select *
  from (select "planned_starts_minute" as "starts_minute", "shift_id", "person_id"
  from "worked_hours"
  where "day" >= $1
  and "day" <= $2
  and "production_id" = $3
  and "person_id" = $4
  and "state" in ($5, $6)
  and "period_id" = $7
  union all select "shift_assignments"."starts_minute", "shift_assignments"."shift_id", "shift_assignments"."person_id"
  from "shift_assignments" inner join "shifts" on "shifts"."id" = "shift_assignments"."shift_id"
  where "shifts"."day" >= $8
  and "shifts"."day" <= $9
  and "shifts"."starts_minute" is not null
  and not exists (select "worked_hours"."id"
  from "worked_hours"
  where "worked_hours"."shift_id" = "shift_assignments"."shift_id"
  and "worked_hours"."person_id" = "shift_assignments"."person_id")
  and "shifts"."production_id" = $10
  and "shift_assignments"."person_id" = $11) as "lines"
  where ("starts_minute", "shift_id", "person_id") > ($12, $13, $14)
  order by "starts_minute", "shift_id", "person_id"
  limit $15;
select *
  from "worked_hours"
  where "shift_id" in ($1)
  and "person_id" in ($2);

-- list what was said
select *
  from (select "planned_starts_minute" as "starts_minute", "shift_id", "person_id"
  from "worked_hours"
  where "day" >= $1
  and "day" <= $2
  and "state" in ($3)) as "lines"
  order by "starts_minute", "shift_id", "person_id"
  limit $4;
select *
  from "worked_hours"
  where "shift_id" in ($1)
  and "person_id" in ($2);

-- overlapping
select *
  from "worked_hours"
  where "person_id" = $1
  and "starts_minute" < $2
  and ("ends_minute" > $3 or "ends_minute" is null)
  order by "starts_minute"
  limit $4;

-- put the first
insert into "worked_hours" ("shift_id", "person_id", "person_name", "production_id", "production_name", "title", "place", "zone", "day", "planned_starts_at", "planned_ends_at", "planned_starts_minute", "planned_ends_minute", "planned_break_minutes", "is_cachet", "is_absent", "starts_at", "ends_at", "starts_minute", "ends_minute", "break_minutes", "state", "reason", "stated_by", "stated_at", "validated_by", "validated_at", "period_id", "split", "version", "updated_at", "id", "created_at")
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, $23, $24, $25, $26, $27, $28, $29, $30, $31, $32, $33);

-- put another
update "worked_hours"
  set "shift_id" = $1, "person_id" = $2, "person_name" = $3, "production_id" = $4, "production_name" = $5, "title" = $6, "place" = $7, "zone" = $8, "day" = $9, "planned_starts_at" = $10, "planned_ends_at" = $11, "planned_starts_minute" = $12, "planned_ends_minute" = $13, "planned_break_minutes" = $14, "is_cachet" = $15, "is_absent" = $16, "starts_at" = $17, "ends_at" = $18, "starts_minute" = $19, "ends_minute" = $20, "break_minutes" = $21, "state" = $22, "reason" = $23, "stated_by" = $24, "stated_at" = $25, "validated_by" = $26, "validated_at" = $27, "period_id" = $28, "split" = $29, "version" = $30, "updated_at" = $31
  where "shift_id" = $32
  and "person_id" = $33
  and "version" = $34;

-- remove
delete
  from "worked_hours"
  where "shift_id" = $1
  and "person_id" = $2;

