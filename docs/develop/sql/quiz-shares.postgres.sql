-- add
insert into "quiz_shares" ("id", "quiz_id", "label", "closes_at", "attempts_per_learner", "max_learners", "revoked_at", "created_by", "created_at")
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9);

-- find
select *
  from "quiz_shares"
  where "id" = $1;

-- findForChange
select *
  from "quiz_shares"
  where "id" = $1
  for update;

-- ofQuiz
select *
  from "quiz_shares"
  where "quiz_id" = $1
  order by "id" desc;

-- setRevoked
update "quiz_shares"
  set "revoked_at" = $1
  where "id" = $2;

-- learnersOf
select count(*) as "count"
  from "quiz_learner_shares"
  where "share_id" = $1;

