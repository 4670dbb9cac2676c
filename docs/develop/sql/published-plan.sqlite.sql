-- find
select *
  from "published_shifts"
  where "shift_id" = ?;

-- list
select *
  from "published_shifts"
  where "is_cancelled" = ?
  order by "starts_minute", "shift_id"
  limit ?;

-- list some days of a production at a venue, cancelled ones too
select *
  from "published_shifts"
  where "production_id" = ?
  and "venue_id" = ?
  and "day" >= ?
  and "day" <= ?
  order by "starts_minute", "shift_id"
  limit ?;

-- findTold
select "published_shifts".*, "published_people"."person_id", "published_people"."post_id", "published_people"."role", "published_people"."sequence" as "told_sequence", "published_people"."is_cancelled" as "told_cancelled", "published_people"."changed_at" as "told_at"
  from "published_people" inner join "published_shifts" on "published_shifts"."shift_id" = "published_people"."shift_id"
  where "published_people"."shift_id" = ?
  and "published_people"."person_id" = ?;

-- listTold
select "published_shifts".*, "published_people"."person_id", "published_people"."post_id", "published_people"."role", "published_people"."sequence" as "told_sequence", "published_people"."is_cancelled" as "told_cancelled", "published_people"."changed_at" as "told_at"
  from "published_people" inner join "published_shifts" on "published_shifts"."shift_id" = "published_people"."shift_id"
  where "published_people"."is_cancelled" = ?
  order by "published_shifts"."starts_minute", "published_shifts"."shift_id", "published_people"."person_id"
  limit ?;

-- listTold of one shift, some days of a production
select "published_shifts".*, "published_people"."person_id", "published_people"."post_id", "published_people"."role", "published_people"."sequence" as "told_sequence", "published_people"."is_cancelled" as "told_cancelled", "published_people"."changed_at" as "told_at"
  from "published_people" inner join "published_shifts" on "published_shifts"."shift_id" = "published_people"."shift_id"
  where "published_people"."shift_id" = ?
  and "published_shifts"."production_id" = ?
  and "published_shifts"."day" >= ?
  and "published_shifts"."day" <= ?
  order by "published_shifts"."starts_minute", "published_shifts"."shift_id", "published_people"."person_id"
  limit ?;

-- ofPeople
select "published_shifts".*, "published_people"."person_id", "published_people"."post_id", "published_people"."role", "published_people"."sequence" as "told_sequence", "published_people"."is_cancelled" as "told_cancelled", "published_people"."changed_at" as "told_at"
  from "published_people" inner join "published_shifts" on "published_shifts"."shift_id" = "published_people"."shift_id"
  where "published_people"."person_id" in (?)
  and "published_people"."is_cancelled" = ?
  order by "published_shifts"."starts_minute", "published_shifts"."shift_id", "published_people"."person_id"
  limit ?;

-- ofProduction
select *
  from "published_shifts"
  where "production_id" = ?
  order by "shift_id"
  limit ?;

-- store
insert into "published_shifts" ("shift_id", "production_id", "venue_id", "day", "starts_minute", "ends_minute", "content", "sequence", "is_cancelled", "published_at", "changed_at")
  values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
  on conflict ("shift_id") do update
  set "production_id" = "excluded"."production_id", "venue_id" = "excluded"."venue_id", "day" = "excluded"."day", "starts_minute" = "excluded"."starts_minute", "ends_minute" = "excluded"."ends_minute", "content" = "excluded"."content", "sequence" = "excluded"."sequence", "is_cancelled" = "excluded"."is_cancelled", "changed_at" = "excluded"."changed_at";
insert into "published_people" ("shift_id", "person_id", "post_id", "role", "sequence", "is_cancelled", "changed_at")
  values (?, ?, ?, ?, ?, ?, ?)
  on conflict ("shift_id", "person_id") do update
  set "post_id" = "excluded"."post_id", "role" = "excluded"."role", "sequence" = "excluded"."sequence", "is_cancelled" = "excluded"."is_cancelled", "changed_at" = "excluded"."changed_at";

