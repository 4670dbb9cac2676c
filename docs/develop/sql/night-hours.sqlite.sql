-- find
select "value", "version"
  from "planning_settings"
  where "key" = ?;

-- findForChange
select "value", "version"
  from "planning_settings"
  where "key" = ?;

-- store the first
insert into "planning_settings" ("key", "value", "version", "updated_at")
  values (?, ?, ?, ?)
  on conflict ("key") do nothing
  returning "version";

-- store others
update "planning_settings"
  set "key" = ?, "value" = ?, "version" = ?, "updated_at" = ?
  where "key" = ?
  and "version" = ?
  returning "version";

