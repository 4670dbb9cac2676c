-- add
insert into "planning_proposals" ("id", "job_id", "event_date", "state", "assignments", "left_out", "score", "confidence", "engine", "planning_id", "version", "created_at", "decided_at", "decided_by")
  values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?);

-- find
select *
  from "planning_proposals"
  where "id" = ?;

-- findForChange
select *
  from "planning_proposals"
  where "id" = ?;

-- findWaiting
select *
  from "planning_proposals"
  where "state" in (?, ?)
  and "event_date" in (?, ?)
  order by "event_date", "id";

-- list
select *
  from "planning_proposals"
  order by "event_date", "id"
  limit ?;

-- list by state and run, a later page
select *
  from "planning_proposals"
  where "state" in (?, ?)
  and "job_id" = ?
  and ("event_date", "id") > (?, ?)
  order by "event_date", "id"
  limit ?;

-- update
update "planning_proposals"
  set "id" = ?, "job_id" = ?, "event_date" = ?, "state" = ?, "assignments" = ?, "left_out" = ?, "score" = ?, "confidence" = ?, "engine" = ?, "planning_id" = ?, "version" = ?, "created_at" = ?, "decided_at" = ?, "decided_by" = ?
  where "id" = ?
  and "version" = ?;

