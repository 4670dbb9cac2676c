-- record
insert into "ledger" ("id", "at", "actor_kind", "actor_id", "actor_name", "action", "subject_type", "subject_id", "subject_label", "before", "after", "request_id")
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12);

-- find
select *
  from "ledger"
  where "id" = $1;

-- list
select *
  from "ledger"
  order by "id" desc
  limit $1;

-- list with every filter, a later page
select *
  from "ledger"
  where ("subject_type" like $1 or "subject_type" like $2)
  and "action" = $3
  and "subject_id" = $4
  and "actor_name" = $5
  and "at" >= $6
  and "at" < $7
  and "id" < $8
  order by "id" desc
  limit $9;

