import { type Queries, tables } from "@souffleur/platform/database";
import type { CalendarFeedRepository } from "../../../application/publishing/feed-ports.ts";
import type { CalendarFeed } from "../../../domain/publishing/feed.ts";
import type { PlanningTables } from "../tables/index.ts";

type Table = PlanningTables["calendar_feeds"];
type Row = Omit<Table, "token_hash">;

const columns = [
  "id",
  "subject_kind",
  "subject_id",
  "subject_label",
  "note",
  "locale",
  "created_by",
  "created_at",
  "last_read_at",
] as const satisfies readonly (keyof Row)[];

export function calendarFeedRepository(queries: Queries): CalendarFeedRepository {
  const database = tables<PlanningTables>(queries);
  const select = () => database.selectFrom("calendar_feeds").select(columns);
  return {
    async add(feed, secretHash) {
      const row = { ...rowOf(feed), token_hash: secretHash };
      await database.insertInto("calendar_feeds").values(row).execute();
    },
    async find(id) {
      const row = await select().where("id", "=", id).executeTakeFirst();
      return row && feedOf(row);
    },
    async findBySecret(hash) {
      const row = await select().where("token_hash", "=", hash).executeTakeFirst();
      return row && feedOf(row);
    },
    async of({ kind, id }, limit) {
      const rows = await select()
        .where("subject_kind", "=", kind)
        .where("subject_id", "=", id)
        .orderBy("created_at")
        .orderBy("id")
        .limit(limit)
        .execute();
      return rows.map(feedOf);
    },
    async remove(id) {
      await database.deleteFrom("calendar_feeds").where("id", "=", id).execute();
    },
    async touch(id, now, before) {
      await database
        .updateTable("calendar_feeds")
        .set({ last_read_at: now })
        .where("id", "=", id)
        .where(({ eb, or }) => or([eb("last_read_at", "is", null), eb("last_read_at", "<", before)]))
        .execute();
    },
  };
}

function rowOf({ id, subject, note, locale, createdBy, createdAt, lastReadAt }: CalendarFeed): Row {
  return {
    id,
    subject_kind: subject.kind,
    subject_id: subject.id,
    subject_label: subject.label,
    ...{ note, locale },
    created_by: createdBy,
    created_at: createdAt,
    last_read_at: lastReadAt ?? null,
  };
}

function feedOf(row: Row): CalendarFeed {
  return {
    id: row.id,
    subject: { kind: row.subject_kind, id: row.subject_id, label: row.subject_label },
    ...{ note: row.note, locale: row.locale },
    createdBy: row.created_by,
    createdAt: row.created_at,
    ...(row.last_read_at !== null && { lastReadAt: row.last_read_at }),
  };
}
