-- takeOut
select *
  from "availability_rules"
  where "person_id" = ?
  order by "starts_at", "id";
select *
  from "calendar_subscriptions"
  where "person_id" = ?
  order by "id";
select *
  from "person_files"
  where "person_id" = ?
  order by "id";
select "shift_assignments"."id", "shift_assignments"."shift_id", "shift_assignments"."post_id", "shift_assignments"."is_pinned", "shift_assignments"."override_reason", "shift_assignments"."created_at", "shifts"."title", "shifts"."day"
  from "shift_assignments" inner join "shifts" on "shifts"."id" = "shift_assignments"."shift_id"
  where "shift_assignments"."person_id" = ?
  order by "shift_assignments"."starts_minute", "shift_assignments"."id";
update "shifts"
  set "version" = "version" + ?, "updated_at" = ?
  where "id" in (?);
delete
  from "shift_assignments"
  where "person_id" = ?;

-- putBack
insert into "calendar_subscriptions" ("id", "url", "failure", "person_id")
  values (?, ?, ?, ?);
insert into "availability_rules" ("id", "person_id", "kind", "starts_at", "ends_at", "recurrence", "exceptions", "note", "subscription_id", "uid")
  values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?);
insert into "person_files" ("id", "person_id", "purpose", "name", "kind", "hash", "bytes", "expires_on", "version", "created_at", "updated_at")
  values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?);
select "posts"."id", "posts"."shift_id", "posts"."count", "shifts"."starts_minute", "shifts"."ends_minute"
  from "posts" inner join "shifts" on "shifts"."id" = "posts"."shift_id"
  where "posts"."id" in (?)
  order by "posts"."id";
select "post_id", count(*) as "taken"
  from "shift_assignments"
  where "post_id" in (?) group by "post_id";
insert into "shift_assignments" ("id", "shift_id", "post_id", "person_id", "starts_minute", "ends_minute", "is_pinned", "override_reason", "created_at")
  values (?, ?, ?, ?, ?, ?, ?, ?, ?);
update "shifts"
  set "version" = "version" + ?, "updated_at" = ?
  where "id" in (?);

