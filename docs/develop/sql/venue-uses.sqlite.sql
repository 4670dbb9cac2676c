-- ofVenue
select count(*) as "count"
  from "shifts"
  where "venue_id" in (?);
select "id", "title", "day"
  from "shifts"
  where "venue_id" in (?)
  order by "day", "id"
  limit ?;
select count(*) as "count"
  from "mission_types"
  where "venue_id" = ?;
select "id", "name"
  from "mission_types"
  where "venue_id" = ?
  order by "search_key", "id"
  limit ?;

-- ofRooms
select count(*) as "count"
  from "shifts"
  where "room_id" in (?);
select "id", "title", "day"
  from "shifts"
  where "room_id" in (?)
  order by "day", "id"
  limit ?;

