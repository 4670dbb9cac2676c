-- find
select *
  from "shift_answers"
  where "shift_id" = ?
  and "person_id" = ?;

-- list
select *
  from "shift_answers"
  where "shift_id" in (?)
  order by "shift_id", "person_id"
  limit ?;

-- list those of one person
select *
  from "shift_answers"
  where "shift_id" in (?)
  and "person_id" = ?
  order by "shift_id", "person_id"
  limit ?;

-- put
insert into "shift_answers" ("shift_id", "person_id", "answer", "reason", "sequence", "answered_at", "seen", "place")
  values (?, ?, ?, ?, ?, ?, ?, ?)
  on conflict ("shift_id", "person_id") do update
  set "answer" = ?, "reason" = ?, "sequence" = ?, "answered_at" = ?, "seen" = ?, "place" = ?;

-- remove
delete
  from "shift_answers"
  where "shift_id" = ?
  and "person_id" = ?;

-- listLate
select *
  from "shift_lateness"
  where "shift_id" in (?)
  order by "shift_id", "person_id"
  limit ?;

-- putLate
insert into "shift_lateness" ("shift_id", "person_id", "minutes", "note", "told_at")
  values (?, ?, ?, ?, ?)
  on conflict ("shift_id", "person_id") do update
  set "minutes" = ?, "note" = ?, "told_at" = ?;

