-- add
insert into "quiz_learners" ("id", "name", "account", "created_at", "last_seen_at")
  values (?, ?, ?, ?, ?);

-- find
select *
  from "quiz_learners"
  where "id" = ?;

-- findForChange
select *
  from "quiz_learners"
  where "id" = ?;

-- findByAccount
select *
  from "quiz_learners"
  where "account" = ?;

-- findAll
select *
  from "quiz_learners"
  where "id" in (?, ?);

-- list
select *, (select count(*) as "count"
  from "quiz_attempts"
  where "quiz_attempts"."learner_id" = "quiz_learners"."id") as "attempts"
  from "quiz_learners"
  order by "last_seen_at" desc, "id" desc
  limit ?;

-- list a later page
select *, (select count(*) as "count"
  from "quiz_attempts"
  where "quiz_attempts"."learner_id" = "quiz_learners"."id") as "attempts"
  from "quiz_learners"
  where ("last_seen_at", "id") < (?, ?)
  order by "last_seen_at" desc, "id" desc
  limit ?;

-- join
insert into "quiz_learner_shares" ("learner_id", "share_id", "joined_at")
  values (?, ?, ?)
  on conflict ("learner_id", "share_id") do nothing;
update "quiz_learners"
  set "last_seen_at" = ?
  where "id" = ?;

-- sharesOf
select "quiz_shares".*
  from "quiz_learner_shares" inner join "quiz_shares" on "quiz_shares"."id" = "quiz_learner_shares"."share_id"
  where "learner_id" = ?
  order by "joined_at" desc, "quiz_shares"."id" desc;

-- remove
delete
  from "quiz_learners"
  where "id" = ?;

