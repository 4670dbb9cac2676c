-- find
select t.term, case when t.term = '' then (select count(*)
  from quiz_passage_words) else (select count(*)
  from quiz_passage_words
  where stem_terms @@ ('''' || t.term || '''')::tsquery) end as passages
  from unnest($1::text[]) as t(term);
with hits as materialized ( select f.id, f.number, f.length, sum(t.weight) as weight
  from unnest($1::text[], $2::float8[]) as t(term, weight) cross join lateral ( select w.passage_id as id, w.number, octet_length(w.stems) as length
  from quiz_passage_words w
  where w.stem_terms @@ ('''' || t.term || '''')::tsquery) f group by f.id, f.number, f.length), best as materialized ( select h.number, h.weight
  from (select *
  from hits
  order by weight desc, length, number) as h
  limit $3) select w.passage_id as id, w.words, w.stems
  from best join quiz_passage_words w on w.number = best.number
  order by best.weight desc, w.number;

-- find where a filter says
select t.term, case when t.term = '' then (select count(*)
  from quiz_passage_words) else (select count(*)
  from quiz_passage_words
  where stem_terms @@ ('''' || t.term || '''')::tsquery) end as passages
  from unnest($1::text[]) as t(term);
with hits as materialized ( select f.id, f.number, f.length, sum(t.weight) as weight
  from unnest($1::text[], $2::float8[]) as t(term, weight) cross join lateral ( select w.passage_id as id, w.number, octet_length(w.stems) as length
  from quiz_passage_words w
  where w.stem_terms @@ ('''' || t.term || '''')::tsquery) f group by f.id, f.number, f.length), best as materialized ( select h.number, h.weight
  from (select *
  from hits
  order by weight desc, length, number) as h cross join lateral ( select true
  from quiz_passages p join quiz_documents d on d.id = p.document_id
  where p.id = h.id
  and (true
  and d.subject = $3
  and p.language = $4
  and "p"."kind" in ($5)
  and "p"."document_id" in ($6)) offset 0) as fits
  limit $7) select w.passage_id as id, w.words, w.stems
  from best join quiz_passage_words w on w.number = best.number
  order by best.weight desc, w.number;

