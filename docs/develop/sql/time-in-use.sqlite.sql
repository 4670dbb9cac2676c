-- ofRooms
select "room_id", "id", "starts_minute", "ends_minute"
  from "shifts"
  where "room_id" in (?)
  and "shares_room" = ?
  and "starts_minute" < ?
  and "ends_minute" > ?;

-- ofPeople
select "person_id", "shift_id", "starts_minute", "ends_minute"
  from "shift_assignments"
  where "person_id" in (?)
  and "starts_minute" < ?
  and "ends_minute" > ?;

