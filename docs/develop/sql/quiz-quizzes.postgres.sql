-- add
insert into "quiz_quizzes" ("id", "title", "intro", "plan", "settings", "search_key", "version", "created_at", "updated_at")
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9);

-- find
select *
  from "quiz_quizzes"
  where "id" = $1;

-- findForChange
select *
  from "quiz_quizzes"
  where "id" = $1
  for update;

-- list
select *
  from "quiz_quizzes"
  order by "updated_at" desc, "id" desc
  limit $1;

-- list a part of the title, a later page
select *
  from "quiz_quizzes"
  where "search_key" like $1 escape '\'
  and ("updated_at", "id") < ($2, $3)
  order by "updated_at" desc, "id" desc
  limit $4;

-- replace
update "quiz_quizzes"
  set "id" = $1, "title" = $2, "intro" = $3, "plan" = $4, "settings" = $5, "search_key" = $6, "version" = $7, "created_at" = $8, "updated_at" = $9
  where "id" = $10
  and "version" = $11;

-- remove
delete
  from "quiz_quizzes"
  where "id" = $1;

-- forget what was done in one that is gone
delete
  from "quiz_attempts"
  where not exists (select "quiz_quizzes"."id"
  from "quiz_quizzes"
  where "quiz_quizzes"."id" = "quiz_attempts"."quiz_id")
  and "quiz_id" = $1;

-- forget what was done in all that are gone
delete
  from "quiz_attempts"
  where not exists (select "quiz_quizzes"."id"
  from "quiz_quizzes"
  where "quiz_quizzes"."id" = "quiz_attempts"."quiz_id");

