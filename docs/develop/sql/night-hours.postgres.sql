-- find
select "value", "version"
  from "planning_settings"
  where "key" = $1;

-- findForChange
select "value", "version"
  from "planning_settings"
  where "key" = $1
  for update;

-- store the first
insert into "planning_settings" ("key", "value", "version", "updated_at")
  values ($1, $2, $3, $4)
  on conflict ("key") do nothing
  returning "version";

-- store others
update "planning_settings"
  set "key" = $1, "value" = $2, "version" = $3, "updated_at" = $4
  where "key" = $5
  and "version" = $6
  returning "version";

