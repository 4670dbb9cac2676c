-- of
select *
  from "availability_rules"
  where "person_id" = $1
  order by "starts_at", "id"
  limit $2;

-- replace
delete
  from "availability_rules"
  where "person_id" = $1;
insert into "availability_rules" ("id", "person_id", "kind", "starts_at", "ends_at", "recurrence", "exceptions", "note", "subscription_id", "uid")
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10);

