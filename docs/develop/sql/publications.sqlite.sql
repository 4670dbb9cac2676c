-- add
insert into "publications" ("id", "production_id", "number", "note", "added", "changed", "cancelled", "undoes", "told", "created_by", "created_at", "changes")
  values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?);

-- lastNumber
select "number"
  from "publications"
  where "production_id" = ?
  order by "number" desc
  limit ?;

-- find
select "id", "production_id", "number", "note", "added", "changed", "cancelled", "undoes", "told", "created_by", "created_at", "changes"
  from "publications"
  where "production_id" = ?
  and "number" = ?;

-- list
select "id", "production_id", "number", "note", "added", "changed", "cancelled", "undoes", "told", "created_by", "created_at"
  from "publications"
  where "production_id" = ?
  order by "number" desc
  limit ?;

-- list a later page
select "id", "production_id", "number", "note", "added", "changed", "cancelled", "undoes", "told", "created_by", "created_at"
  from "publications"
  where "production_id" = ?
  and "number" < ?
  order by "number" desc
  limit ?;

