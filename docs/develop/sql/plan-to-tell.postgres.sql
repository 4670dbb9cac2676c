-- ofProduction
select "shift_assignments"."shift_id", "shift_assignments"."post_id", "shift_assignments"."person_id", "artists"."name", "posts"."role"
  from "shift_assignments" inner join "shifts" on "shifts"."id" = "shift_assignments"."shift_id" inner join "posts" on "posts"."id" = "shift_assignments"."post_id" inner join "artists" on "artists"."id" = "shift_assignments"."person_id"
  where "shifts"."production_id" = $1
  order by "shift_assignments"."shift_id", "posts"."position", "shift_assignments"."created_at", "shift_assignments"."id"
  limit $2;
select "shifts"."id", "shifts"."title", "shifts"."starts_at", "shifts"."ends_at", "shifts"."starts_minute", "shifts"."ends_minute", "shifts"."break_minutes", "shifts"."notes", "shifts"."venue_id", "shifts"."room_id", "productions"."name" as "production_name", "venues"."name" as "venue_name", "venues"."address", "venues"."zone", "rooms"."name" as "room_name"
  from "shifts" inner join "productions" on "productions"."id" = "shifts"."production_id" left join "venues" on "venues"."id" = "shifts"."venue_id" left join "rooms" on "rooms"."id" = "shifts"."room_id"
  where "shifts"."production_id" = $1
  and "shifts"."starts_at" is not null
  order by "shifts"."id"
  limit $2;

