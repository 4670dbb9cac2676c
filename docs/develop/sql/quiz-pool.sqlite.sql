-- fitting
select "id"
  from "quiz_questions"
  where "status" in (?)
  order by "id"
  limit ?;

-- fitting by every rule
select "id"
  from "quiz_questions"
  where "status" in (?)
  and "kind" in (?)
  and "language" = ?
  and "topic" = ?
  and "bloom" = ?
  and "difficulty" = ?
  and exists (select "tag"
  from "quiz_question_tags"
  where "quiz_question_tags"."question_id" = "quiz_questions"."id"
  and "tag" = ?)
  and "solo" = ?
  order by "id"
  limit ?;

-- askable
select "id"
  from "quiz_questions"
  where "id" in (?, ?)
  and "status" = ?;

-- choices
select "topic" as "value", count(*) as "count"
  from "quiz_questions"
  where "status" in (?)
  and "topic" is not null group by "topic"
  order by "count" desc, "topic"
  limit ?;
select "language" as "value", count(*) as "count"
  from "quiz_questions"
  where "status" in (?)
  and "language" is not null group by "language"
  order by "count" desc, "language"
  limit ?;
select "tag", count(*) as "count"
  from "quiz_question_tags"
  where "question_id" in (select "id"
  from "quiz_questions"
  where "status" in (?)) group by "tag"
  order by "count" desc, "tag"
  limit ?;

