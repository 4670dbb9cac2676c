-- add
insert into "quiz_learners" ("id", "name", "account", "created_at", "last_seen_at")
  values ($1, $2, $3, $4, $5);

-- find
select *
  from "quiz_learners"
  where "id" = $1;

-- findForChange
select *
  from "quiz_learners"
  where "id" = $1
  for update;

-- findByAccount
select *
  from "quiz_learners"
  where "account" = $1;

-- findAll
select *
  from "quiz_learners"
  where "id" in ($1, $2);

-- list
select *, (select count(*) as "count"
  from "quiz_attempts"
  where "quiz_attempts"."learner_id" = "quiz_learners"."id") as "attempts"
  from "quiz_learners"
  order by "last_seen_at" desc, "id" desc
  limit $1;

-- list a later page
select *, (select count(*) as "count"
  from "quiz_attempts"
  where "quiz_attempts"."learner_id" = "quiz_learners"."id") as "attempts"
  from "quiz_learners"
  where ("last_seen_at", "id") < ($1, $2)
  order by "last_seen_at" desc, "id" desc
  limit $3;

-- join
insert into "quiz_learner_shares" ("learner_id", "share_id", "joined_at")
  values ($1, $2, $3)
  on conflict ("learner_id", "share_id") do nothing;
update "quiz_learners"
  set "last_seen_at" = $1
  where "id" = $2;

-- sharesOf
select "quiz_shares".*
  from "quiz_learner_shares" inner join "quiz_shares" on "quiz_shares"."id" = "quiz_learner_shares"."share_id"
  where "learner_id" = $1
  order by "joined_at" desc, "quiz_shares"."id" desc;

-- remove
delete
  from "quiz_learners"
  where "id" = $1;

