-- unknownAmong
select "id"
  from "teams"
  where "id" in ($1)
  order by "id" for key share;
select "id"
  from "artists"
  where "id" in ($1)
  order by "id" for key share;

