-- list a later page
select "kind", "id", "created_at", "confidence"
  from (select 'planning.proposal' as kind, id, created_at, confidence
  from planning_proposals
  where state in ('open', 'restored')
  union all select 'planning.production-proposal' as kind, id, created_at, confidence
  from production_proposals
  where state in ('open', 'restored')
  union all select 'planning.scene-order' as kind, id, created_at, confidence
  from scene_orders
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
  where state in ('open', 'restored')
  union all select 'planning.production-proposal' as kind, id, created_at, confidence
  from production_proposals
  where state in ('open', 'restored')
  union all select 'planning.scene-order' as kind, id, created_at, confidence
  from scene_orders
  where state in ('open', 'restored')) as "inbox";

-- load planning proposals
select "id", "event_date", "assignments", "left_out", "confidence", "created_at", "version"
  from "planning_proposals"
  where "id" in ($1);

-- load orders of scenes
select "scene_orders"."id", "scene_orders"."figures", "scene_orders"."is_proved", "scene_orders"."confidence", "scene_orders"."created_at", "scene_orders"."version", "productions"."name"
  from "scene_orders" inner join "productions" on "productions"."id" = "scene_orders"."production_id"
  where "scene_orders"."id" in ($1);

-- load drafts of productions
select "draft"."id", "draft"."name", "draft"."starts_on", "draft"."ends_on", "draft"."summary", "draft"."confidence", "draft"."created_at", "draft"."version", "productions"."name" as "production"
  from "production_proposals" as "draft" inner join "productions" on "productions"."id" = "draft"."production_id"
  where "draft"."id" in ($1);

