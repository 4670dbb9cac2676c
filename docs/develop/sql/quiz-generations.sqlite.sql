-- add
insert into "quiz_generations" ("id", "job_id", "subject", "request", "state", "counts", "version", "created_at", "updated_at")
  values (?, ?, ?, ?, ?, ?, ?, ?, ?);

-- find
select *
  from "quiz_generations"
  where "id" = ?;

-- findForChange
select *
  from "quiz_generations"
  where "id" = ?;

-- list
select *
  from "quiz_generations"
  order by "created_at" desc, "id" desc
  limit ?;

-- list a later page
select *
  from "quiz_generations"
  where ("created_at", "id") < (?, ?)
  order by "created_at" desc, "id" desc
  limit ?;

-- replace
update "quiz_generations"
  set "id" = ?, "job_id" = ?, "subject" = ?, "request" = ?, "state" = ?, "counts" = ?, "version" = ?, "created_at" = ?, "updated_at" = ?
  where "id" = ?
  and "version" = ?;

-- putSteps
delete
  from "quiz_trace_steps"
  where "generation_id" = ?
  and "position" >= ?;
insert into "quiz_trace_steps" ("id", "generation_id", "position", "agent", "draft", "input", "answer", "started_at", "ms", "tokens", "model")
  values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?);

-- steps
select *
  from "quiz_trace_steps"
  where "generation_id" = ?
  order by "position"
  limit ?;

-- steps, a later page
select *
  from "quiz_trace_steps"
  where "generation_id" = ?
  and "position" > ?
  order by "position"
  limit ?;

