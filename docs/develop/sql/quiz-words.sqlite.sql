-- find
select "p"."id", "w"."words", "w"."stems", -bm25(quiz_passage_search, 0.001, 1) as "score"
  from "quiz_passage_search" inner join "quiz_passage_words" as "w" on "w"."number" = "quiz_passage_search"."rowid" inner join "quiz_passages" as "p" on "p"."id" = "w"."passage_id" inner join "quiz_documents" as "d" on "d"."id" = "p"."document_id"
  where quiz_passage_search match ?
  and (true)
  order by "score" desc, "p"."id"
  limit ?;

-- find where a filter says
select "p"."id", "w"."words", "w"."stems", -bm25(quiz_passage_search, 0.001, 1) as "score"
  from "quiz_passage_search" inner join "quiz_passage_words" as "w" on "w"."number" = "quiz_passage_search"."rowid" inner join "quiz_passages" as "p" on "p"."id" = "w"."passage_id" inner join "quiz_documents" as "d" on "d"."id" = "p"."document_id"
  where quiz_passage_search match ?
  and (true
  and d.subject = ?
  and p.language = ?
  and "p"."kind" in (?)
  and "p"."document_id" in (?))
  order by "score" desc, "p"."id"
  limit ?;

