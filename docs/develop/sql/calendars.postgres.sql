-- add
insert into "calendar_subscriptions" ("id", "person_id", "url", "kind", "fetched_at", "etag", "failure", "version", "created_at")
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
  on conflict ("id") do nothing
  returning "id";

-- find
select *
  from "calendar_subscriptions"
  where "id" = $1;

-- findForChange
select *
  from "calendar_subscriptions"
  where "id" = $1
  for update;

-- of
select *
  from "calendar_subscriptions"
  where "person_id" = $1
  order by "created_at", "id"
  limit $2;

-- due
select "id"
  from "calendar_subscriptions"
  where ("fetched_at" is null or "fetched_at" < $1)
  order by "fetched_at" asc nulls first, "id"
  limit $2;

-- note
update "calendar_subscriptions"
  set "fetched_at" = $1, "etag" = $2, "failure" = $3
  where "id" = $4;

-- remove
delete
  from "calendar_subscriptions"
  where "id" = $1;

