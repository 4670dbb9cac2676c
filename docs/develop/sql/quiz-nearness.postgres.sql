-- ask for the extension
select 1
  from pg_available_extensions
  where name = 'vector'
  and installed_version is null;
create extension if not exists vector;

-- is it whole
select n.nspname as schema, e.extversion as version, exists (select 1
  from pg_am
  where amname = 'hnsw') as "hasHnsw"
  from pg_extension e join pg_namespace n on n.oid = e.extnamespace
  where e.extname = 'vector';
select 1
  from pg_class c join pg_index i on i.indexrelid = c.oid
  where c.relname = $1
  and c.relnamespace = current_schema()::regnamespace
  and i.indisvalid;
select (select count(*)
  from quiz_vectors
  where model = $1
  and dimensions = $2) = (select count(*)
  from derived_quiz_nearness
  where model = $3
  and dimensions = $4) as complete;

-- make
delete
  from derived_quiz_nearness
  where model = $1;
create index "derived_quiz_nearness_81db8ebbbbc6_384" on derived_quiz_nearness using hnsw (("numbers"::"public"."vector"(384)) "public"."vector_cosine_ops")
  where model = 'small'
  and dimensions = 384;

-- fill
select "v"."hash", "v"."vector"
  from "quiz_vectors" as "v"
  where "v"."model" = $1
  and "v"."dimensions" = $2
  and not exists (select "n"."hash"
  from "derived_quiz_nearness" as "n"
  where "n"."model" = "v"."model"
  and "n"."hash" = "v"."hash")
  limit $3;

-- the nearest, where a filter says
select set_config('hnsw.ef_search', $1, true);
select p.id as "passageId", near.distance
  from ( select n.hash, "n"."numbers"::"public"."vector"(384) operator("public".<=>) $1::text::"public"."vector"(384) as distance
  from derived_quiz_nearness n
  where n.model = 'small'
  and n.dimensions = 384
  order by distance
  limit $2) as near join quiz_passages p on p.hash = near.hash join quiz_documents d on d.id = p.document_id
  where (true
  and d.subject = $3
  and p.language = $4
  and "p"."kind" in ($5)
  and "p"."document_id" in ($6))
  order by near.distance, p.id
  limit $7;
with fitting as materialized ( select p.id, n.numbers
  from quiz_passages p join quiz_documents d on d.id = p.document_id join derived_quiz_nearness n on n.hash = p.hash
  where n.model = $1
  and n.dimensions = $2
  and (true
  and d.subject = $3
  and p.language = $4
  and "p"."kind" in ($5)
  and "p"."document_id" in ($6))) select id as "passageId", "numbers"::"public"."vector"(384) operator("public".<=>) $7::text::"public"."vector"(384) as distance
  from fitting
  order by distance, id
  limit $8;

