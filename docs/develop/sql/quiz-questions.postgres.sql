-- addAll
insert into "quiz_questions" ("id", "kind", "status", "origin", "language", "topic", "bloom", "solo", "difficulty", "document_id", "source_state", "content", "fingerprint", "search_key", "version", "created_at", "updated_at")
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17);
insert into "quiz_question_tags" ("question_id", "tag")
  values ($1, $2);

-- find
select *
  from "quiz_questions"
  where "id" = $1;

-- findForChange
select *
  from "quiz_questions"
  where "id" = $1
  for update;

-- findAll
select *
  from "quiz_questions"
  where "id" in ($1, $2);

-- findByFingerprint
select *
  from "quiz_questions"
  where "fingerprint" in ($1)
  order by "id";

-- ofDocument
select *
  from "quiz_questions"
  where "document_id" = $1
  order by "id";

-- list
select *
  from "quiz_questions"
  order by "updated_at" desc, "id" desc
  limit $1;

-- list by every filter, a later page
select *
  from "quiz_questions"
  where "status" in ($1)
  and "kind" in ($2)
  and "source_state" in ($3)
  and "document_id" = $4
  and "language" = $5
  and "topic" = $6
  and "bloom" = $7
  and "difficulty" = $8
  and exists (select "tag"
  from "quiz_question_tags"
  where "quiz_question_tags"."question_id" = "quiz_questions"."id"
  and "tag" = $9)
  and "search_key" like $10 escape '\'
  and ("updated_at", "id") < ($11, $12)
  order by "updated_at" desc, "id" desc
  limit $13;

-- facets
select "status" as "value", count(*) as "count"
  from "quiz_questions"
  where "status" in ($1)
  and "kind" in ($2)
  and "source_state" in ($3)
  and "document_id" = $4
  and "language" = $5
  and "topic" = $6
  and "bloom" = $7
  and "difficulty" = $8
  and exists (select "tag"
  from "quiz_question_tags"
  where "quiz_question_tags"."question_id" = "quiz_questions"."id"
  and "tag" = $9)
  and "search_key" like $10 escape '\'
  and "status" is not null group by "status"
  order by "count" desc, "status"
  limit $11;
select "kind" as "value", count(*) as "count"
  from "quiz_questions"
  where "status" in ($1)
  and "kind" in ($2)
  and "source_state" in ($3)
  and "document_id" = $4
  and "language" = $5
  and "topic" = $6
  and "bloom" = $7
  and "difficulty" = $8
  and exists (select "tag"
  from "quiz_question_tags"
  where "quiz_question_tags"."question_id" = "quiz_questions"."id"
  and "tag" = $9)
  and "search_key" like $10 escape '\'
  and "kind" is not null group by "kind"
  order by "count" desc, "kind"
  limit $11;
select "language" as "value", count(*) as "count"
  from "quiz_questions"
  where "status" in ($1)
  and "kind" in ($2)
  and "source_state" in ($3)
  and "document_id" = $4
  and "language" = $5
  and "topic" = $6
  and "bloom" = $7
  and "difficulty" = $8
  and exists (select "tag"
  from "quiz_question_tags"
  where "quiz_question_tags"."question_id" = "quiz_questions"."id"
  and "tag" = $9)
  and "search_key" like $10 escape '\'
  and "language" is not null group by "language"
  order by "count" desc, "language"
  limit $11;
select "topic" as "value", count(*) as "count"
  from "quiz_questions"
  where "status" in ($1)
  and "kind" in ($2)
  and "source_state" in ($3)
  and "document_id" = $4
  and "language" = $5
  and "topic" = $6
  and "bloom" = $7
  and "difficulty" = $8
  and exists (select "tag"
  from "quiz_question_tags"
  where "quiz_question_tags"."question_id" = "quiz_questions"."id"
  and "tag" = $9)
  and "search_key" like $10 escape '\'
  and "topic" is not null group by "topic"
  order by "count" desc, "topic"
  limit $11;
select "tag", count(*) as "count"
  from "quiz_question_tags"
  where "question_id" in (select "id"
  from "quiz_questions"
  where "status" in ($1)
  and "kind" in ($2)
  and "source_state" in ($3)
  and "document_id" = $4
  and "language" = $5
  and "topic" = $6
  and "bloom" = $7
  and "difficulty" = $8
  and exists (select "tag"
  from "quiz_question_tags"
  where "quiz_question_tags"."question_id" = "quiz_questions"."id"
  and "tag" = $9)
  and "search_key" like $10 escape '\') group by "tag"
  order by "count" desc, "tag"
  limit $11;
select "bloom" as "value", count(*) as "count"
  from "quiz_questions"
  where "status" in ($1)
  and "kind" in ($2)
  and "source_state" in ($3)
  and "document_id" = $4
  and "language" = $5
  and "topic" = $6
  and "bloom" = $7
  and "difficulty" = $8
  and exists (select "tag"
  from "quiz_question_tags"
  where "quiz_question_tags"."question_id" = "quiz_questions"."id"
  and "tag" = $9)
  and "search_key" like $10 escape '\'
  and "bloom" is not null group by "bloom"
  order by "count" desc, "bloom"
  limit $11;
select "difficulty" as "value", count(*) as "count"
  from "quiz_questions"
  where "status" in ($1)
  and "kind" in ($2)
  and "source_state" in ($3)
  and "document_id" = $4
  and "language" = $5
  and "topic" = $6
  and "bloom" = $7
  and "difficulty" = $8
  and exists (select "tag"
  from "quiz_question_tags"
  where "quiz_question_tags"."question_id" = "quiz_questions"."id"
  and "tag" = $9)
  and "search_key" like $10 escape '\'
  and "difficulty" is not null group by "difficulty"
  order by "count" desc, "difficulty"
  limit $11;
select "source_state" as "value", count(*) as "count"
  from "quiz_questions"
  where "status" in ($1)
  and "kind" in ($2)
  and "source_state" in ($3)
  and "document_id" = $4
  and "language" = $5
  and "topic" = $6
  and "bloom" = $7
  and "difficulty" = $8
  and exists (select "tag"
  from "quiz_question_tags"
  where "quiz_question_tags"."question_id" = "quiz_questions"."id"
  and "tag" = $9)
  and "search_key" like $10 escape '\'
  and "source_state" is not null group by "source_state"
  order by "count" desc, "source_state"
  limit $11;
select "document_id" as "value", count(*) as "count"
  from "quiz_questions"
  where "status" in ($1)
  and "kind" in ($2)
  and "source_state" in ($3)
  and "document_id" = $4
  and "language" = $5
  and "topic" = $6
  and "bloom" = $7
  and "difficulty" = $8
  and exists (select "tag"
  from "quiz_question_tags"
  where "quiz_question_tags"."question_id" = "quiz_questions"."id"
  and "tag" = $9)
  and "search_key" like $10 escape '\'
  and "document_id" is not null group by "document_id"
  order by "count" desc, "document_id"
  limit $11;

-- replace
select *
  from "quiz_questions"
  where "id" = $1;
update "quiz_questions"
  set "id" = $1, "kind" = $2, "status" = $3, "origin" = $4, "language" = $5, "topic" = $6, "bloom" = $7, "solo" = $8, "difficulty" = $9, "document_id" = $10, "source_state" = $11, "content" = $12, "fingerprint" = $13, "search_key" = $14, "version" = $15, "created_at" = $16, "updated_at" = $17
  where "id" = $18
  and "version" = $19;
insert into "quiz_question_versions" ("question_id", "version", "content", "changed_by", "created_at")
  values ($1, $2, $3, $4, $5);
delete
  from "quiz_question_tags"
  where "question_id" = $1;
insert into "quiz_question_tags" ("question_id", "tag")
  values ($1, $2);

-- versions
select *
  from "quiz_question_versions"
  where "question_id" = $1
  order by "version" desc;

-- addVersions
insert into "quiz_question_versions" ("question_id", "version", "content", "changed_by", "created_at")
  values ($1, $2, $3, $4, $5);

-- remove
delete
  from "quiz_questions"
  where "id" = $1;

