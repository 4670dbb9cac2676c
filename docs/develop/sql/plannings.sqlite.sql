-- add
insert into "plannings" ("id", "event_date", "version", "created_at")
  values (?, ?, ?, ?);
insert into "assignments" ("planning_id", "position", "artist_id", "artist_name", "starts_at", "ends_at")
  values (?, ?, ?, ?, ?, ?);

-- find
select *
  from "plannings"
  where "id" = ?;
select *
  from "assignments"
  where "planning_id" in (?)
  order by "planning_id", "position";

-- findForChange
select *
  from "plannings"
  where "id" = ?;
select *
  from "assignments"
  where "planning_id" in (?)
  order by "planning_id", "position";

-- list
select *
  from "plannings"
  order by "event_date", "id"
  limit ?;
select *
  from "assignments"
  where "planning_id" in (?)
  order by "planning_id", "position";

-- list a period, a later page
select *
  from "plannings"
  where "event_date" >= ?
  and "event_date" <= ?
  and ("event_date", "id") > (?, ?)
  order by "event_date", "id"
  limit ?;
select *
  from "assignments"
  where "planning_id" in (?)
  order by "planning_id", "position";

-- remove
delete
  from "plannings"
  where "id" = ?;

