import { fail, ok } from "@souffleur/kernel";
import { fromJson, type Queries, tables, toJson } from "@souffleur/platform/database";
import type { WebhookRepository } from "../../../application/messages/ports.ts";
import type { MessageFailure } from "../../../domain/messages/message-failure.ts";
import type { NoticeKind } from "../../../domain/messages/notice.ts";

import { MOST_WEBHOOKS, type Webhook, type WebhookId } from "../../../domain/messages/webhook.ts";
import type { PlanningTables } from "../tables/index.ts";

type Row = PlanningTables["webhooks"];

export function webhookRepository(queries: Queries): WebhookRepository {
  const database = tables<PlanningTables>(queries);
  const selectOne = (id: WebhookId) => database.selectFrom("webhooks").selectAll().where("id", "=", id);
  return {
    async add(webhook) {
      const added = await database
        .insertInto("webhooks")
        .values(rowOf(webhook))
        .onConflict((conflict) => conflict.column("id").doNothing())
        .returning("id")
        .execute();
      return added.length === 0 ? fail({ code: "id_taken" }) : ok(undefined);
    },
    async find(id) {
      const row = await selectOne(id).executeTakeFirst();
      return row && webhookOf(row);
    },
    async findForChange(id) {
      const row = await selectOne(id).forUpdate().executeTakeFirst();
      return row && webhookOf(row);
    },
    async list() {
      const rows = await database
        .selectFrom("webhooks")
        .selectAll()
        .orderBy("created_at")
        .orderBy("id")
        // One more than there may be, for what comes back from the trash.
        .limit(MOST_WEBHOOKS * 2)
        .execute();
      return rows.map(webhookOf);
    },
    async store(webhook) {
      const { numUpdatedRows } = await database
        .updateTable("webhooks")
        .set(rowOf(webhook))
        .where("id", "=", webhook.id)
        .where("version", "=", webhook.version - 1)
        .executeTakeFirst();
      return numUpdatedRows === 0n
        ? fail({ code: "version_stale", current: webhook.version })
        : ok(undefined);
    },
    async note(webhook) {
      const { failing_since, failure, is_active } = rowOf(webhook);
      await database
        .updateTable("webhooks")
        .set({ failing_since, failure, is_active })
        .where("id", "=", webhook.id)
        .execute();
    },
    async remove(id) {
      await database.deleteFrom("webhooks").where("id", "=", id).execute();
    },
  };
}

function rowOf(webhook: Webhook): Row {
  return {
    id: webhook.id,
    name: webhook.name,
    url: webhook.url,
    events: toJson(webhook.events),
    secret: webhook.secret,
    is_active: webhook.isActive ? 1 : 0,
    failing_since: webhook.failingSince ?? null,
    failure: webhook.failure === undefined ? null : toJson(webhook.failure),
    version: webhook.version,
    created_at: webhook.createdAt,
    updated_at: webhook.updatedAt,
  };
}

function webhookOf(row: Row): Webhook {
  return {
    id: row.id,
    name: row.name,
    url: row.url,
    events: fromJson<readonly NoticeKind[]>(row.events),
    secret: row.secret,
    isActive: row.is_active === 1,
    ...(row.failing_since !== null && { failingSince: row.failing_since }),
    ...(row.failure !== null && { failure: fromJson<MessageFailure>(row.failure) }),
    version: row.version,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
  };
}
