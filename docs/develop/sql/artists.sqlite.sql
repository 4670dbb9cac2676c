-- add
insert into "artists" ("id", "name", "search_key", "version", "created_at", "updated_at")
  values (?, ?, ?, ?, ?, ?)
  on conflict ("id") do nothing
  returning "id";
insert into "availabilities" ("artist_id", "starts_at", "ends_at")
  values (?, ?, ?), (?, ?, ?);

-- find
select *
  from "artists"
  where "id" = ?;
select *
  from "availabilities"
  where "artist_id" in (?)
  order by "artist_id", "starts_at", "ends_at";

-- findForChange
select *
  from "artists"
  where "id" = ?;
select *
  from "availabilities"
  where "artist_id" in (?)
  order by "artist_id", "starts_at", "ends_at";

-- findAll
select *
  from "artists"
  where "id" in (?, ?);
select *
  from "availabilities"
  where "artist_id" in (?)
  order by "artist_id", "starts_at", "ends_at";

-- namesOf
select "id", "name"
  from "artists"
  where "id" in (?, ?);

-- list by name
select *
  from "artists"
  order by "name", "id"
  limit ?;
select *
  from "availabilities"
  where "artist_id" in (?)
  order by "artist_id", "starts_at", "ends_at";

-- list alphabetically, a part of the name, a later page
select *
  from "artists"
  where ("search_key", "id") > (?, ?)
  and "search_key" like ? escape '\'
  order by "search_key", "id"
  limit ?;
select *
  from "availabilities"
  where "artist_id" in (?)
  order by "artist_id", "starts_at", "ends_at";

-- replace
update "artists"
  set "id" = ?, "name" = ?, "search_key" = ?, "version" = ?, "created_at" = ?, "updated_at" = ?
  where "id" = ?
  and "version" = ?;
delete
  from "availabilities"
  where "artist_id" = ?;
insert into "availabilities" ("artist_id", "starts_at", "ends_at")
  values (?, ?, ?), (?, ?, ?);

-- remove
delete
  from "artists"
  where "id" = ?;

