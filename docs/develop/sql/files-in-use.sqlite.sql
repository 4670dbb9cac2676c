-- of
select distinct "hash"
  from "person_files"
  where "hash" in (?, ?);

