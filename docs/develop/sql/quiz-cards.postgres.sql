-- find
select *
  from "quiz_cards"
  where "learner_id" = $1
  and "question_id" = $2;

-- ofLearner
select *
  from "quiz_cards"
  where "learner_id" = $1
  order by "due_at"
  limit $2;

-- put
insert into "quiz_cards" ("learner_id", "question_id", "due_at", "stage", "state", "reviewed_at")
  values ($1, $2, $3, $4, $5, $6)
  on conflict ("learner_id", "question_id") do update
  set "learner_id" = $7, "question_id" = $8, "due_at" = $9, "stage" = $10, "state" = $11, "reviewed_at" = $12;

-- addReview
insert into "quiz_reviews" ("learner_id", "question_id", "position", "rating", "score", "ms", "used_hint", "reviewed_at", "before_card")
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9);

-- lastReview
select *
  from "quiz_reviews"
  where "learner_id" = $1
  and "question_id" = $2
  order by "position" desc
  limit $3;

-- replaceReview
update "quiz_reviews"
  set "learner_id" = $1, "question_id" = $2, "position" = $3, "rating" = $4, "score" = $5, "ms" = $6, "used_hint" = $7, "reviewed_at" = $8, "before_card" = $9
  where "learner_id" = $10
  and "question_id" = $11
  and "position" = $12;

-- reviews
select *
  from "quiz_reviews"
  where "learner_id" = $1
  order by "reviewed_at", "question_id", "position"
  limit $2;

