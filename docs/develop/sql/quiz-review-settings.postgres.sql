-- find
select "value", "version"
  from "quiz_review_settings"
  where "key" = $1;

-- findForChange
select "value", "version"
  from "quiz_review_settings"
  where "key" = $1
  for update;

-- store
update "quiz_review_settings"
  set "key" = $1, "value" = $2, "version" = $3, "updated_at" = $4
  where "key" = $5
  and "version" = $6
  returning "version";

