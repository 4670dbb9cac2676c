-- record
insert into "ledger" ("id", "at", "actor_kind", "actor_id", "actor_name", "action", "subject_type", "subject_id", "subject_label", "before", "after", "request_id")
  values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?);

-- find
select *
  from "ledger"
  where "id" = ?;

-- list
select *
  from "ledger"
  order by "id" desc
  limit ?;

-- list with every filter, a later page
select *
  from "ledger"
  where ("subject_type" like ? or "subject_type" like ?)
  and "action" = ?
  and "subject_id" = ?
  and "actor_name" = ?
  and "at" >= ?
  and "at" < ?
  and "id" < ?
  order by "id" desc
  limit ?;

