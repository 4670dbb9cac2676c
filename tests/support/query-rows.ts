import { instantOf } from "@souffleur/kernel";

/** One row for what goes on to a second query; none for the key that is looked up first. */
export const rowsWith = (id: string) => (statement: string) => {
  const isLast = /idempotency_keys|availabilities|availability_rules|sum\(/.test(statement);
  if (/returning "(id|version)"$/.test(statement)) return [{ id, version: 1 }];
  if (!statement.startsWith("select") || isLast) return [];
  return [
    {
      id,
      kind: "planning.proposal",
      count: 1,
      event_date: "2024-05-12",
      ...json,
      ...times,
      ...shift,
      shift_id: id,
      post_id: id,
    },
  ];
};
const json = {
  opening_hours: "[]",
  zone: "Europe/Paris",
  born_on: null,
  day: "2024-05-13",
  contacts: "[]",
  posts: "[]",
  tags: "[]",
  assignments: "[]",
  left_out: "[]",
  engine: "{}",
  exceptions: "[]",
  snapshot: "{}",
  summary: "{}",
  person_ids: "[]",
  scene_ids: "[]",
  figures: "{}",
  replaced: null,
  before: null,
  after: null,
};
const shift = {
  day: "2024-05-12",
  starts_at: null,
  starts_minute: 0,
  ends_minute: 60,
  taken: 0,
  name_fr: "x",
  name_en: "x",
};
const times = { created_at: instantOf(0), confidence: 1, starts_on: "2024-05-12", ends_on: "2024-05-13" };
