-- add
insert into "plannings" ("id", "event_date", "version", "created_at")
  values ($1, $2, $3, $4);
insert into "assignments" ("planning_id", "position", "artist_id", "artist_name", "starts_at", "ends_at")
  values ($1, $2, $3, $4, $5, $6);

-- find
select *
  from "plannings"
  where "id" = $1;
select *
  from "assignments"
  where "planning_id" in ($1)
  order by "planning_id", "position";

-- findForChange
select *
  from "plannings"
  where "id" = $1
  for update;
select *
  from "assignments"
  where "planning_id" in ($1)
  order by "planning_id", "position";

-- list
select *
  from "plannings"
  order by "event_date", "id"
  limit $1;
select *
  from "assignments"
  where "planning_id" in ($1)
  order by "planning_id", "position";

-- list a period, a later page
select *
  from "plannings"
  where "event_date" >= $1
  and "event_date" <= $2
  and ("event_date", "id") > ($3, $4)
  order by "event_date", "id"
  limit $5;
select *
  from "assignments"
  where "planning_id" in ($1)
  order by "planning_id", "position";

-- remove
delete
  from "plannings"
  where "id" = $1;

