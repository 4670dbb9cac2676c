-- list a later page
select "kind", "id", "created_at", "confidence"
  from (select 'quiz.draft' as kind, id, created_at, confidence
  from quiz_drafts
  where state in ('open', 'restored')
  union all select 'quiz.question' as kind, id, updated_at as created_at, 0 as confidence
  from quiz_questions
  where source_state in ('changed', 'gone')
  and status = 'accepted') as "inbox"
  where ("created_at", "confidence", "id") > ($1, $2, $3)
  order by "created_at", "confidence", "id"
  limit $4;

-- count
select count(*) as "count"
  from (select 'quiz.draft' as kind, id, created_at, confidence
  from quiz_drafts
  where state in ('open', 'restored')
  union all select 'quiz.question' as kind, id, updated_at as created_at, 0 as confidence
  from quiz_questions
  where source_state in ('changed', 'gone')
  and status = 'accepted') as "inbox";

-- load drafts
select "id", "content", "confidence", "created_at", "version"
  from "quiz_drafts"
  where "id" in ($1);

-- load questions
select "id", "content", "source_state", "updated_at", "version"
  from "quiz_questions"
  where "id" in ($1);

