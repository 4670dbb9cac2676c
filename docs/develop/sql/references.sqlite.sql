-- unknownAmong
select "id"
  from "teams"
  where "id" in (?)
  order by "id";
select "id"
  from "artists"
  where "id" in (?)
  order by "id";

