-- addAll
insert into "quiz_drafts" ("id", "generation_id", "document_id", "author", "method", "content", "spare_distractors", "findings", "reasons", "healed", "confidence", "source_state", "state", "refusal", "question_id", "decided_by", "decided_at", "version", "created_at", "updated_at")
  values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?);

-- find
select *
  from "quiz_drafts"
  where "id" = ?;

-- findForChange
select *
  from "quiz_drafts"
  where "id" = ?;

-- findAll
select *
  from "quiz_drafts"
  where "id" in (?, ?);

-- list
select *
  from "quiz_drafts"
  order by "created_at" desc, "id" desc
  limit ?;

-- list what waits of a document and a run, sure enough, a later page
select *
  from "quiz_drafts"
  where "state" in (?, ?)
  and "generation_id" = ?
  and "document_id" = ?
  and "confidence" >= ?
  and ("created_at", "id") < (?, ?)
  order by "created_at" desc, "id" desc
  limit ?;

-- waitingOfDocument
select *
  from "quiz_drafts"
  where "state" in (?, ?)
  and "document_id" = ?
  order by "id";

-- countWaiting
select "document_id", count(*) as "drafts"
  from "quiz_drafts"
  where "state" in (?, ?) group by "document_id"
  order by "document_id";

-- replace
update "quiz_drafts"
  set "id" = ?, "generation_id" = ?, "document_id" = ?, "author" = ?, "method" = ?, "content" = ?, "spare_distractors" = ?, "findings" = ?, "reasons" = ?, "healed" = ?, "confidence" = ?, "source_state" = ?, "state" = ?, "refusal" = ?, "question_id" = ?, "decided_by" = ?, "decided_at" = ?, "version" = ?, "created_at" = ?, "updated_at" = ?
  where "id" = ?
  and "version" = ?;

