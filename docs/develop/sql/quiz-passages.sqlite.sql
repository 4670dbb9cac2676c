-- find
select *
  from "quiz_passages"
  where "id" = ?;

-- findAll
select *
  from "quiz_passages"
  where "id" in (?, ?);

-- ofDocument
select *
  from "quiz_passages"
  where "document_id" = ?
  order by "position";

-- list
select *
  from "quiz_passages"
  where "document_id" = ?
  and "position" > ?
  order by "position"
  limit ?;

-- ofDocuments
select *
  from "quiz_passages"
  where "document_id" in (?, ?)
  order by "document_id", "position";

-- replaceAll by new ones
select "id"
  from "quiz_passages"
  where "document_id" = ?;
delete
  from "quiz_passages"
  where "id" in (?);
insert into "quiz_passages" ("id", "document_id", "revision", "position", "kind", "language", "headings", "page", "last_page", "text", "start_offset", "end_offset", "emphasized", "hash")
  values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?), (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?);
insert into "quiz_passage_words" ("passage_id", "words", "stems")
  values (?, ?, ?), (?, ?, ?)
  on conflict ("passage_id") do update
  set "words" = "excluded"."words", "stems" = "excluded"."stems"
  where ("quiz_passage_words"."words" != "excluded"."words" or "quiz_passage_words"."stems" != "excluded"."stems");

-- replaceAll where one stays
select "id"
  from "quiz_passages"
  where "document_id" = ?;
update "quiz_passages"
  set "id" = ?, "document_id" = ?, "revision" = ?, "position" = ?, "kind" = ?, "language" = ?, "headings" = ?, "page" = ?, "last_page" = ?, "text" = ?, "start_offset" = ?, "end_offset" = ?, "emphasized" = ?, "hash" = ?
  where "id" = ?;
insert into "quiz_passage_words" ("passage_id", "words", "stems")
  values (?, ?, ?)
  on conflict ("passage_id") do update
  set "words" = "excluded"."words", "stems" = "excluded"."stems"
  where ("quiz_passage_words"."words" != "excluded"."words" or "quiz_passage_words"."stems" != "excluded"."stems");

