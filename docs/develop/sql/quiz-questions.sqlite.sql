-- addAll
insert into "quiz_questions" ("id", "kind", "status", "origin", "language", "topic", "bloom", "solo", "difficulty", "document_id", "source_state", "content", "fingerprint", "search_key", "version", "created_at", "updated_at")
  values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?);
insert into "quiz_question_tags" ("question_id", "tag")
  values (?, ?);

-- find
select *
  from "quiz_questions"
  where "id" = ?;

-- findForChange
select *
  from "quiz_questions"
  where "id" = ?;

-- findAll
select *
  from "quiz_questions"
  where "id" in (?, ?);

-- findByFingerprint
select *
  from "quiz_questions"
  where "fingerprint" in (?)
  order by "id";

-- ofDocument
select *
  from "quiz_questions"
  where "document_id" = ?
  order by "id";

-- list
select *
  from "quiz_questions"
  order by "updated_at" desc, "id" desc
  limit ?;

-- list by every filter, a later page
select *
  from "quiz_questions"
  where "status" in (?)
  and "kind" in (?)
  and "source_state" in (?)
  and "document_id" = ?
  and "language" = ?
  and "topic" = ?
  and "bloom" = ?
  and "difficulty" = ?
  and exists (select "tag"
  from "quiz_question_tags"
  where "quiz_question_tags"."question_id" = "quiz_questions"."id"
  and "tag" = ?)
  and "search_key" like ? escape '\'
  and ("updated_at", "id") < (?, ?)
  order by "updated_at" desc, "id" desc
  limit ?;

-- facets
select "status" as "value", count(*) as "count"
  from "quiz_questions"
  where "status" in (?)
  and "kind" in (?)
  and "source_state" in (?)
  and "document_id" = ?
  and "language" = ?
  and "topic" = ?
  and "bloom" = ?
  and "difficulty" = ?
  and exists (select "tag"
  from "quiz_question_tags"
  where "quiz_question_tags"."question_id" = "quiz_questions"."id"
  and "tag" = ?)
  and "search_key" like ? escape '\'
  and "status" is not null group by "status"
  order by "count" desc, "status"
  limit ?;
select "kind" as "value", count(*) as "count"
  from "quiz_questions"
  where "status" in (?)
  and "kind" in (?)
  and "source_state" in (?)
  and "document_id" = ?
  and "language" = ?
  and "topic" = ?
  and "bloom" = ?
  and "difficulty" = ?
  and exists (select "tag"
  from "quiz_question_tags"
  where "quiz_question_tags"."question_id" = "quiz_questions"."id"
  and "tag" = ?)
  and "search_key" like ? escape '\'
  and "kind" is not null group by "kind"
  order by "count" desc, "kind"
  limit ?;
select "language" as "value", count(*) as "count"
  from "quiz_questions"
  where "status" in (?)
  and "kind" in (?)
  and "source_state" in (?)
  and "document_id" = ?
  and "language" = ?
  and "topic" = ?
  and "bloom" = ?
  and "difficulty" = ?
  and exists (select "tag"
  from "quiz_question_tags"
  where "quiz_question_tags"."question_id" = "quiz_questions"."id"
  and "tag" = ?)
  and "search_key" like ? escape '\'
  and "language" is not null group by "language"
  order by "count" desc, "language"
  limit ?;
select "topic" as "value", count(*) as "count"
  from "quiz_questions"
  where "status" in (?)
  and "kind" in (?)
  and "source_state" in (?)
  and "document_id" = ?
  and "language" = ?
  and "topic" = ?
  and "bloom" = ?
  and "difficulty" = ?
  and exists (select "tag"
  from "quiz_question_tags"
  where "quiz_question_tags"."question_id" = "quiz_questions"."id"
  and "tag" = ?)
  and "search_key" like ? escape '\'
  and "topic" is not null group by "topic"
  order by "count" desc, "topic"
  limit ?;
select "tag", count(*) as "count"
  from "quiz_question_tags"
  where "question_id" in (select "id"
  from "quiz_questions"
  where "status" in (?)
  and "kind" in (?)
  and "source_state" in (?)
  and "document_id" = ?
  and "language" = ?
  and "topic" = ?
  and "bloom" = ?
  and "difficulty" = ?
  and exists (select "tag"
  from "quiz_question_tags"
  where "quiz_question_tags"."question_id" = "quiz_questions"."id"
  and "tag" = ?)
  and "search_key" like ? escape '\') group by "tag"
  order by "count" desc, "tag"
  limit ?;
select "bloom" as "value", count(*) as "count"
  from "quiz_questions"
  where "status" in (?)
  and "kind" in (?)
  and "source_state" in (?)
  and "document_id" = ?
  and "language" = ?
  and "topic" = ?
  and "bloom" = ?
  and "difficulty" = ?
  and exists (select "tag"
  from "quiz_question_tags"
  where "quiz_question_tags"."question_id" = "quiz_questions"."id"
  and "tag" = ?)
  and "search_key" like ? escape '\'
  and "bloom" is not null group by "bloom"
  order by "count" desc, "bloom"
  limit ?;
select "difficulty" as "value", count(*) as "count"
  from "quiz_questions"
  where "status" in (?)
  and "kind" in (?)
  and "source_state" in (?)
  and "document_id" = ?
  and "language" = ?
  and "topic" = ?
  and "bloom" = ?
  and "difficulty" = ?
  and exists (select "tag"
  from "quiz_question_tags"
  where "quiz_question_tags"."question_id" = "quiz_questions"."id"
  and "tag" = ?)
  and "search_key" like ? escape '\'
  and "difficulty" is not null group by "difficulty"
  order by "count" desc, "difficulty"
  limit ?;
select "source_state" as "value", count(*) as "count"
  from "quiz_questions"
  where "status" in (?)
  and "kind" in (?)
  and "source_state" in (?)
  and "document_id" = ?
  and "language" = ?
  and "topic" = ?
  and "bloom" = ?
  and "difficulty" = ?
  and exists (select "tag"
  from "quiz_question_tags"
  where "quiz_question_tags"."question_id" = "quiz_questions"."id"
  and "tag" = ?)
  and "search_key" like ? escape '\'
  and "source_state" is not null group by "source_state"
  order by "count" desc, "source_state"
  limit ?;
select "document_id" as "value", count(*) as "count"
  from "quiz_questions"
  where "status" in (?)
  and "kind" in (?)
  and "source_state" in (?)
  and "document_id" = ?
  and "language" = ?
  and "topic" = ?
  and "bloom" = ?
  and "difficulty" = ?
  and exists (select "tag"
  from "quiz_question_tags"
  where "quiz_question_tags"."question_id" = "quiz_questions"."id"
  and "tag" = ?)
  and "search_key" like ? escape '\'
  and "document_id" is not null group by "document_id"
  order by "count" desc, "document_id"
  limit ?;

-- replace
select *
  from "quiz_questions"
  where "id" = ?;
update "quiz_questions"
  set "id" = ?, "kind" = ?, "status" = ?, "origin" = ?, "language" = ?, "topic" = ?, "bloom" = ?, "solo" = ?, "difficulty" = ?, "document_id" = ?, "source_state" = ?, "content" = ?, "fingerprint" = ?, "search_key" = ?, "version" = ?, "created_at" = ?, "updated_at" = ?
  where "id" = ?
  and "version" = ?;
insert into "quiz_question_versions" ("question_id", "version", "content", "changed_by", "created_at")
  values (?, ?, ?, ?, ?);
delete
  from "quiz_question_tags"
  where "question_id" = ?;
insert into "quiz_question_tags" ("question_id", "tag")
  values (?, ?);

-- versions
select *
  from "quiz_question_versions"
  where "question_id" = ?
  order by "version" desc;

-- addVersions
insert into "quiz_question_versions" ("question_id", "version", "content", "changed_by", "created_at")
  values (?, ?, ?, ?, ?);

-- remove
delete
  from "quiz_questions"
  where "id" = ?;

