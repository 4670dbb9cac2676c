-- find
select *
  from "published_shifts"
  where "shift_id" = $1;

-- list
select *
  from "published_shifts"
  where "is_cancelled" = $1
  order by "starts_minute", "shift_id"
  limit $2;

-- list some days of a production at a venue, cancelled ones too
select *
  from "published_shifts"
  where "production_id" = $1
  and "venue_id" = $2
  and "day" >= $3
  and "day" <= $4
  order by "starts_minute", "shift_id"
  limit $5;

-- findTold
select "published_shifts".*, "published_people"."person_id", "published_people"."post_id", "published_people"."role", "published_people"."sequence" as "told_sequence", "published_people"."is_cancelled" as "told_cancelled", "published_people"."changed_at" as "told_at"
  from "published_people" inner join "published_shifts" on "published_shifts"."shift_id" = "published_people"."shift_id"
  where "published_people"."shift_id" = $1
  and "published_people"."person_id" = $2
  for update;

-- listTold
select "published_shifts".*, "published_people"."person_id", "published_people"."post_id", "published_people"."role", "published_people"."sequence" as "told_sequence", "published_people"."is_cancelled" as "told_cancelled", "published_people"."changed_at" as "told_at"
  from "published_people" inner join "published_shifts" on "published_shifts"."shift_id" = "published_people"."shift_id"
  where "published_people"."is_cancelled" = $1
  order by "published_shifts"."starts_minute", "published_shifts"."shift_id", "published_people"."person_id"
  limit $2;

-- listTold of one shift, some days of a production
select "published_shifts".*, "published_people"."person_id", "published_people"."post_id", "published_people"."role", "published_people"."sequence" as "told_sequence", "published_people"."is_cancelled" as "told_cancelled", "published_people"."changed_at" as "told_at"
  from "published_people" inner join "published_shifts" on "published_shifts"."shift_id" = "published_people"."shift_id"
  where "published_people"."shift_id" = $1
  and "published_shifts"."production_id" = $2
  and "published_shifts"."day" >= $3
  and "published_shifts"."day" <= $4
  order by "published_shifts"."starts_minute", "published_shifts"."shift_id", "published_people"."person_id"
  limit $5;

-- ofPeople
select "published_shifts".*, "published_people"."person_id", "published_people"."post_id", "published_people"."role", "published_people"."sequence" as "told_sequence", "published_people"."is_cancelled" as "told_cancelled", "published_people"."changed_at" as "told_at"
  from "published_people" inner join "published_shifts" on "published_shifts"."shift_id" = "published_people"."shift_id"
  where "published_people"."person_id" in ($1)
  and "published_people"."is_cancelled" = $2
  order by "published_shifts"."starts_minute", "published_shifts"."shift_id", "published_people"."person_id"
  limit $3;

-- ofProduction
select *
  from "published_shifts"
  where "production_id" = $1
  order by "shift_id"
  limit $2;

-- store
insert into "published_shifts" ("shift_id", "production_id", "venue_id", "day", "starts_minute", "ends_minute", "content", "sequence", "is_cancelled", "published_at", "changed_at")
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
  on conflict ("shift_id") do update
  set "production_id" = "excluded"."production_id", "venue_id" = "excluded"."venue_id", "day" = "excluded"."day", "starts_minute" = "excluded"."starts_minute", "ends_minute" = "excluded"."ends_minute", "content" = "excluded"."content", "sequence" = "excluded"."sequence", "is_cancelled" = "excluded"."is_cancelled", "changed_at" = "excluded"."changed_at";
insert into "published_people" ("shift_id", "person_id", "post_id", "role", "sequence", "is_cancelled", "changed_at")
  values ($1, $2, $3, $4, $5, $6, $7)
  on conflict ("shift_id", "person_id") do update
  set "post_id" = "excluded"."post_id", "role" = "excluded"."role", "sequence" = "excluded"."sequence", "is_cancelled" = "excluded"."is_cancelled", "changed_at" = "excluded"."changed_at";

