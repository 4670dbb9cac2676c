-- add
insert into "person_files" ("id", "person_id", "purpose", "name", "kind", "hash", "bytes", "expires_on", "version", "created_at", "updated_at")
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
  on conflict ("id") do nothing
  returning "id";

-- find
select *
  from "person_files"
  where "id" = $1;

-- findForChange
select *
  from "person_files"
  where "id" = $1
  for update;

-- photoOf
select *
  from "person_files"
  where "person_id" = $1
  and "purpose" = $2
  order by "id"
  limit $3;

-- documentsOf
select *
  from "person_files"
  where "person_id" = $1
  and "purpose" = $2
  order by "name", "id"
  limit $3;

-- expiring
select "person_files".*, "artists"."name" as "person_name"
  from "person_files" inner join "artists" on "artists"."id" = "person_files"."person_id"
  where "expires_on" <= $1
  order by "expires_on", "person_files"."id"
  limit $2;

-- replace
update "person_files"
  set "name" = $1, "expires_on" = $2, "version" = $3, "updated_at" = $4
  where "id" = $5;

-- remove
delete
  from "person_files"
  where "id" = $1;

