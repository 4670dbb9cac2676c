import type { Clock, Id } from "@souffleur/kernel";
import { chunksOf, orderedId, type Queries, tables, toJson, type Unit } from "@souffleur/platform/database";
import type { Notices } from "../../../application/messages/ports.ts";
import type { Notice } from "../../../domain/messages/notice.ts";
import type { WebhookId } from "../../../domain/messages/webhook.ts";
import type { PlanningTables } from "../tables/index.ts";
import { webhookRepository } from "./webhook-repository.ts";

/**
 * Notices become messages that wait to be sent, in the unit of work of what they tell of: one to the person, or to
 * whoever plans, and one for each program that wants to hear of it.
 */
export function noticesIn(
  { queries, afterCommit }: Pick<Unit, "queries"> & Partial<Pick<Unit, "afterCommit">>,
  clock: Clock,
  wake?: () => void,
): Notices {
  return {
    async tell(notices) {
      if (notices.length === 0) return;
      const webhooks = (await webhookRepository(queries).list()).filter(({ isActive }) => isActive);
      for (const chunk of chunksOf(notices)) {
        await insert(
          queries,
          chunk.map((notice) => rowOf(notice, clock)),
        );
        for (const { id, events } of webhooks) {
          const wanted = chunk.filter(({ kind }) => events.includes(kind));
          if (wanted.length > 0)
            await insert(
              queries,
              wanted.map((notice) => rowOf(notice, clock, id)),
            );
        }
      }
      if (wake !== undefined) afterCommit?.(wake);
    },
  };
}

async function insert(queries: Queries, rows: readonly PlanningTables["messages"][]): Promise<void> {
  await tables<PlanningTables>(queries)
    .insertInto("messages")
    .values(rows)
    .onConflict((conflict) => conflict.column("key").doNothing())
    .execute();
}

function rowOf(notice: Notice, clock: Clock, webhookId?: WebhookId): PlanningTables["messages"] {
  const key = notice.key !== undefined && webhookId !== undefined ? `${notice.key}@${webhookId}` : notice.key;
  return {
    id: orderedId() as Id<"message">,
    kind: notice.kind,
    channel: webhookId === undefined ? "email" : "webhook",
    person_id: notice.personId,
    webhook_id: webhookId ?? null,
    target: null,
    notice: toJson(notice),
    subject: null,
    body: null,
    state: "queued",
    attempts: 0,
    failure: null,
    key: key ?? null,
    created_at: clock.now(),
    next_attempt_at: null,
    claimed_at: null,
    sent_at: null,
    version: 1,
  };
}
