-- add
insert into "skills" ("id", "name_fr", "name_en", "position", "version")
  values ($1, $2, $3, $4, $5)
  on conflict ("id") do nothing
  returning "id";

-- findForChange
select *
  from "skills"
  where "id" = $1
  for update;

-- list
select *
  from "skills"
  order by "position", "id"
  limit $1;

-- list a later page
select *
  from "skills"
  where ("position", "id") > ($1, $2)
  order by "position", "id"
  limit $3;

-- nextPosition
select max("position") as "last"
  from "skills";

-- replace
update "skills"
  set "id" = $1, "name_fr" = $2, "name_en" = $3, "position" = $4, "version" = $5
  where "id" = $6
  and "version" = $7;

-- uses
select count(*) as "count"
  from "person_skills"
  where "skill_id" = $1;
select count(*) as "count"
  from "posts"
  where "skill_id" = $1;
select count(*) as "count"
  from "mission_types"
  where cast(posts as text) like $1;

-- remove
delete
  from "skills"
  where "id" = $1;

-- missing
select "id"
  from "skills"
  where "id" in ($1)
  order by "id" for no key update;

