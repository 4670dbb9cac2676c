-- add
insert into "quiz_evaluations" ("id", "job_id", "author", "seed", "report", "created_at")
  values (?, ?, ?, ?, ?, ?);

-- find
select *
  from "quiz_evaluations"
  where "id" = ?;

-- list
select *
  from "quiz_evaluations"
  order by "created_at" desc, "id" desc
  limit ?;

-- list a later page
select *
  from "quiz_evaluations"
  where ("created_at", "id") < (?, ?)
  order by "created_at" desc, "id" desc
  limit ?;

