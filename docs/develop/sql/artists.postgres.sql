-- add
insert into "artists" ("id", "name", "search_key", "version", "created_at", "updated_at")
  values ($1, $2, $3, $4, $5, $6)
  on conflict ("id") do nothing
  returning "id";
insert into "availabilities" ("artist_id", "starts_at", "ends_at")
  values ($1, $2, $3), ($4, $5, $6);

-- find
select *
  from "artists"
  where "id" = $1;
select *
  from "availabilities"
  where "artist_id" in ($1)
  order by "artist_id", "starts_at", "ends_at";

-- findForChange
select *
  from "artists"
  where "id" = $1
  for update;
select *
  from "availabilities"
  where "artist_id" in ($1)
  order by "artist_id", "starts_at", "ends_at";

-- findAll
select *
  from "artists"
  where "id" in ($1, $2);
select *
  from "availabilities"
  where "artist_id" in ($1)
  order by "artist_id", "starts_at", "ends_at";

-- namesOf
select "id", "name"
  from "artists"
  where "id" in ($1, $2);

-- list by name
select *
  from "artists"
  order by "name", "id"
  limit $1;
select *
  from "availabilities"
  where "artist_id" in ($1)
  order by "artist_id", "starts_at", "ends_at";

-- list alphabetically, a part of the name, a later page
select *
  from "artists"
  where ("search_key", "id") > ($1, $2)
  and "search_key" like $3 escape '\'
  order by "search_key", "id"
  limit $4;
select *
  from "availabilities"
  where "artist_id" in ($1)
  order by "artist_id", "starts_at", "ends_at";

-- replace
update "artists"
  set "id" = $1, "name" = $2, "search_key" = $3, "version" = $4, "created_at" = $5, "updated_at" = $6
  where "id" = $7
  and "version" = $8;
delete
  from "availabilities"
  where "artist_id" = $1;
insert into "availabilities" ("artist_id", "starts_at", "ends_at")
  values ($1, $2, $3), ($4, $5, $6);

-- remove
delete
  from "artists"
  where "id" = $1;

