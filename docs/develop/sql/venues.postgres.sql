-- add
insert into "venues" ("id", "name", "search_key", "address", "zone", "latitude", "longitude", "capacity", "opening_hours", "contacts", "access_notes", "version", "created_at", "updated_at")
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)
  on conflict ("id") do nothing
  returning "id";
insert into "rooms" ("id", "venue_id", "name", "capacity", "position")
  values ($1, $2, $3, $4, $5)
  on conflict ("id") do update
  set "name" = "excluded"."name", "capacity" = "excluded"."capacity", "position" = "excluded"."position";

-- find
select *
  from "venues"
  where "id" = $1;
select *
  from "rooms"
  where "venue_id" in ($1)
  order by "venue_id", "position";

-- findForChange
select *
  from "venues"
  where "id" = $1
  for update;
select *
  from "rooms"
  where "venue_id" in ($1)
  order by "venue_id", "position"
  for update;

-- list
select *
  from "venues"
  order by "search_key", "id"
  limit $1;
select *
  from "rooms"
  where "venue_id" in ($1)
  order by "venue_id", "position";

-- list by a part of the name, a later page
select *
  from "venues"
  where ("search_key", "id") > ($1, $2)
  and "search_key" like $3 escape '\'
  order by "search_key", "id"
  limit $4;
select *
  from "rooms"
  where "venue_id" in ($1)
  order by "venue_id", "position";

-- replace
update "venues"
  set "id" = $1, "name" = $2, "search_key" = $3, "address" = $4, "zone" = $5, "latitude" = $6, "longitude" = $7, "capacity" = $8, "opening_hours" = $9, "contacts" = $10, "access_notes" = $11, "version" = $12, "created_at" = $13, "updated_at" = $14
  where "id" = $15
  and "version" = $16;
delete
  from "rooms"
  where "venue_id" = $1
  and "id" not in ($2);
insert into "rooms" ("id", "venue_id", "name", "capacity", "position")
  values ($1, $2, $3, $4, $5)
  on conflict ("id") do update
  set "name" = "excluded"."name", "capacity" = "excluded"."capacity", "position" = "excluded"."position";

-- remove
delete
  from "venues"
  where "id" = $1;

