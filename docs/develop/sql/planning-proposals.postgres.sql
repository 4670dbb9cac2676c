-- add
insert into "planning_proposals" ("id", "job_id", "event_date", "state", "assignments", "left_out", "score", "confidence", "engine", "planning_id", "version", "created_at", "decided_at", "decided_by")
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14);

-- find
select *
  from "planning_proposals"
  where "id" = $1;

-- findForChange
select *
  from "planning_proposals"
  where "id" = $1
  for update;

-- findWaiting
select *
  from "planning_proposals"
  where "state" in ($1, $2)
  and "event_date" in ($3, $4)
  order by "event_date", "id"
  for update;

-- list
select *
  from "planning_proposals"
  order by "event_date", "id"
  limit $1;

-- list by state and run, a later page
select *
  from "planning_proposals"
  where "state" in ($1, $2)
  and "job_id" = $3
  and ("event_date", "id") > ($4, $5)
  order by "event_date", "id"
  limit $6;

-- update
update "planning_proposals"
  set "id" = $1, "job_id" = $2, "event_date" = $3, "state" = $4, "assignments" = $5, "left_out" = $6, "score" = $7, "confidence" = $8, "engine" = $9, "planning_id" = $10, "version" = $11, "created_at" = $12, "decided_at" = $13, "decided_by" = $14
  where "id" = $15
  and "version" = $16;

