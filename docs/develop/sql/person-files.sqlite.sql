-- add
insert into "person_files" ("id", "person_id", "purpose", "name", "kind", "hash", "bytes", "expires_on", "version", "created_at", "updated_at")
  values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
  on conflict ("id") do nothing
  returning "id";

-- find
select *
  from "person_files"
  where "id" = ?;

-- findForChange
select *
  from "person_files"
  where "id" = ?;

-- photoOf
select *
  from "person_files"
  where "person_id" = ?
  and "purpose" = ?
  order by "id"
  limit ?;

-- documentsOf
select *
  from "person_files"
  where "person_id" = ?
  and "purpose" = ?
  order by "name", "id"
  limit ?;

-- expiring
select "person_files".*, "artists"."name" as "person_name"
  from "person_files" inner join "artists" on "artists"."id" = "person_files"."person_id"
  where "expires_on" <= ?
  order by "expires_on", "person_files"."id"
  limit ?;

-- replace
update "person_files"
  set "name" = ?, "expires_on" = ?, "version" = ?, "updated_at" = ?
  where "id" = ?;

-- remove
delete
  from "person_files"
  where "id" = ?;

