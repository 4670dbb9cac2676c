-- add
insert into "quiz_documents" ("id", "title", "subject", "format", "filename", "address", "file_hash", "size_bytes", "state", "problem", "revision", "language", "pages", "words", "outline", "remarks", "search_key", "version", "created_at", "updated_at")
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20);

-- find
select *
  from "quiz_documents"
  where "id" = $1;

-- findForChange
select *
  from "quiz_documents"
  where "id" = $1
  for update;

-- findAll
select *
  from "quiz_documents"
  where "id" in ($1, $2);

-- findByFile
select *
  from "quiz_documents"
  where "file_hash" = $1
  order by "id";

-- list
select *
  from "quiz_documents"
  order by "id" desc
  limit $1;

-- list of a subject, a part of the title, a later page
select *
  from "quiz_documents"
  where "id" < $1
  and "subject" = $2
  and "search_key" like $3 escape '\'
  order by "id" desc
  limit $4;

-- subjects
select "subject", count(*) as "documents", sum("words") as "words"
  from "quiz_documents" group by "subject"
  order by "subject";

-- replace
update "quiz_documents"
  set "id" = $1, "title" = $2, "subject" = $3, "format" = $4, "filename" = $5, "address" = $6, "file_hash" = $7, "size_bytes" = $8, "state" = $9, "problem" = $10, "revision" = $11, "language" = $12, "pages" = $13, "words" = $14, "outline" = $15, "remarks" = $16, "search_key" = $17, "version" = $18, "created_at" = $19, "updated_at" = $20
  where "id" = $21
  and "version" = $22;

-- remove
delete
  from "quiz_documents"
  where "id" = $1;

