-- add
insert into "quiz_documents" ("id", "title", "subject", "format", "filename", "address", "file_hash", "size_bytes", "state", "problem", "revision", "language", "pages", "words", "outline", "remarks", "search_key", "version", "created_at", "updated_at")
  values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?);

-- find
select *
  from "quiz_documents"
  where "id" = ?;

-- findForChange
select *
  from "quiz_documents"
  where "id" = ?;

-- findAll
select *
  from "quiz_documents"
  where "id" in (?, ?);

-- findByFile
select *
  from "quiz_documents"
  where "file_hash" = ?
  order by "id";

-- list
select *
  from "quiz_documents"
  order by "id" desc
  limit ?;

-- list of a subject, a part of the title, a later page
select *
  from "quiz_documents"
  where "id" < ?
  and "subject" = ?
  and "search_key" like ? escape '\'
  order by "id" desc
  limit ?;

-- subjects
select "subject", count(*) as "documents", sum("words") as "words"
  from "quiz_documents" group by "subject"
  order by "subject";

-- replace
update "quiz_documents"
  set "id" = ?, "title" = ?, "subject" = ?, "format" = ?, "filename" = ?, "address" = ?, "file_hash" = ?, "size_bytes" = ?, "state" = ?, "problem" = ?, "revision" = ?, "language" = ?, "pages" = ?, "words" = ?, "outline" = ?, "remarks" = ?, "search_key" = ?, "version" = ?, "created_at" = ?, "updated_at" = ?
  where "id" = ?
  and "version" = ?;

-- remove
delete
  from "quiz_documents"
  where "id" = ?;

