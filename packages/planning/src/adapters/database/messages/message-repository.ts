import { fail, type InstantText, ok, type PageRequest } from "@souffleur/kernel";
import { fromJson, type Queries, tables, toJson } from "@souffleur/platform/database";
import { asPage } from "@souffleur/platform/http";
import type { Kysely } from "kysely";
import type { MessageFilter, MessageRepository } from "../../../application/messages/ports.ts";
import type { MessageFailure } from "../../../domain/messages/message-failure.ts";
import type { Notice } from "../../../domain/messages/notice.ts";
import type {
  MessageChannel,
  MessageId,
  OutgoingMessage,
} from "../../../domain/messages/outgoing-message.ts";
import type { PlanningTables } from "../tables/index.ts";

type Row = PlanningTables["messages"];
type Tables = Kysely<PlanningTables>;

export function messageRepository(queries: Queries): MessageRepository {
  const database = tables<PlanningTables>(queries);
  const selectOne = (id: MessageId) => database.selectFrom("messages").selectAll().where("id", "=", id);
  return {
    async find(id) {
      const row = await selectOne(id).executeTakeFirst();
      return row && messageOf(row);
    },
    async findForChange(id) {
      const row = await selectOne(id).forUpdate().executeTakeFirst();
      return row && messageOf(row);
    },
    async list(page, filter) {
      const rows = await selectPage(database, page, filter).execute();
      const { items, next } = asPage(rows, page.limit, ({ id }) => [id]);
      return { items: items.map(messageOf), next };
    },
    async count() {
      const rows = await database
        .selectFrom("messages")
        .select(({ fn }) => ["state", fn.countAll<number | string>().as("count")])
        .groupBy("state")
        .execute();
      return Object.fromEntries(rows.map(({ state, count }) => [state, Number(count)]));
    },
    async isDue(now, channels) {
      const row = await due(database, now, channels).limit(1).executeTakeFirst();
      return row !== undefined;
    },
    claim: (now, channel, limit) => claim(database, now, channel, limit),
    async store(message) {
      const { numUpdatedRows } = await database
        .updateTable("messages")
        .set(changeOf(message))
        .where("id", "=", message.id)
        .where("version", "=", message.version - 1)
        .executeTakeFirst();
      return numUpdatedRows === 0n
        ? fail({ code: "version_stale", current: message.version })
        : ok(undefined);
    },
    async giveUpClaims(before, failure) {
      const { numUpdatedRows } = await database
        .updateTable("messages")
        .set(({ eb }) => ({ state: "uncertain", failure: toJson(failure), version: eb("version", "+", 1) }))
        .where("state", "=", "sending")
        .where("claimed_at", "<", before)
        .executeTakeFirst();
      return Number(numUpdatedRows);
    },
  };
}

function selectPage(database: Tables, { limit, after }: PageRequest, filter: MessageFilter) {
  const { states, kind, channel, personId, webhookId } = filter;
  let query = database
    .selectFrom("messages")
    .selectAll()
    .orderBy("id", "desc")
    .limit(limit + 1);
  if (states !== undefined) query = query.where("state", "in", states);
  if (kind !== undefined) query = query.where("kind", "=", kind);
  if (channel !== undefined) query = query.where("channel", "=", channel);
  if (personId !== undefined) query = query.where("person_id", "=", personId);
  if (webhookId !== undefined) query = query.where("webhook_id", "=", webhookId);
  if (after !== undefined) query = query.where("id", "<", (after[0] ?? "") as MessageId);
  return query;
}

function due(database: Tables, now: InstantText, channels: readonly MessageChannel[]) {
  return database
    .selectFrom("messages")
    .select("id")
    .where("state", "=", "queued")
    .where("channel", "in", channels)
    .where(({ or, eb }) => or([eb("next_attempt_at", "is", null), eb("next_attempt_at", "<=", now)]))
    .orderBy("id");
}

async function claim(database: Tables, now: InstantText, channel: MessageChannel, limit: number) {
  const rows = await database
    .updateTable("messages")
    .set(({ eb }) => ({
      state: "sending",
      claimed_at: now,
      attempts: eb("attempts", "+", 1),
      version: eb("version", "+", 1),
    }))
    .where("id", "in", due(database, now, [channel]).limit(limit))
    // Somebody else may have taken it meanwhile.
    .where("state", "=", "queued")
    .returningAll()
    .execute();
  return rows.map(messageOf).sort((one, other) => (one.id < other.id ? -1 : 1));
}

function changeOf(message: OutgoingMessage) {
  return {
    target: message.target ?? null,
    subject: message.subject ?? null,
    body: message.body ?? null,
    state: message.state,
    attempts: message.attempts,
    failure: message.failure === undefined ? null : toJson(message.failure),
    next_attempt_at: message.nextAttemptAt ?? null,
    claimed_at: message.claimedAt ?? null,
    sent_at: message.sentAt ?? null,
    version: message.version,
  };
}

function messageOf(row: Row): OutgoingMessage {
  return {
    id: row.id,
    notice: fromJson<Notice>(row.notice),
    channel: row.channel,
    personId: row.person_id,
    ...(row.webhook_id !== null && { webhookId: row.webhook_id }),
    ...(row.target !== null && { target: row.target }),
    ...(row.subject !== null && { subject: row.subject }),
    ...(row.body !== null && { body: row.body }),
    state: row.state,
    attempts: row.attempts,
    ...(row.failure !== null && { failure: fromJson<MessageFailure>(row.failure) }),
    createdAt: row.created_at,
    ...(row.next_attempt_at !== null && { nextAttemptAt: row.next_attempt_at }),
    ...(row.claimed_at !== null && { claimedAt: row.claimed_at }),
    ...(row.sent_at !== null && { sentAt: row.sent_at }),
    version: row.version,
  };
}
