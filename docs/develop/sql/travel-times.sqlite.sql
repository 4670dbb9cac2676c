-- list
select *
  from "travel_times"
  order by "from_venue_id", "to_venue_id";
select "id", "latitude", "longitude"
  from "venues"
  order by "id";

-- version
select "version"
  from "planning_settings"
  where "key" = ?;

-- versionForChange
insert into "planning_settings" ("key", "value", "version", "updated_at")
  values (?, ?, ?, ?)
  on conflict ("key") do nothing;
select "version"
  from "planning_settings"
  where "key" = ?;

-- given
select *
  from "travel_times"
  order by "from_venue_id", "to_venue_id";

-- givenOf
select *
  from "travel_times"
  where ("from_venue_id" = ? or "to_venue_id" = ?)
  order by "from_venue_id", "to_venue_id";

-- replace
delete
  from "travel_times";
insert into "travel_times" ("from_venue_id", "to_venue_id", "minutes")
  values (?, ?, ?);

-- putBack
select "id", "latitude", "longitude"
  from "venues"
  order by "id";
insert into "travel_times" ("from_venue_id", "to_venue_id", "minutes")
  values (?, ?, ?);

-- touch
insert into "planning_settings" ("key", "value", "version", "updated_at")
  values (?, ?, ?, ?)
  on conflict ("key") do update
  set "version" = "planning_settings"."version" + ?, "updated_at" = "excluded"."updated_at"
  returning "version";

