-- find
select *
  from "quiz_cards"
  where "learner_id" = ?
  and "question_id" = ?;

-- ofLearner
select *
  from "quiz_cards"
  where "learner_id" = ?
  order by "due_at"
  limit ?;

-- put
insert into "quiz_cards" ("learner_id", "question_id", "due_at", "stage", "state", "reviewed_at")
  values (?, ?, ?, ?, ?, ?)
  on conflict ("learner_id", "question_id") do update
  set "learner_id" = ?, "question_id" = ?, "due_at" = ?, "stage" = ?, "state" = ?, "reviewed_at" = ?;

-- addReview
insert into "quiz_reviews" ("learner_id", "question_id", "position", "rating", "score", "ms", "used_hint", "reviewed_at", "before_card")
  values (?, ?, ?, ?, ?, ?, ?, ?, ?);

-- lastReview
select *
  from "quiz_reviews"
  where "learner_id" = ?
  and "question_id" = ?
  order by "position" desc
  limit ?;

-- replaceReview
update "quiz_reviews"
  set "learner_id" = ?, "question_id" = ?, "position" = ?, "rating" = ?, "score" = ?, "ms" = ?, "used_hint" = ?, "reviewed_at" = ?, "before_card" = ?
  where "learner_id" = ?
  and "question_id" = ?
  and "position" = ?;

-- reviews
select *
  from "quiz_reviews"
  where "learner_id" = ?
  order by "reviewed_at", "question_id", "position"
  limit ?;

