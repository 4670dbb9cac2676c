-- find
select *
  from "shift_answers"
  where "shift_id" = $1
  and "person_id" = $2;

-- list
select *
  from "shift_answers"
  where "shift_id" in ($1)
  order by "shift_id", "person_id"
  limit $2;

-- list those of one person
select *
  from "shift_answers"
  where "shift_id" in ($1)
  and "person_id" = $2
  order by "shift_id", "person_id"
  limit $3;

-- put
insert into "shift_answers" ("shift_id", "person_id", "answer", "reason", "sequence", "answered_at", "seen", "place")
  values ($1, $2, $3, $4, $5, $6, $7, $8)
  on conflict ("shift_id", "person_id") do update
  set "answer" = $9, "reason" = $10, "sequence" = $11, "answered_at" = $12, "seen" = $13, "place" = $14;

-- remove
delete
  from "shift_answers"
  where "shift_id" = $1
  and "person_id" = $2;

-- listLate
select *
  from "shift_lateness"
  where "shift_id" in ($1)
  order by "shift_id", "person_id"
  limit $2;

-- putLate
insert into "shift_lateness" ("shift_id", "person_id", "minutes", "note", "told_at")
  values ($1, $2, $3, $4, $5)
  on conflict ("shift_id", "person_id") do update
  set "minutes" = $6, "note" = $7, "told_at" = $8;

