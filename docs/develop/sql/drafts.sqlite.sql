-- add
insert into "production_proposals" ("id", "job_id", "production_id", "name", "search_key", "starts_on", "ends_on", "state", "is_edited", "request", "summary", "confidence", "engine", "facts_stamp", "version", "created_at", "decided_at", "decided_by", "draft", "replaced")
  values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?);

-- find
select "id", "job_id", "production_id", "name", "starts_on", "ends_on", "state", "is_edited", "request", "summary", "confidence", "engine", "facts_stamp", "version", "created_at", "decided_at", "decided_by"
  from "production_proposals"
  where "id" = ?;

-- findForChange
select "id", "job_id", "production_id", "name", "starts_on", "ends_on", "state", "is_edited", "request", "summary", "confidence", "engine", "facts_stamp", "version", "created_at", "decided_at", "decided_by"
  from "production_proposals"
  where "id" = ?;

-- findDraft
select "draft"
  from "production_proposals"
  where "id" = ?;

-- findWaiting
select "id", "job_id", "production_id", "name", "starts_on", "ends_on", "state", "is_edited", "request", "summary", "confidence", "engine", "facts_stamp", "version", "created_at", "decided_at", "decided_by"
  from "production_proposals"
  where "production_id" = ?
  and "state" in (?, ?)
  order by "id";

-- list
select "id", "job_id", "production_id", "name", "starts_on", "ends_on", "state", "is_edited", "request", "summary", "confidence", "engine", "facts_stamp", "version", "created_at", "decided_at", "decided_by"
  from "production_proposals"
  order by "created_at" desc, "id" desc
  limit ?;

-- list by production and state, a later page
select "id", "job_id", "production_id", "name", "starts_on", "ends_on", "state", "is_edited", "request", "summary", "confidence", "engine", "facts_stamp", "version", "created_at", "decided_at", "decided_by"
  from "production_proposals"
  where "production_id" = ?
  and "state" in (?, ?)
  and ("created_at", "id") < (?, ?)
  order by "created_at" desc, "id" desc
  limit ?;

-- update
update "production_proposals"
  set "id" = ?, "job_id" = ?, "production_id" = ?, "name" = ?, "search_key" = ?, "starts_on" = ?, "ends_on" = ?, "state" = ?, "is_edited" = ?, "request" = ?, "summary" = ?, "confidence" = ?, "engine" = ?, "facts_stamp" = ?, "version" = ?, "created_at" = ?, "decided_at" = ?, "decided_by" = ?
  where "id" = ?
  and "version" = ?;

-- findApplied
select "replaced"
  from "production_proposals"
  where "id" = ?;

-- update with another draft and a plan
update "production_proposals"
  set "id" = ?, "job_id" = ?, "production_id" = ?, "name" = ?, "search_key" = ?, "starts_on" = ?, "ends_on" = ?, "state" = ?, "is_edited" = ?, "request" = ?, "summary" = ?, "confidence" = ?, "engine" = ?, "facts_stamp" = ?, "version" = ?, "created_at" = ?, "decided_at" = ?, "decided_by" = ?, "draft" = ?, "replaced" = ?
  where "id" = ?
  and "version" = ?;

-- remove
delete
  from "production_proposals"
  where "id" = ?;

