-- ofRooms
select "room_id", "id", "starts_minute", "ends_minute"
  from "shifts"
  where "room_id" in ($1)
  and "shares_room" = $2
  and "starts_minute" < $3
  and "ends_minute" > $4;

-- ofPeople
select "person_id", "shift_id", "starts_minute", "ends_minute"
  from "shift_assignments"
  where "person_id" in ($1)
  and "starts_minute" < $2
  and "ends_minute" > $3;

