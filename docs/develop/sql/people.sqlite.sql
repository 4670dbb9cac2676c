-- add
insert into "artists" ("id", "name", "search_key", "version", "created_at", "updated_at")
  values (?, ?, ?, ?, ?, ?)
  on conflict ("id") do nothing
  returning "id";
insert into "profiles" ("person_id", "kind", "email", "phone", "address", "latitude", "longitude", "born_on", "free_by_default", "hour_rate", "day_rate", "cachet_rate", "notes")
  values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?);
insert into "person_skills" ("person_id", "skill_id", "level")
  values (?, ?, ?);
insert into "team_members" ("team_id", "person_id")
  values (?, ?);

-- find
select "artists"."id", "artists"."name", "artists"."search_key", "artists"."version", "artists"."created_at", "artists"."updated_at", "profiles"."kind", "profiles"."email", "profiles"."phone", "profiles"."address", "profiles"."latitude", "profiles"."longitude", "profiles"."born_on", "profiles"."free_by_default", "profiles"."hour_rate", "profiles"."day_rate", "profiles"."cachet_rate", "profiles"."notes"
  from "artists" left join "profiles" on "profiles"."person_id" = "artists"."id"
  where "artists"."id" = ?;
select *
  from "availabilities"
  where "artist_id" in (?)
  order by "artist_id", "starts_at", "ends_at";
select *
  from "person_skills"
  where "person_id" in (?)
  order by "person_id", "skill_id";
select *
  from "team_members"
  where "person_id" in (?)
  order by "person_id", "team_id";
select "person_id", "id"
  from "person_files"
  where "person_id" in (?)
  and "purpose" = ?
  order by "person_id";

-- findForChange
select "artists"."id", "artists"."name", "artists"."search_key", "artists"."version", "artists"."created_at", "artists"."updated_at", "profiles"."kind", "profiles"."email", "profiles"."phone", "profiles"."address", "profiles"."latitude", "profiles"."longitude", "profiles"."born_on", "profiles"."free_by_default", "profiles"."hour_rate", "profiles"."day_rate", "profiles"."cachet_rate", "profiles"."notes"
  from "artists" left join "profiles" on "profiles"."person_id" = "artists"."id"
  where "artists"."id" = ?;
select *
  from "availabilities"
  where "artist_id" in (?)
  order by "artist_id", "starts_at", "ends_at";
select *
  from "person_skills"
  where "person_id" in (?)
  order by "person_id", "skill_id";
select *
  from "team_members"
  where "person_id" in (?)
  order by "person_id", "team_id";
select "person_id", "id"
  from "person_files"
  where "person_id" in (?)
  and "purpose" = ?
  order by "person_id";

-- findAll
select "artists"."id", "artists"."name", "artists"."search_key", "artists"."version", "artists"."created_at", "artists"."updated_at", "profiles"."kind", "profiles"."email", "profiles"."phone", "profiles"."address", "profiles"."latitude", "profiles"."longitude", "profiles"."born_on", "profiles"."free_by_default", "profiles"."hour_rate", "profiles"."day_rate", "profiles"."cachet_rate", "profiles"."notes"
  from "artists" left join "profiles" on "profiles"."person_id" = "artists"."id"
  where "artists"."id" in (?)
  order by "artists"."id";
select *
  from "availabilities"
  where "artist_id" in (?)
  order by "artist_id", "starts_at", "ends_at";
select *
  from "person_skills"
  where "person_id" in (?)
  order by "person_id", "skill_id";
select *
  from "team_members"
  where "person_id" in (?)
  order by "person_id", "team_id";
select "person_id", "id"
  from "person_files"
  where "person_id" in (?)
  and "purpose" = ?
  order by "person_id";

-- list by name
select "artists"."id", "artists"."name", "artists"."search_key", "artists"."version", "artists"."created_at", "artists"."updated_at", "profiles"."kind", "profiles"."email", "profiles"."phone", "profiles"."address", "profiles"."latitude", "profiles"."longitude", "profiles"."born_on", "profiles"."free_by_default", "profiles"."hour_rate", "profiles"."day_rate", "profiles"."cachet_rate", "profiles"."notes"
  from "artists" left join "profiles" on "profiles"."person_id" = "artists"."id"
  order by "artists"."name", "artists"."id"
  limit ?;
select *
  from "availabilities"
  where "artist_id" in (?)
  order by "artist_id", "starts_at", "ends_at";
select *
  from "person_skills"
  where "person_id" in (?)
  order by "person_id", "skill_id";
select *
  from "team_members"
  where "person_id" in (?)
  order by "person_id", "team_id";
select "person_id", "id"
  from "person_files"
  where "person_id" in (?)
  and "purpose" = ?
  order by "person_id";

-- list alphabetically with every filter, a later page
select "id", "name_fr", "name_en"
  from "skills";
select "artists"."id", "artists"."name", "artists"."search_key", "artists"."version", "artists"."created_at", "artists"."updated_at", "profiles"."kind", "profiles"."email", "profiles"."phone", "profiles"."address", "profiles"."latitude", "profiles"."longitude", "profiles"."born_on", "profiles"."free_by_default", "profiles"."hour_rate", "profiles"."day_rate", "profiles"."cachet_rate", "profiles"."notes"
  from "artists" left join "profiles" on "profiles"."person_id" = "artists"."id"
  where ("artists"."search_key", "artists"."id") > (?, ?)
  and coalesce("profiles"."kind", ?) = ?
  and "artists"."id" in (select "person_id"
  from "person_skills"
  where "skill_id" in (?))
  and "artists"."id" in (select "person_id"
  from "team_members"
  where "team_id" = ?)
  and ("artists"."search_key" like ? escape '\' or "profiles"."email" like ? escape '\' or "artists"."id" in (select "person_id"
  from "person_skills"
  where "skill_id" in (?)))
  order by "artists"."search_key", "artists"."id"
  limit ?;
select *
  from "availabilities"
  where "artist_id" in (?)
  order by "artist_id", "starts_at", "ends_at";
select *
  from "person_skills"
  where "person_id" in (?)
  order by "person_id", "skill_id";
select *
  from "team_members"
  where "person_id" in (?)
  order by "person_id", "team_id";
select "person_id", "id"
  from "person_files"
  where "person_id" in (?)
  and "purpose" = ?
  order by "person_id";

-- replace
update "artists"
  set "id" = ?, "name" = ?, "search_key" = ?, "version" = ?, "created_at" = ?, "updated_at" = ?
  where "id" = ?
  and "version" = ?;
delete
  from "availabilities"
  where "artist_id" = ?;
delete
  from "profiles"
  where "person_id" = ?;
delete
  from "person_skills"
  where "person_id" = ?;
delete
  from "team_members"
  where "person_id" = ?;
insert into "profiles" ("person_id", "kind", "email", "phone", "address", "latitude", "longitude", "born_on", "free_by_default", "hour_rate", "day_rate", "cachet_rate", "notes")
  values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?);
insert into "person_skills" ("person_id", "skill_id", "level")
  values (?, ?, ?);
insert into "team_members" ("team_id", "person_id")
  values (?, ?);

-- missing
select "id"
  from "artists"
  where "id" in (?)
  order by "id";

-- touch
update "artists"
  set "version" = "version" + ?, "updated_at" = ?
  where "id" in (?);

-- remove
delete
  from "artists"
  where "id" = ?;

