-- missing
select "p"."hash", min("p"."text") as "text"
  from "quiz_passages" as "p" left join "quiz_vectors" as "v" on "v"."hash" = "p"."hash"
  and "v"."model" = ?
  where "v"."hash" is null group by "p"."hash"
  order by "p"."hash"
  limit ?;

-- dimensions
select "dimensions"
  from "quiz_vectors"
  where "model" = ?
  limit ?;

-- put
insert into "quiz_vectors" ("hash", "model", "dimensions", "vector")
  values (?, ?, ?, ?)
  on conflict ("model", "hash") do nothing;

-- state
select count(*) as "count", max("p"."hash") as "last"
  from "quiz_passages" as "p" inner join "quiz_vectors" as "v" on "v"."hash" = "p"."hash"
  and "v"."model" = ?;

-- all
select "p"."id", "v"."vector"
  from "quiz_passages" as "p" inner join "quiz_vectors" as "v" on "v"."hash" = "p"."hash"
  and "v"."model" = ?
  where "v"."dimensions" = ?
  order by "p"."id"
  limit ?;

-- passagesIn
select "p"."id"
  from "quiz_passages" as "p" inner join "quiz_documents" as "d" on "d"."id" = "p"."document_id"
  where (true
  and d.subject = ?
  and p.language = ?
  and "p"."kind" in (?)
  and "p"."document_id" in (?))
  limit ?;

