-- add
insert into "productions" ("id", "name", "search_key", "starts_on", "ends_on", "budget", "color", "team_id", "notes", "version", "created_at", "updated_at")
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
  on conflict ("id") do nothing
  returning "id";

-- find
select *
  from "productions"
  where "id" = $1;

-- findForChange
select *
  from "productions"
  where "id" = $1
  for update;

-- list
select *
  from "productions"
  order by "starts_on", "id"
  limit $1;

-- list a period, a part of the name, a later page
select *
  from "productions"
  where "ends_on" >= $1
  and "starts_on" <= $2
  and "search_key" like $3 escape '\'
  and ("starts_on", "id") > ($4, $5)
  order by "starts_on", "id"
  limit $6;

-- replace
update "productions"
  set "id" = $1, "name" = $2, "search_key" = $3, "starts_on" = $4, "ends_on" = $5, "budget" = $6, "color" = $7, "team_id" = $8, "notes" = $9, "version" = $10, "created_at" = $11, "updated_at" = $12
  where "id" = $13
  and "version" = $14;

-- remove
delete
  from "productions"
  where "id" = $1;

