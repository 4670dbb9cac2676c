-- add
insert into "calendar_feeds" ("id", "subject_kind", "subject_id", "subject_label", "note", "locale", "created_by", "created_at", "last_read_at", "token_hash")
  values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?);

-- find
select "id", "subject_kind", "subject_id", "subject_label", "note", "locale", "created_by", "created_at", "last_read_at"
  from "calendar_feeds"
  where "id" = ?;

-- findBySecret
select "id", "subject_kind", "subject_id", "subject_label", "note", "locale", "created_by", "created_at", "last_read_at"
  from "calendar_feeds"
  where "token_hash" = ?;

-- of
select "id", "subject_kind", "subject_id", "subject_label", "note", "locale", "created_by", "created_at", "last_read_at"
  from "calendar_feeds"
  where "subject_kind" = ?
  and "subject_id" = ?
  order by "created_at", "id"
  limit ?;

-- remove
delete
  from "calendar_feeds"
  where "id" = ?;

-- touch
update "calendar_feeds"
  set "last_read_at" = ?
  where "id" = ?
  and ("last_read_at" is null or "last_read_at" < ?);

