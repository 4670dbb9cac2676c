-- add
insert into "artists" ("id", "name", "search_key", "version", "created_at", "updated_at")
  values ($1, $2, $3, $4, $5, $6)
  on conflict ("id") do nothing
  returning "id";
insert into "profiles" ("person_id", "kind", "email", "phone", "address", "latitude", "longitude", "born_on", "free_by_default", "hour_rate", "day_rate", "cachet_rate", "notes")
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13);
insert into "person_skills" ("person_id", "skill_id", "level")
  values ($1, $2, $3);
insert into "team_members" ("team_id", "person_id")
  values ($1, $2);

-- find
select "artists"."id", "artists"."name", "artists"."search_key", "artists"."version", "artists"."created_at", "artists"."updated_at", "profiles"."kind", "profiles"."email", "profiles"."phone", "profiles"."address", "profiles"."latitude", "profiles"."longitude", "profiles"."born_on", "profiles"."free_by_default", "profiles"."hour_rate", "profiles"."day_rate", "profiles"."cachet_rate", "profiles"."notes"
  from "artists" left join "profiles" on "profiles"."person_id" = "artists"."id"
  where "artists"."id" = $1;
select *
  from "availabilities"
  where "artist_id" in ($1)
  order by "artist_id", "starts_at", "ends_at";
select *
  from "person_skills"
  where "person_id" in ($1)
  order by "person_id", "skill_id";
select *
  from "team_members"
  where "person_id" in ($1)
  order by "person_id", "team_id";
select "person_id", "id"
  from "person_files"
  where "person_id" in ($1)
  and "purpose" = $2
  order by "person_id";

-- findForChange
select "artists"."id", "artists"."name", "artists"."search_key", "artists"."version", "artists"."created_at", "artists"."updated_at", "profiles"."kind", "profiles"."email", "profiles"."phone", "profiles"."address", "profiles"."latitude", "profiles"."longitude", "profiles"."born_on", "profiles"."free_by_default", "profiles"."hour_rate", "profiles"."day_rate", "profiles"."cachet_rate", "profiles"."notes"
  from "artists" left join "profiles" on "profiles"."person_id" = "artists"."id"
  where "artists"."id" = $1
  for update of "artists";
select *
  from "availabilities"
  where "artist_id" in ($1)
  order by "artist_id", "starts_at", "ends_at";
select *
  from "person_skills"
  where "person_id" in ($1)
  order by "person_id", "skill_id";
select *
  from "team_members"
  where "person_id" in ($1)
  order by "person_id", "team_id";
select "person_id", "id"
  from "person_files"
  where "person_id" in ($1)
  and "purpose" = $2
  order by "person_id";

-- findAll
select "artists"."id", "artists"."name", "artists"."search_key", "artists"."version", "artists"."created_at", "artists"."updated_at", "profiles"."kind", "profiles"."email", "profiles"."phone", "profiles"."address", "profiles"."latitude", "profiles"."longitude", "profiles"."born_on", "profiles"."free_by_default", "profiles"."hour_rate", "profiles"."day_rate", "profiles"."cachet_rate", "profiles"."notes"
  from "artists" left join "profiles" on "profiles"."person_id" = "artists"."id"
  where "artists"."id" in ($1)
  order by "artists"."id";
select *
  from "availabilities"
  where "artist_id" in ($1)
  order by "artist_id", "starts_at", "ends_at";
select *
  from "person_skills"
  where "person_id" in ($1)
  order by "person_id", "skill_id";
select *
  from "team_members"
  where "person_id" in ($1)
  order by "person_id", "team_id";
select "person_id", "id"
  from "person_files"
  where "person_id" in ($1)
  and "purpose" = $2
  order by "person_id";

-- list by name
select "artists"."id", "artists"."name", "artists"."search_key", "artists"."version", "artists"."created_at", "artists"."updated_at", "profiles"."kind", "profiles"."email", "profiles"."phone", "profiles"."address", "profiles"."latitude", "profiles"."longitude", "profiles"."born_on", "profiles"."free_by_default", "profiles"."hour_rate", "profiles"."day_rate", "profiles"."cachet_rate", "profiles"."notes"
  from "artists" left join "profiles" on "profiles"."person_id" = "artists"."id"
  order by "artists"."name", "artists"."id"
  limit $1;
select *
  from "availabilities"
  where "artist_id" in ($1)
  order by "artist_id", "starts_at", "ends_at";
select *
  from "person_skills"
  where "person_id" in ($1)
  order by "person_id", "skill_id";
select *
  from "team_members"
  where "person_id" in ($1)
  order by "person_id", "team_id";
select "person_id", "id"
  from "person_files"
  where "person_id" in ($1)
  and "purpose" = $2
  order by "person_id";

-- list alphabetically with every filter, a later page
select "id", "name_fr", "name_en"
  from "skills";
select "artists"."id", "artists"."name", "artists"."search_key", "artists"."version", "artists"."created_at", "artists"."updated_at", "profiles"."kind", "profiles"."email", "profiles"."phone", "profiles"."address", "profiles"."latitude", "profiles"."longitude", "profiles"."born_on", "profiles"."free_by_default", "profiles"."hour_rate", "profiles"."day_rate", "profiles"."cachet_rate", "profiles"."notes"
  from "artists" left join "profiles" on "profiles"."person_id" = "artists"."id"
  where ("artists"."search_key", "artists"."id") > ($1, $2)
  and coalesce("profiles"."kind", $3) = $4
  and "artists"."id" in (select "person_id"
  from "person_skills"
  where "skill_id" in ($5))
  and "artists"."id" in (select "person_id"
  from "team_members"
  where "team_id" = $6)
  and ("artists"."search_key" like $7 escape '\' or "profiles"."email" like $8 escape '\' or "artists"."id" in (select "person_id"
  from "person_skills"
  where "skill_id" in ($9)))
  order by "artists"."search_key", "artists"."id"
  limit $10;
select *
  from "availabilities"
  where "artist_id" in ($1)
  order by "artist_id", "starts_at", "ends_at";
select *
  from "person_skills"
  where "person_id" in ($1)
  order by "person_id", "skill_id";
select *
  from "team_members"
  where "person_id" in ($1)
  order by "person_id", "team_id";
select "person_id", "id"
  from "person_files"
  where "person_id" in ($1)
  and "purpose" = $2
  order by "person_id";

-- replace
update "artists"
  set "id" = $1, "name" = $2, "search_key" = $3, "version" = $4, "created_at" = $5, "updated_at" = $6
  where "id" = $7
  and "version" = $8;
delete
  from "availabilities"
  where "artist_id" = $1;
delete
  from "profiles"
  where "person_id" = $1;
delete
  from "person_skills"
  where "person_id" = $1;
delete
  from "team_members"
  where "person_id" = $1;
insert into "profiles" ("person_id", "kind", "email", "phone", "address", "latitude", "longitude", "born_on", "free_by_default", "hour_rate", "day_rate", "cachet_rate", "notes")
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13);
insert into "person_skills" ("person_id", "skill_id", "level")
  values ($1, $2, $3);
insert into "team_members" ("team_id", "person_id")
  values ($1, $2);

-- missing
select "id"
  from "artists"
  where "id" in ($1)
  order by "id" for no key update;

-- touch
update "artists"
  set "version" = "version" + $1, "updated_at" = $2
  where "id" in ($3);

-- remove
delete
  from "artists"
  where "id" = $1;

