-- find
select "text"
  from "quiz_texts"
  where "document_id" = $1
  order by "revision" desc
  limit $2;

-- find a revision
select "text"
  from "quiz_texts"
  where "document_id" = $1
  and "revision" = $2
  order by "revision" desc
  limit $3;

-- put
insert into "quiz_texts" ("document_id", "revision", "text", "created_at", "file_hash")
  values ($1, $2, $3, $4, $5)
  on conflict ("document_id", "revision") do update
  set "text" = $6, "file_hash" = $7;

-- putAway
delete
  from "quiz_deleted_texts"
  where "document_id" = $1;
delete
  from "quiz_deleted_passages"
  where "document_id" = $1;
insert into "quiz_deleted_texts" ("document_id", "revision", "text", "created_at", "file_hash") select "document_id", "revision", "text", "created_at", "file_hash"
  from "quiz_texts"
  where "document_id" = $1;
insert into "quiz_deleted_passages" ("id", "document_id", "revision", "position", "kind", "language", "headings", "page", "last_page", "text", "start_offset", "end_offset", "emphasized", "hash") select "id", "document_id", "revision", "position", "kind", "language", "headings", "page", "last_page", "text", "start_offset", "end_offset", "emphasized", "hash"
  from "quiz_passages"
  where "document_id" = $1;

-- bringBack
insert into "quiz_texts" ("document_id", "revision", "text", "created_at", "file_hash") select "document_id", "revision", "text", "created_at", "file_hash"
  from "quiz_deleted_texts"
  where "document_id" = $1;
insert into "quiz_passages" ("id", "document_id", "revision", "position", "kind", "language", "headings", "page", "last_page", "text", "start_offset", "end_offset", "emphasized", "hash") select "id", "document_id", "revision", "position", "kind", "language", "headings", "page", "last_page", "text", "start_offset", "end_offset", "emphasized", "hash"
  from "quiz_deleted_passages"
  where "document_id" = $1;
select *
  from "quiz_passages"
  where "document_id" = $1
  order by "position";
delete
  from "quiz_deleted_texts"
  where "document_id" = $1;
delete
  from "quiz_deleted_passages"
  where "document_id" = $1;

-- forget all that was put away
delete
  from "quiz_deleted_texts";
delete
  from "quiz_deleted_passages";

-- which files are in use
select "file_hash"
  from "quiz_documents"
  where "file_hash" in ($1);
select "file_hash"
  from "quiz_texts"
  where "file_hash" in ($1);
select "file_hash"
  from "quiz_deleted_texts"
  where "file_hash" in ($1);

-- which pictures are in use
select "id"
  from "quiz_questions"
  where cast("content" as text) like $1
  limit $2;
select "version"
  from "quiz_question_versions"
  where cast("content" as text) like $1
  limit $2;
select "question_id"
  from "quiz_asked"
  where cast("content" as text) like $1
  limit $2;
select "subject_type"
  from "trash"
  where "subject_type" = $1
  and cast("snapshot" as text) like $2
  limit $3;

