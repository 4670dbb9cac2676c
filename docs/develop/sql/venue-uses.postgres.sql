-- ofVenue
select count(*) as "count"
  from "shifts"
  where "venue_id" in ($1);
select "id", "title", "day"
  from "shifts"
  where "venue_id" in ($1)
  order by "day", "id"
  limit $2;
select count(*) as "count"
  from "mission_types"
  where "venue_id" = $1;
select "id", "name"
  from "mission_types"
  where "venue_id" = $1
  order by "search_key", "id"
  limit $2;

-- ofRooms
select count(*) as "count"
  from "shifts"
  where "room_id" in ($1);
select "id", "title", "day"
  from "shifts"
  where "room_id" in ($1)
  order by "day", "id"
  limit $2;

