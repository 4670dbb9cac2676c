-- of
select *
  from "availability_rules"
  where "person_id" = ?
  order by "starts_at", "id"
  limit ?;

-- replace
delete
  from "availability_rules"
  where "person_id" = ?;
insert into "availability_rules" ("id", "person_id", "kind", "starts_at", "ends_at", "recurrence", "exceptions", "note", "subscription_id", "uid")
  values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?);

