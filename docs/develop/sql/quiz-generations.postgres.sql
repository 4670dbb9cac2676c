-- add
insert into "quiz_generations" ("id", "job_id", "subject", "request", "state", "counts", "version", "created_at", "updated_at")
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9);

-- find
select *
  from "quiz_generations"
  where "id" = $1;

-- findForChange
select *
  from "quiz_generations"
  where "id" = $1
  for update;

-- list
select *
  from "quiz_generations"
  order by "created_at" desc, "id" desc
  limit $1;

-- list a later page
select *
  from "quiz_generations"
  where ("created_at", "id") < ($1, $2)
  order by "created_at" desc, "id" desc
  limit $3;

-- replace
update "quiz_generations"
  set "id" = $1, "job_id" = $2, "subject" = $3, "request" = $4, "state" = $5, "counts" = $6, "version" = $7, "created_at" = $8, "updated_at" = $9
  where "id" = $10
  and "version" = $11;

-- putSteps
delete
  from "quiz_trace_steps"
  where "generation_id" = $1
  and "position" >= $2;
insert into "quiz_trace_steps" ("id", "generation_id", "position", "agent", "draft", "input", "answer", "started_at", "ms", "tokens", "model")
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11);

-- steps
select *
  from "quiz_trace_steps"
  where "generation_id" = $1
  order by "position"
  limit $2;

-- steps, a later page
select *
  from "quiz_trace_steps"
  where "generation_id" = $1
  and "position" > $2
  order by "position"
  limit $3;

