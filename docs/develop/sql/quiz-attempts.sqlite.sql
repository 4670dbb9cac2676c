-- add
insert into "quiz_asked" ("question_id", "question_version", "content")
  values (?, ?, ?)
  on conflict ("question_id", "question_version") do nothing;
insert into "quiz_attempts" ("id", "quiz_id", "share_id", "learner_id", "mode", "terms", "started_at", "deadline", "finished_at", "ending", "questions", "answered", "score", "last_answer_at")
  values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?);
insert into "quiz_attempt_items" ("attempt_id", "position", "question_id", "question_version", "option_order", "response", "score", "answered_at", "ms", "used_hint")
  values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?);

-- find
select *
  from "quiz_attempts"
  where "id" = ?;

-- findForChange
select *
  from "quiz_attempts"
  where "id" = ?;

-- ofLearner
select *
  from "quiz_attempts"
  where "learner_id" = ?
  order by "id" desc
  limit ?;

-- ofLearner behind one link
select *
  from "quiz_attempts"
  where "learner_id" = ?
  and "share_id" = ?
  order by "id" desc
  limit ?;

-- ofQuiz
select *
  from "quiz_attempts"
  where "quiz_id" = ?
  order by "id" desc
  limit ?;

-- ofQuiz a later page
select *
  from "quiz_attempts"
  where "quiz_id" = ?
  and "id" < ?
  order by "id" desc
  limit ?;

-- items
select *
  from "quiz_attempt_items"
  where "attempt_id" = ?
  order by "position";

-- item
select *
  from "quiz_attempt_items"
  where "attempt_id" = ?
  and "position" = ?;

-- replace
update "quiz_attempts"
  set "id" = ?, "quiz_id" = ?, "share_id" = ?, "learner_id" = ?, "mode" = ?, "terms" = ?, "started_at" = ?, "deadline" = ?, "finished_at" = ?, "ending" = ?, "questions" = ?, "answered" = ?, "score" = ?, "last_answer_at" = ?
  where "id" = ?;

-- replaceItem
update "quiz_attempt_items"
  set "position" = ?, "question_id" = ?, "question_version" = ?, "option_order" = ?, "response" = ?, "score" = ?, "answered_at" = ?, "ms" = ?, "used_hint" = ?
  where "attempt_id" = ?
  and "position" = ?;

-- asked
select *
  from "quiz_asked"
  where (("question_id" = ?
  and "question_version" = ?) or ("question_id" = ?
  and "question_version" = ?));

-- shownTo
select "asked".*
  from "quiz_asked" as "asked"
  where "asked"."question_id" = ?
  and exists (select "item"."position"
  from "quiz_attempt_items" as "item" inner join "quiz_attempts" as "attempt" on "attempt"."id" = "item"."attempt_id"
  where "item"."question_id" = "asked"."question_id"
  and "item"."question_version" = "asked"."question_version"
  and "attempt"."learner_id" = ?
  and ("attempt"."finished_at" is not null or "item"."position" <= "attempt"."answered"))
  order by "asked"."question_version" desc
  limit ?;

-- overdue
select *
  from "quiz_attempts"
  where "finished_at" is null
  and "deadline" <= ?
  order by "deadline"
  limit ?;

-- answersOfQuiz
select "item"."attempt_id", "item"."question_id", "item"."question_version", "item"."response", "item"."score", "item"."ms", "attempt"."learner_id", "attempt"."quiz_id", "attempt"."started_at", "attempt"."score" as "attempt_score", "attempt"."answered" as "attempt_answered"
  from "quiz_attempt_items" as "item" inner join "quiz_attempts" as "attempt" on "attempt"."id" = "item"."attempt_id"
  where "item"."answered_at" is not null
  and "attempt"."finished_at" is not null
  and "quiz_id" = ?
  order by "attempt"."id" desc, "item"."position"
  limit ?;

-- answersOfQuestion
select "item"."attempt_id", "item"."question_id", "item"."question_version", "item"."response", "item"."score", "item"."ms", "attempt"."learner_id", "attempt"."quiz_id", "attempt"."started_at", "attempt"."score" as "attempt_score", "attempt"."answered" as "attempt_answered"
  from "quiz_attempt_items" as "item" inner join "quiz_attempts" as "attempt" on "attempt"."id" = "item"."attempt_id"
  where "item"."answered_at" is not null
  and "attempt"."finished_at" is not null
  and "question_id" = ?
  order by "attempt"."id" desc, "item"."position"
  limit ?;

