-- add
insert into "quiz_shares" ("id", "quiz_id", "label", "closes_at", "attempts_per_learner", "max_learners", "revoked_at", "created_by", "created_at")
  values (?, ?, ?, ?, ?, ?, ?, ?, ?);

-- find
select *
  from "quiz_shares"
  where "id" = ?;

-- findForChange
select *
  from "quiz_shares"
  where "id" = ?;

-- ofQuiz
select *
  from "quiz_shares"
  where "quiz_id" = ?
  order by "id" desc;

-- setRevoked
update "quiz_shares"
  set "revoked_at" = ?
  where "id" = ?;

-- learnersOf
select count(*) as "count"
  from "quiz_learner_shares"
  where "share_id" = ?;

