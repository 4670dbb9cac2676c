-- add
insert into "teams" ("id", "name", "search_key", "color", "version", "created_at", "updated_at")
  values (?, ?, ?, ?, ?, ?, ?)
  on conflict ("id") do nothing
  returning "id";
insert into "team_members" ("team_id", "person_id")
  values (?, ?);

-- find
select *
  from "teams"
  where "id" = ?;
select *
  from "team_members"
  where "team_id" in (?)
  order by "team_id", "person_id";

-- findForChange
select *
  from "teams"
  where "id" = ?;
select *
  from "team_members"
  where "team_id" in (?)
  order by "team_id", "person_id";

-- list
select *
  from "teams"
  order by "search_key", "id"
  limit ?;
select *
  from "team_members"
  where "team_id" in (?)
  order by "team_id", "person_id";

-- list by a part of the name, a later page
select *
  from "teams"
  where ("search_key", "id") > (?, ?)
  and "search_key" like ? escape '\'
  order by "search_key", "id"
  limit ?;
select *
  from "team_members"
  where "team_id" in (?)
  order by "team_id", "person_id";

-- replace
update "teams"
  set "id" = ?, "name" = ?, "search_key" = ?, "color" = ?, "version" = ?, "created_at" = ?, "updated_at" = ?
  where "id" = ?
  and "version" = ?;
delete
  from "team_members"
  where "team_id" = ?;
insert into "team_members" ("team_id", "person_id")
  values (?, ?);

-- uses
select "name"
  from "productions"
  where "team_id" = ?
  order by "starts_on", "id"
  limit ?;

-- remove
delete
  from "teams"
  where "id" = ?;

-- missing
select "id"
  from "teams"
  where "id" in (?)
  order by "id";

-- touch
update "teams"
  set "version" = "version" + ?, "updated_at" = ?
  where "id" in (?);

