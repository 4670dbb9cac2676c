-- find
select "text"
  from "quiz_texts"
  where "document_id" = ?
  order by "revision" desc
  limit ?;

-- find a revision
select "text"
  from "quiz_texts"
  where "document_id" = ?
  and "revision" = ?
  order by "revision" desc
  limit ?;

-- put
insert into "quiz_texts" ("document_id", "revision", "text", "created_at", "file_hash")
  values (?, ?, ?, ?, ?)
  on conflict ("document_id", "revision") do update
  set "text" = ?, "file_hash" = ?;

-- putAway
delete
  from "quiz_deleted_texts"
  where "document_id" = ?;
delete
  from "quiz_deleted_passages"
  where "document_id" = ?;
insert into "quiz_deleted_texts" ("document_id", "revision", "text", "created_at", "file_hash") select "document_id", "revision", "text", "created_at", "file_hash"
  from "quiz_texts"
  where "document_id" = ?;
insert into "quiz_deleted_passages" ("id", "document_id", "revision", "position", "kind", "language", "headings", "page", "last_page", "text", "start_offset", "end_offset", "emphasized", "hash") select "id", "document_id", "revision", "position", "kind", "language", "headings", "page", "last_page", "text", "start_offset", "end_offset", "emphasized", "hash"
  from "quiz_passages"
  where "document_id" = ?;

-- bringBack
insert into "quiz_texts" ("document_id", "revision", "text", "created_at", "file_hash") select "document_id", "revision", "text", "created_at", "file_hash"
  from "quiz_deleted_texts"
  where "document_id" = ?;
insert into "quiz_passages" ("id", "document_id", "revision", "position", "kind", "language", "headings", "page", "last_page", "text", "start_offset", "end_offset", "emphasized", "hash") select "id", "document_id", "revision", "position", "kind", "language", "headings", "page", "last_page", "text", "start_offset", "end_offset", "emphasized", "hash"
  from "quiz_deleted_passages"
  where "document_id" = ?;
select *
  from "quiz_passages"
  where "document_id" = ?
  order by "position";
delete
  from "quiz_deleted_texts"
  where "document_id" = ?;
delete
  from "quiz_deleted_passages"
  where "document_id" = ?;

-- forget all that was put away
delete
  from "quiz_deleted_texts";
delete
  from "quiz_deleted_passages";

-- which files are in use
select "file_hash"
  from "quiz_documents"
  where "file_hash" in (?);
select "file_hash"
  from "quiz_texts"
  where "file_hash" in (?);
select "file_hash"
  from "quiz_deleted_texts"
  where "file_hash" in (?);

-- which pictures are in use
select "id"
  from "quiz_questions"
  where cast("content" as text) like ?
  limit ?;
select "version"
  from "quiz_question_versions"
  where cast("content" as text) like ?
  limit ?;
select "question_id"
  from "quiz_asked"
  where cast("content" as text) like ?
  limit ?;
select "subject_type"
  from "trash"
  where "subject_type" = ?
  and cast("snapshot" as text) like ?
  limit ?;

