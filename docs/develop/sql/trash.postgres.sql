-- put
insert into "trash" ("id", "subject_type", "subject_id", "label", "snapshot", "deleted_at", "deleted_by", "deletion_reason")
  values ($1, $2, $3, $4, $5, $6, $7, $8);

-- find
select *
  from "trash"
  where "id" = $1
  for update;

-- list a later page
select "id", "subject_type", "subject_id", "label", "deleted_at", "deleted_by", "deletion_reason"
  from "trash"
  where "subject_type" in ($1)
  and "id" < $2
  order by "id" desc
  limit $3;

-- remove
delete
  from "trash"
  where "id" = $1;

-- empty
delete
  from "trash"
  where "subject_type" in ($1);

