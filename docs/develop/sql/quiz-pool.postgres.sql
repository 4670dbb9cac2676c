-- fitting
select "id"
  from "quiz_questions"
  where "status" in ($1)
  order by "id"
  limit $2;

-- fitting by every rule
select "id"
  from "quiz_questions"
  where "status" in ($1)
  and "kind" in ($2)
  and "language" = $3
  and "topic" = $4
  and "bloom" = $5
  and "difficulty" = $6
  and exists (select "tag"
  from "quiz_question_tags"
  where "quiz_question_tags"."question_id" = "quiz_questions"."id"
  and "tag" = $7)
  and "solo" = $8
  order by "id"
  limit $9;

-- askable
select "id"
  from "quiz_questions"
  where "id" in ($1, $2)
  and "status" = $3;

-- choices
select "topic" as "value", count(*) as "count"
  from "quiz_questions"
  where "status" in ($1)
  and "topic" is not null group by "topic"
  order by "count" desc, "topic"
  limit $2;
select "language" as "value", count(*) as "count"
  from "quiz_questions"
  where "status" in ($1)
  and "language" is not null group by "language"
  order by "count" desc, "language"
  limit $2;
select "tag", count(*) as "count"
  from "quiz_question_tags"
  where "question_id" in (select "id"
  from "quiz_questions"
  where "status" in ($1)) group by "tag"
  order by "count" desc, "tag"
  limit $2;

