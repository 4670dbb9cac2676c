-- find
select "value", "version"
  from "quiz_review_settings"
  where "key" = ?;

-- findForChange
select "value", "version"
  from "quiz_review_settings"
  where "key" = ?;

-- store
update "quiz_review_settings"
  set "key" = ?, "value" = ?, "version" = ?, "updated_at" = ?
  where "key" = ?
  and "version" = ?
  returning "version";

