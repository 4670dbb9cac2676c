-- add
insert into "quiz_asked" ("question_id", "question_version", "content")
  values ($1, $2, $3)
  on conflict ("question_id", "question_version") do nothing;
insert into "quiz_attempts" ("id", "quiz_id", "share_id", "learner_id", "mode", "terms", "started_at", "deadline", "finished_at", "ending", "questions", "answered", "score", "last_answer_at")
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14);
insert into "quiz_attempt_items" ("attempt_id", "position", "question_id", "question_version", "option_order", "response", "score", "answered_at", "ms", "used_hint")
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10);

-- find
select *
  from "quiz_attempts"
  where "id" = $1;

-- findForChange
select *
  from "quiz_attempts"
  where "id" = $1
  for update;

-- ofLearner
select *
  from "quiz_attempts"
  where "learner_id" = $1
  order by "id" desc
  limit $2;

-- ofLearner behind one link
select *
  from "quiz_attempts"
  where "learner_id" = $1
  and "share_id" = $2
  order by "id" desc
  limit $3;

-- ofQuiz
select *
  from "quiz_attempts"
  where "quiz_id" = $1
  order by "id" desc
  limit $2;

-- ofQuiz a later page
select *
  from "quiz_attempts"
  where "quiz_id" = $1
  and "id" < $2
  order by "id" desc
  limit $3;

-- items
select *
  from "quiz_attempt_items"
  where "attempt_id" = $1
  order by "position";

-- item
select *
  from "quiz_attempt_items"
  where "attempt_id" = $1
  and "position" = $2;

-- replace
update "quiz_attempts"
  set "id" = $1, "quiz_id" = $2, "share_id" = $3, "learner_id" = $4, "mode" = $5, "terms" = $6, "started_at" = $7, "deadline" = $8, "finished_at" = $9, "ending" = $10, "questions" = $11, "answered" = $12, "score" = $13, "last_answer_at" = $14
  where "id" = $15;

-- replaceItem
update "quiz_attempt_items"
  set "position" = $1, "question_id" = $2, "question_version" = $3, "option_order" = $4, "response" = $5, "score" = $6, "answered_at" = $7, "ms" = $8, "used_hint" = $9
  where "attempt_id" = $10
  and "position" = $11;

-- asked
select *
  from "quiz_asked"
  where (("question_id" = $1
  and "question_version" = $2) or ("question_id" = $3
  and "question_version" = $4));

-- shownTo
select "asked".*
  from "quiz_asked" as "asked"
  where "asked"."question_id" = $1
  and exists (select "item"."position"
  from "quiz_attempt_items" as "item" inner join "quiz_attempts" as "attempt" on "attempt"."id" = "item"."attempt_id"
  where "item"."question_id" = "asked"."question_id"
  and "item"."question_version" = "asked"."question_version"
  and "attempt"."learner_id" = $2
  and ("attempt"."finished_at" is not null or "item"."position" <= "attempt"."answered"))
  order by "asked"."question_version" desc
  limit $3;

-- overdue
select *
  from "quiz_attempts"
  where "finished_at" is null
  and "deadline" <= $1
  order by "deadline"
  limit $2;

-- answersOfQuiz
select "item"."attempt_id", "item"."question_id", "item"."question_version", "item"."response", "item"."score", "item"."ms", "attempt"."learner_id", "attempt"."quiz_id", "attempt"."started_at", "attempt"."score" as "attempt_score", "attempt"."answered" as "attempt_answered"
  from "quiz_attempt_items" as "item" inner join "quiz_attempts" as "attempt" on "attempt"."id" = "item"."attempt_id"
  where "item"."answered_at" is not null
  and "attempt"."finished_at" is not null
  and "quiz_id" = $1
  order by "attempt"."id" desc, "item"."position"
  limit $2;

-- answersOfQuestion
select "item"."attempt_id", "item"."question_id", "item"."question_version", "item"."response", "item"."score", "item"."ms", "attempt"."learner_id", "attempt"."quiz_id", "attempt"."started_at", "attempt"."score" as "attempt_score", "attempt"."answered" as "attempt_answered"
  from "quiz_attempt_items" as "item" inner join "quiz_attempts" as "attempt" on "attempt"."id" = "item"."attempt_id"
  where "item"."answered_at" is not null
  and "attempt"."finished_at" is not null
  and "question_id" = $1
  order by "attempt"."id" desc, "item"."position"
  limit $2;

