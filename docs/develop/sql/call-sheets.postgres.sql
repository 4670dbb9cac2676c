-- add
insert into "call_sheets" ("id", "production_id", "day", "venue_id", "title", "details", "last_number", "version", "created_at", "updated_at")
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
  on conflict ("id") do nothing
  returning "id";

-- find
select *
  from "call_sheets"
  where "id" = $1;

-- findForChange
select *
  from "call_sheets"
  where "id" = $1
  for update;

-- list
select *
  from "call_sheets"
  order by "day", "id"
  limit $1;

-- list by production and days, a later page
select *
  from "call_sheets"
  where "production_id" = $1
  and "day" >= $2
  and "day" <= $3
  and ("day", "id") > ($4, $5)
  order by "day", "id"
  limit $6;

-- replace
update "call_sheets"
  set "id" = $1, "production_id" = $2, "day" = $3, "venue_id" = $4, "title" = $5, "details" = $6, "last_number" = $7, "version" = $8, "created_at" = $9, "updated_at" = $10
  where "id" = $11
  and "version" = $12;

-- remove
delete
  from "call_sheets"
  where "id" = $1;

-- addVersion
insert into "call_sheet_versions" ("sheet_id", "number", "content", "note", "issued_by", "issued_at")
  values ($1, $2, $3, $4, $5, $6);
delete
  from "call_sheet_people"
  where "sheet_id" = $1;
insert into "call_sheet_people" ("sheet_id", "person_id", "day", "number")
  values ($1, $2, $3, $4);

-- versions
select *
  from "call_sheet_versions"
  where "sheet_id" = $1
  order by "number" desc
  limit $2;

-- findVersion
select *
  from "call_sheet_versions"
  where "sheet_id" = $1
  and "number" = $2;

-- ofPerson
select "call_sheet_versions".*
  from "call_sheet_people" inner join "call_sheet_versions" on "call_sheet_versions"."sheet_id" = "call_sheet_people"."sheet_id"
  and "call_sheet_versions"."number" = "call_sheet_people"."number"
  where "call_sheet_people"."person_id" = $1
  and "call_sheet_people"."day" >= $2
  order by "call_sheet_people"."day", "call_sheet_people"."sheet_id"
  limit $3;

