-- add
insert into "venues" ("id", "name", "search_key", "address", "zone", "latitude", "longitude", "capacity", "opening_hours", "contacts", "access_notes", "version", "created_at", "updated_at")
  values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
  on conflict ("id") do nothing
  returning "id";
insert into "rooms" ("id", "venue_id", "name", "capacity", "position")
  values (?, ?, ?, ?, ?)
  on conflict ("id") do update
  set "name" = "excluded"."name", "capacity" = "excluded"."capacity", "position" = "excluded"."position";

-- find
select *
  from "venues"
  where "id" = ?;
select *
  from "rooms"
  where "venue_id" in (?)
  order by "venue_id", "position";

-- findForChange
select *
  from "venues"
  where "id" = ?;
select *
  from "rooms"
  where "venue_id" in (?)
  order by "venue_id", "position";

-- list
select *
  from "venues"
  order by "search_key", "id"
  limit ?;
select *
  from "rooms"
  where "venue_id" in (?)
  order by "venue_id", "position";

-- list by a part of the name, a later page
select *
  from "venues"
  where ("search_key", "id") > (?, ?)
  and "search_key" like ? escape '\'
  order by "search_key", "id"
  limit ?;
select *
  from "rooms"
  where "venue_id" in (?)
  order by "venue_id", "position";

-- replace
update "venues"
  set "id" = ?, "name" = ?, "search_key" = ?, "address" = ?, "zone" = ?, "latitude" = ?, "longitude" = ?, "capacity" = ?, "opening_hours" = ?, "contacts" = ?, "access_notes" = ?, "version" = ?, "created_at" = ?, "updated_at" = ?
  where "id" = ?
  and "version" = ?;
delete
  from "rooms"
  where "venue_id" = ?
  and "id" not in (?);
insert into "rooms" ("id", "venue_id", "name", "capacity", "position")
  values (?, ?, ?, ?, ?)
  on conflict ("id") do update
  set "name" = "excluded"."name", "capacity" = "excluded"."capacity", "position" = "excluded"."position";

-- remove
delete
  from "venues"
  where "id" = ?;

