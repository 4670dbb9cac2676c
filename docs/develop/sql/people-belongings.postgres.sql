-- takeOut
select *
  from "availability_rules"
  where "person_id" = $1
  order by "starts_at", "id";
select *
  from "calendar_subscriptions"
  where "person_id" = $1
  order by "id";
select *
  from "person_files"
  where "person_id" = $1
  order by "id";
select "shift_assignments"."id", "shift_assignments"."shift_id", "shift_assignments"."post_id", "shift_assignments"."is_pinned", "shift_assignments"."override_reason", "shift_assignments"."created_at", "shifts"."title", "shifts"."day"
  from "shift_assignments" inner join "shifts" on "shifts"."id" = "shift_assignments"."shift_id"
  where "shift_assignments"."person_id" = $1
  order by "shift_assignments"."starts_minute", "shift_assignments"."id"
  for update of "shifts";
update "shifts"
  set "version" = "version" + $1, "updated_at" = $2
  where "id" in ($3);
delete
  from "shift_assignments"
  where "person_id" = $1;

-- putBack
insert into "calendar_subscriptions" ("id", "url", "failure", "person_id")
  values ($1, $2, $3, $4);
insert into "availability_rules" ("id", "person_id", "kind", "starts_at", "ends_at", "recurrence", "exceptions", "note", "subscription_id", "uid")
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10);
insert into "person_files" ("id", "person_id", "purpose", "name", "kind", "hash", "bytes", "expires_on", "version", "created_at", "updated_at")
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11);
select "posts"."id", "posts"."shift_id", "posts"."count", "shifts"."starts_minute", "shifts"."ends_minute"
  from "posts" inner join "shifts" on "shifts"."id" = "posts"."shift_id"
  where "posts"."id" in ($1)
  order by "posts"."id"
  for update of "shifts";
select "post_id", count(*) as "taken"
  from "shift_assignments"
  where "post_id" in ($1) group by "post_id";
insert into "shift_assignments" ("id", "shift_id", "post_id", "person_id", "starts_minute", "ends_minute", "is_pinned", "override_reason", "created_at")
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9);
update "shifts"
  set "version" = "version" + $1, "updated_at" = $2
  where "id" in ($3);

