-- put
insert into "trash" ("id", "subject_type", "subject_id", "label", "snapshot", "deleted_at", "deleted_by", "deletion_reason")
  values (?, ?, ?, ?, ?, ?, ?, ?);

-- find
select *
  from "trash"
  where "id" = ?;

-- list a later page
select "id", "subject_type", "subject_id", "label", "deleted_at", "deleted_by", "deletion_reason"
  from "trash"
  where "subject_type" in (?)
  and "id" < ?
  order by "id" desc
  limit ?;

-- remove
delete
  from "trash"
  where "id" = ?;

-- empty
delete
  from "trash"
  where "subject_type" in (?);

