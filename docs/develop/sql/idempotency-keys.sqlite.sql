-- once
select *
  from "idempotency_keys"
  where "scope" = ?
  and "key" = ?
  and "created_at" > ?;
delete
  from "idempotency_keys"
  where "scope" = ?
  and "key" = ?
  and "created_at" <= ?;
insert into "idempotency_keys" ("key", "scope", "request_hash", "status", "headers", "body", "created_at")
  values (?, ?, ?, ?, ?, ?, ?);

-- forget
delete
  from "idempotency_keys"
  where "created_at" <= ?;

