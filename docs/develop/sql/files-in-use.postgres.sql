-- of
select distinct "hash"
  from "person_files"
  where "hash" in ($1, $2);

