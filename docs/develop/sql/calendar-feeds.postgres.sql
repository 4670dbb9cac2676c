-- add
insert into "calendar_feeds" ("id", "subject_kind", "subject_id", "subject_label", "note", "locale", "created_by", "created_at", "last_read_at", "token_hash")
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10);

-- find
select "id", "subject_kind", "subject_id", "subject_label", "note", "locale", "created_by", "created_at", "last_read_at"
  from "calendar_feeds"
  where "id" = $1;

-- findBySecret
select "id", "subject_kind", "subject_id", "subject_label", "note", "locale", "created_by", "created_at", "last_read_at"
  from "calendar_feeds"
  where "token_hash" = $1;

-- of
select "id", "subject_kind", "subject_id", "subject_label", "note", "locale", "created_by", "created_at", "last_read_at"
  from "calendar_feeds"
  where "subject_kind" = $1
  and "subject_id" = $2
  order by "created_at", "id"
  limit $3;

-- remove
delete
  from "calendar_feeds"
  where "id" = $1;

-- touch
update "calendar_feeds"
  set "last_read_at" = $1
  where "id" = $2
  and ("last_read_at" is null or "last_read_at" < $3);

