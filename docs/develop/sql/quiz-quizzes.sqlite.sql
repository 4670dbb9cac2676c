-- add
insert into "quiz_quizzes" ("id", "title", "intro", "plan", "settings", "search_key", "version", "created_at", "updated_at")
  values (?, ?, ?, ?, ?, ?, ?, ?, ?);

-- find
select *
  from "quiz_quizzes"
  where "id" = ?;

-- findForChange
select *
  from "quiz_quizzes"
  where "id" = ?;

-- list
select *
  from "quiz_quizzes"
  order by "updated_at" desc, "id" desc
  limit ?;

-- list a part of the title, a later page
select *
  from "quiz_quizzes"
  where "search_key" like ? escape '\'
  and ("updated_at", "id") < (?, ?)
  order by "updated_at" desc, "id" desc
  limit ?;

-- replace
update "quiz_quizzes"
  set "id" = ?, "title" = ?, "intro" = ?, "plan" = ?, "settings" = ?, "search_key" = ?, "version" = ?, "created_at" = ?, "updated_at" = ?
  where "id" = ?
  and "version" = ?;

-- remove
delete
  from "quiz_quizzes"
  where "id" = ?;

-- forget what was done in one that is gone
delete
  from "quiz_attempts"
  where not exists (select "quiz_quizzes"."id"
  from "quiz_quizzes"
  where "quiz_quizzes"."id" = "quiz_attempts"."quiz_id")
  and "quiz_id" = ?;

-- forget what was done in all that are gone
delete
  from "quiz_attempts"
  where not exists (select "quiz_quizzes"."id"
  from "quiz_quizzes"
  where "quiz_quizzes"."id" = "quiz_attempts"."quiz_id");

