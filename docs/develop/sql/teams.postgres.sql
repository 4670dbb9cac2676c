-- add
insert into "teams" ("id", "name", "search_key", "color", "version", "created_at", "updated_at")
  values ($1, $2, $3, $4, $5, $6, $7)
  on conflict ("id") do nothing
  returning "id";
insert into "team_members" ("team_id", "person_id")
  values ($1, $2);

-- find
select *
  from "teams"
  where "id" = $1;
select *
  from "team_members"
  where "team_id" in ($1)
  order by "team_id", "person_id";

-- findForChange
select *
  from "teams"
  where "id" = $1
  for update;
select *
  from "team_members"
  where "team_id" in ($1)
  order by "team_id", "person_id";

-- list
select *
  from "teams"
  order by "search_key", "id"
  limit $1;
select *
  from "team_members"
  where "team_id" in ($1)
  order by "team_id", "person_id";

-- list by a part of the name, a later page
select *
  from "teams"
  where ("search_key", "id") > ($1, $2)
  and "search_key" like $3 escape '\'
  order by "search_key", "id"
  limit $4;
select *
  from "team_members"
  where "team_id" in ($1)
  order by "team_id", "person_id";

-- replace
update "teams"
  set "id" = $1, "name" = $2, "search_key" = $3, "color" = $4, "version" = $5, "created_at" = $6, "updated_at" = $7
  where "id" = $8
  and "version" = $9;
delete
  from "team_members"
  where "team_id" = $1;
insert into "team_members" ("team_id", "person_id")
  values ($1, $2);

-- uses
select "name"
  from "productions"
  where "team_id" = $1
  order by "starts_on", "id"
  limit $2;

-- remove
delete
  from "teams"
  where "id" = $1;

-- missing
select "id"
  from "teams"
  where "id" in ($1)
  order by "id" for no key update;

-- touch
update "teams"
  set "version" = "version" + $1, "updated_at" = $2
  where "id" in ($3);

