-- list a later page
select "kind", "id", "created_at", "confidence"
  from (select 'planning.proposal' as kind, id, created_at, confidence
  from planning_proposals
  where state in ('open', 'restored')) as "inbox"
  where ("created_at", "confidence", "id") > ($1, $2, $3)
  order by "created_at", "confidence", "id"
  limit $4;
select "id", "event_date", "assignments", "left_out", "confidence", "created_at", "version"
  from "planning_proposals"
  where "id" in ($1);

-- count
select count(*) as "count"
  from (select 'planning.proposal' as kind, id, created_at, confidence
  from planning_proposals
  where state in ('open', 'restored')) as "inbox";

-- load planning proposals
select "id", "event_date", "assignments", "left_out", "confidence", "created_at", "version"
  from "planning_proposals"
  where "id" in ($1);

