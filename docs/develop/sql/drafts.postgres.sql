-- add
insert into "production_proposals" ("id", "job_id", "production_id", "name", "search_key", "starts_on", "ends_on", "state", "is_edited", "request", "summary", "confidence", "engine", "facts_stamp", "version", "created_at", "decided_at", "decided_by", "draft", "replaced")
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20);

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
  set "id" = $1, "job_id" = $2, "production_id" = $3, "name" = $4, "search_key" = $5, "starts_on" = $6, "ends_on" = $7, "state" = $8, "is_edited" = $9, "request" = $10, "summary" = $11, "confidence" = $12, "engine" = $13, "facts_stamp" = $14, "version" = $15, "created_at" = $16, "decided_at" = $17, "decided_by" = $18
  where "id" = $19
  and "version" = $20;

-- findApplied
select "replaced"
  from "production_proposals"
  where "id" = $1;

-- update with another draft and a plan
update "production_proposals"
  set "id" = $1, "job_id" = $2, "production_id" = $3, "name" = $4, "search_key" = $5, "starts_on" = $6, "ends_on" = $7, "state" = $8, "is_edited" = $9, "request" = $10, "summary" = $11, "confidence" = $12, "engine" = $13, "facts_stamp" = $14, "version" = $15, "created_at" = $16, "decided_at" = $17, "decided_by" = $18, "draft" = $19, "replaced" = $20
  where "id" = $21
  and "version" = $22;

-- remove
delete
  from "production_proposals"
  where "id" = $1;

