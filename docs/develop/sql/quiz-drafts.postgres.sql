-- addAll
insert into "quiz_drafts" ("id", "generation_id", "document_id", "author", "method", "content", "spare_distractors", "findings", "reasons", "healed", "confidence", "source_state", "state", "refusal", "question_id", "decided_by", "decided_at", "version", "created_at", "updated_at")
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20);

-- find
select *
  from "quiz_drafts"
  where "id" = $1;

-- findForChange
select *
  from "quiz_drafts"
  where "id" = $1
  for update;

-- findAll
select *
  from "quiz_drafts"
  where "id" in ($1, $2);

-- list
select *
  from "quiz_drafts"
  order by "created_at" desc, "id" desc
  limit $1;

-- list what waits of a document and a run, sure enough, a later page
select *
  from "quiz_drafts"
  where "state" in ($1, $2)
  and "generation_id" = $3
  and "document_id" = $4
  and "confidence" >= $5
  and ("created_at", "id") < ($6, $7)
  order by "created_at" desc, "id" desc
  limit $8;

-- waitingOfDocument
select *
  from "quiz_drafts"
  where "state" in ($1, $2)
  and "document_id" = $3
  order by "id"
  for update;

-- countWaiting
select "document_id", count(*) as "drafts"
  from "quiz_drafts"
  where "state" in ($1, $2) group by "document_id"
  order by "document_id";

-- replace
update "quiz_drafts"
  set "id" = $1, "generation_id" = $2, "document_id" = $3, "author" = $4, "method" = $5, "content" = $6, "spare_distractors" = $7, "findings" = $8, "reasons" = $9, "healed" = $10, "confidence" = $11, "source_state" = $12, "state" = $13, "refusal" = $14, "question_id" = $15, "decided_by" = $16, "decided_at" = $17, "version" = $18, "created_at" = $19, "updated_at" = $20
  where "id" = $21
  and "version" = $22;

