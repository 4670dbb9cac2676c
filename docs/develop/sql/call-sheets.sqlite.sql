-- add
insert into "call_sheets" ("id", "production_id", "day", "venue_id", "title", "details", "last_number", "version", "created_at", "updated_at")
  values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
  on conflict ("id") do nothing
  returning "id";

-- find
select *
  from "call_sheets"
  where "id" = ?;

-- findForChange
select *
  from "call_sheets"
  where "id" = ?;

-- list
select *
  from "call_sheets"
  order by "day", "id"
  limit ?;

-- list by production and days, a later page
select *
  from "call_sheets"
  where "production_id" = ?
  and "day" >= ?
  and "day" <= ?
  and ("day", "id") > (?, ?)
  order by "day", "id"
  limit ?;

-- replace
update "call_sheets"
  set "id" = ?, "production_id" = ?, "day" = ?, "venue_id" = ?, "title" = ?, "details" = ?, "last_number" = ?, "version" = ?, "created_at" = ?, "updated_at" = ?
  where "id" = ?
  and "version" = ?;

-- remove
delete
  from "call_sheets"
  where "id" = ?;

-- addVersion
insert into "call_sheet_versions" ("sheet_id", "number", "content", "note", "issued_by", "issued_at")
  values (?, ?, ?, ?, ?, ?);
delete
  from "call_sheet_people"
  where "sheet_id" = ?;
insert into "call_sheet_people" ("sheet_id", "person_id", "day", "number")
  values (?, ?, ?, ?);

-- versions
select *
  from "call_sheet_versions"
  where "sheet_id" = ?
  order by "number" desc
  limit ?;

-- findVersion
select *
  from "call_sheet_versions"
  where "sheet_id" = ?
  and "number" = ?;

-- ofPerson
select "call_sheet_versions".*
  from "call_sheet_people" inner join "call_sheet_versions" on "call_sheet_versions"."sheet_id" = "call_sheet_people"."sheet_id"
  and "call_sheet_versions"."number" = "call_sheet_people"."number"
  where "call_sheet_people"."person_id" = ?
  and "call_sheet_people"."day" >= ?
  order by "call_sheet_people"."day", "call_sheet_people"."sheet_id"
  limit ?;

