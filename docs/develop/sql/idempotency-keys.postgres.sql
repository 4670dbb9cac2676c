-- once
select *
  from "idempotency_keys"
  where "scope" = $1
  and "key" = $2
  and "created_at" > $3;
delete
  from "idempotency_keys"
  where "scope" = $1
  and "key" = $2
  and "created_at" <= $3;
insert into "idempotency_keys" ("key", "scope", "request_hash", "status", "headers", "body", "created_at")
  values ($1, $2, $3, $4, $5, $6, $7);

-- forget
delete
  from "idempotency_keys"
  where "created_at" <= $1;

