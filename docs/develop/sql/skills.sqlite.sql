-- add
insert into "skills" ("id", "name_fr", "name_en", "position", "version")
  values (?, ?, ?, ?, ?)
  on conflict ("id") do nothing
  returning "id";

-- findForChange
select *
  from "skills"
  where "id" = ?;

-- list
select *
  from "skills"
  order by "position", "id"
  limit ?;

-- list a later page
select *
  from "skills"
  where ("position", "id") > (?, ?)
  order by "position", "id"
  limit ?;

-- nextPosition
select max("position") as "last"
  from "skills";

-- replace
update "skills"
  set "id" = ?, "name_fr" = ?, "name_en" = ?, "position" = ?, "version" = ?
  where "id" = ?
  and "version" = ?;

-- uses
select count(*) as "count"
  from "person_skills"
  where "skill_id" = ?;
select count(*) as "count"
  from "posts"
  where "skill_id" = ?;
select count(*) as "count"
  from "mission_types"
  where cast(posts as text) like ?;

-- remove
delete
  from "skills"
  where "id" = ?;

-- missing
select "id"
  from "skills"
  where "id" in (?)
  order by "id";

