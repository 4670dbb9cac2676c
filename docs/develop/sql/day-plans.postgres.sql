-- read
select "name", "color"
  from "productions"
  where "id" = $1;
select "shifts"."id", "shifts"."title", "shifts"."starts_at", "shifts"."ends_at", "shifts"."venue_id", "shifts"."notes", "rooms"."name" as "room"
  from "shifts" left join "rooms" on "rooms"."id" = "shifts"."room_id"
  where "shifts"."production_id" = $1
  and "shifts"."day" = $2
  and "shifts"."starts_at" is not null
  and "shifts"."venue_id" = $3
  order by "shifts"."begins_minute", "shifts"."id"
  limit $4;
select "shift_assignments"."shift_id", "shift_assignments"."person_id", "artists"."name", "posts"."role", "profiles"."phone"
  from "shift_assignments" inner join "posts" on "posts"."id" = "shift_assignments"."post_id" inner join "artists" on "artists"."id" = "shift_assignments"."person_id" left join "profiles" on "profiles"."person_id" = "shift_assignments"."person_id"
  where "shift_assignments"."shift_id" in ($1)
  order by "shift_assignments"."shift_id", "posts"."position", "shift_assignments"."created_at", "shift_assignments"."id";
select count(*) as "count"
  from "shifts"
  where "production_id" = $1
  and "day" <= $2
  and "last_day" >= $3
  and "starts_at" is null
  and "venue_id" = $4;

