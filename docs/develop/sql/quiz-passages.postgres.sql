-- find
select *
  from "quiz_passages"
  where "id" = $1;

-- findAll
select *
  from "quiz_passages"
  where "id" in ($1, $2);

-- ofDocument
select *
  from "quiz_passages"
  where "document_id" = $1
  order by "position";

-- list
select *
  from "quiz_passages"
  where "document_id" = $1
  and "position" > $2
  order by "position"
  limit $3;

-- ofDocuments
select *
  from "quiz_passages"
  where "document_id" in ($1, $2)
  order by "document_id", "position";

-- replaceAll by new ones
select "id"
  from "quiz_passages"
  where "document_id" = $1;
delete
  from "quiz_passages"
  where "id" in ($1);
insert into "quiz_passages" ("id", "document_id", "revision", "position", "kind", "language", "headings", "page", "last_page", "text", "start_offset", "end_offset", "emphasized", "hash")
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14), ($15, $16, $17, $18, $19, $20, $21, $22, $23, $24, $25, $26, $27, $28);
insert into "quiz_passage_words" ("passage_id", "words", "stems")
  values ($1, $2, $3), ($4, $5, $6)
  on conflict ("passage_id") do update
  set "words" = "excluded"."words", "stems" = "excluded"."stems"
  where ("quiz_passage_words"."words" != "excluded"."words" or "quiz_passage_words"."stems" != "excluded"."stems");

-- replaceAll where one stays
select "id"
  from "quiz_passages"
  where "document_id" = $1;
update "quiz_passages"
  set "id" = $1, "document_id" = $2, "revision" = $3, "position" = $4, "kind" = $5, "language" = $6, "headings" = $7, "page" = $8, "last_page" = $9, "text" = $10, "start_offset" = $11, "end_offset" = $12, "emphasized" = $13, "hash" = $14
  where "id" = $15;
insert into "quiz_passage_words" ("passage_id", "words", "stems")
  values ($1, $2, $3)
  on conflict ("passage_id") do update
  set "words" = "excluded"."words", "stems" = "excluded"."stems"
  where ("quiz_passage_words"."words" != "excluded"."words" or "quiz_passage_words"."stems" != "excluded"."stems");

