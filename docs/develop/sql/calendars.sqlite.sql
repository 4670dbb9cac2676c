-- add
insert into "calendar_subscriptions" ("id", "person_id", "url", "kind", "fetched_at", "etag", "failure", "version", "created_at")
  values (?, ?, ?, ?, ?, ?, ?, ?, ?)
  on conflict ("id") do nothing
  returning "id";

-- find
select *
  from "calendar_subscriptions"
  where "id" = ?;

-- findForChange
select *
  from "calendar_subscriptions"
  where "id" = ?;

-- of
select *
  from "calendar_subscriptions"
  where "person_id" = ?
  order by "created_at", "id"
  limit ?;

-- due
select "id"
  from "calendar_subscriptions"
  where ("fetched_at" is null or "fetched_at" < ?)
  order by "fetched_at" asc nulls first, "id"
  limit ?;

-- note
update "calendar_subscriptions"
  set "fetched_at" = ?, "etag" = ?, "failure" = ?
  where "id" = ?;

-- remove
delete
  from "calendar_subscriptions"
  where "id" = ?;

