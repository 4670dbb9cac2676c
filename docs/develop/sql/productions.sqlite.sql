-- add
insert into "productions" ("id", "name", "search_key", "starts_on", "ends_on", "budget", "color", "team_id", "notes", "version", "created_at", "updated_at")
  values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
  on conflict ("id") do nothing
  returning "id";

-- find
select *
  from "productions"
  where "id" = ?;

-- findForChange
select *
  from "productions"
  where "id" = ?;

-- list
select *
  from "productions"
  order by "starts_on", "id"
  limit ?;

-- list a period, a part of the name, a later page
select *
  from "productions"
  where "ends_on" >= ?
  and "starts_on" <= ?
  and "search_key" like ? escape '\'
  and ("starts_on", "id") > (?, ?)
  order by "starts_on", "id"
  limit ?;

-- replace
update "productions"
  set "id" = ?, "name" = ?, "search_key" = ?, "starts_on" = ?, "ends_on" = ?, "budget" = ?, "color" = ?, "team_id" = ?, "notes" = ?, "version" = ?, "created_at" = ?, "updated_at" = ?
  where "id" = ?
  and "version" = ?;

-- remove
delete
  from "productions"
  where "id" = ?;

