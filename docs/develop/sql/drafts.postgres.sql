-- add
insert into "production_proposals" ("id", "job_id", "production_id", "name", "starts_on", "ends_on", "state", "is_edited", "request", "summary", "confidence", "engine", "facts_stamp", "version", "created_at", "decided_at", "decided_by", "draft", "replaced")
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19);

-- find
select "id", "job_id", "production_id", "name", "starts_on", "ends_on", "state", "is_edited", "request", "summary", "confidence", "engine", "facts_stamp", "version", "created_at", "decided_at", "decided_by"
  from "production_proposals"
  where "id" = $1;

-- findForChange
select "id", "job_id", "production_id", "name", "starts_on", "ends_on", "state", "is_edited", "request", "summary", "confidence", "engine", "facts_stamp", "version", "created_at", "decided_at", "decided_by"
  from "production_proposals"
  where "id" = $1
  for update;

-- findDraft
select "draft"
  from "production_proposals"
  where "id" = $1;

-- findWaiting
select "id", "job_id", "production_id", "name", "starts_on", "ends_on", "state", "is_edited", "request", "summary", "confidence", "engine", "facts_stamp", "version", "created_at", "decided_at", "decided_by"
  from "production_proposals"
  where "production_id" = $1
  and "state" in ($2, $3)
  order by "id"
  for update;

-- list
select "id", "job_id", "production_id", "name", "starts_on", "ends_on", "state", "is_edited", "request", "summary", "confidence", "engine", "facts_stamp", "version", "created_at", "decided_at", "decided_by"
  from "production_proposals"
  order by "created_at" desc, "id" desc
  limit $1;

-- list by production and state, a later page
select "id", "job_id", "production_id", "name", "starts_on", "ends_on", "state", "is_edited", "request", "summary", "confidence", "engine", "facts_stamp", "version", "created_at", "decided_at", "decided_by"
  from "production_proposals"
  where "production_id" = $1
  and "state" in ($2, $3)
  and ("created_at", "id") < ($4, $5)
  order by "created_at" desc, "id" desc
  limit $6;

-- update
update "production_proposals"
  set "id" = $1, "job_id" = $2, "production_id" = $3, "name" = $4, "starts_on" = $5, "ends_on" = $6, "state" = $7, "is_edited" = $8, "request" = $9, "summary" = $10, "confidence" = $11, "engine" = $12, "facts_stamp" = $13, "version" = $14, "created_at" = $15, "decided_at" = $16, "decided_by" = $17
  where "id" = $18
  and "version" = $19;

-- findApplied
select "replaced"
  from "production_proposals"
  where "id" = $1;

-- update with another draft and a plan
update "production_proposals"
  set "id" = $1, "job_id" = $2, "production_id" = $3, "name" = $4, "starts_on" = $5, "ends_on" = $6, "state" = $7, "is_edited" = $8, "request" = $9, "summary" = $10, "confidence" = $11, "engine" = $12, "facts_stamp" = $13, "version" = $14, "created_at" = $15, "decided_at" = $16, "decided_by" = $17, "draft" = $18, "replaced" = $19
  where "id" = $20
  and "version" = $21;

-- remove
delete
  from "production_proposals"
  where "id" = $1;

