-- missing
select "p"."hash", min("p"."text") as "text"
  from "quiz_passages" as "p" left join "quiz_vectors" as "v" on "v"."hash" = "p"."hash"
  and "v"."model" = $1
  where "v"."hash" is null group by "p"."hash"
  order by "p"."hash"
  limit $2;

-- dimensions
select "dimensions"
  from "quiz_vectors"
  where "model" = $1
  limit $2;

-- put
insert into "quiz_vectors" ("hash", "model", "dimensions", "vector")
  values ($1, $2, $3, $4)
  on conflict ("model", "hash") do nothing;
select 1
  from pg_class c join pg_index i on i.indexrelid = c.oid
  where c.relname = $1
  and c.relnamespace = current_schema()::regnamespace
  and i.indisvalid;
insert into "derived_quiz_nearness" ("model", "hash", "dimensions", "numbers")
  values ($1, $2, $3, $4)
  on conflict ("model", "hash") do nothing;

-- state
select count(*) as "count", max("p"."hash") as "last"
  from "quiz_passages" as "p" inner join "quiz_vectors" as "v" on "v"."hash" = "p"."hash"
  and "v"."model" = $1;

-- all
select "p"."id", "v"."vector"
  from "quiz_passages" as "p" inner join "quiz_vectors" as "v" on "v"."hash" = "p"."hash"
  and "v"."model" = $1
  where "v"."dimensions" = $2
  order by "p"."id"
  limit $3;

-- passagesIn
select "p"."id"
  from "quiz_passages" as "p" inner join "quiz_documents" as "d" on "d"."id" = "p"."document_id"
  where (true
  and d.subject = $1
  and p.language = $2
  and "p"."kind" in ($3)
  and "p"."document_id" in ($4))
  limit $5;

