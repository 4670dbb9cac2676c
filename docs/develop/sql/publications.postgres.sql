-- add
insert into "publications" ("id", "production_id", "number", "note", "added", "changed", "cancelled", "undoes", "told", "created_by", "created_at", "changes")
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12);

-- lastNumber
select "number"
  from "publications"
  where "production_id" = $1
  order by "number" desc
  limit $2;

-- find
select "id", "production_id", "number", "note", "added", "changed", "cancelled", "undoes", "told", "created_by", "created_at", "changes"
  from "publications"
  where "production_id" = $1
  and "number" = $2;

-- list
select "id", "production_id", "number", "note", "added", "changed", "cancelled", "undoes", "told", "created_by", "created_at"
  from "publications"
  where "production_id" = $1
  order by "number" desc
  limit $2;

-- list a later page
select "id", "production_id", "number", "note", "added", "changed", "cancelled", "undoes", "told", "created_by", "created_at"
  from "publications"
  where "production_id" = $1
  and "number" < $2
  order by "number" desc
  limit $3;

