-- add
insert into "quiz_evaluations" ("id", "job_id", "author", "seed", "report", "created_at")
  values ($1, $2, $3, $4, $5, $6);

-- find
select *
  from "quiz_evaluations"
  where "id" = $1;

-- list
select *
  from "quiz_evaluations"
  order by "created_at" desc, "id" desc
  limit $1;

-- list a later page
select *
  from "quiz_evaluations"
  where ("created_at", "id") < ($1, $2)
  order by "created_at" desc, "id" desc
  limit $3;

