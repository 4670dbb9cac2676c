import { fail, type Locale, ok } from "@souffleur/kernel";
import { type Queries, tables } from "@souffleur/platform/database";
import type { TemplateRepository } from "../../../application/messages/ports.ts";
import type { NoticeKind } from "../../../domain/messages/notice.ts";
import { shippedTemplate } from "../../../domain/messages/templates/shipped.ts";
import type { MessageTemplate } from "../../../domain/messages/templates/template.ts";
import type { PlanningTables } from "../tables/index.ts";

type Row = PlanningTables["message_templates"];

export function templateRepository(queries: Queries): TemplateRepository {
  const database = tables<PlanningTables>(queries);
  const selectOne = (kind: NoticeKind, locale: Locale) =>
    database
      .selectFrom("message_templates")
      .selectAll()
      .where("kind", "=", kind)
      .where("locale", "=", locale);
  return {
    async list() {
      const rows = await database
        .selectFrom("message_templates")
        .selectAll()
        .orderBy("kind")
        .orderBy("locale")
        .execute();
      return rows.map((row) => templateOf(row, row.kind, row.locale));
    },
    find: async (kind, locale) => templateOf(await selectOne(kind, locale).executeTakeFirst(), kind, locale),
    findForChange: async (kind, locale) =>
      templateOf(await selectOne(kind, locale).forUpdate().executeTakeFirst(), kind, locale),
    async store({ kind, locale, version }, text, at) {
      const row: Row = {
        kind,
        locale,
        subject: text?.subject ?? null,
        body: text?.body ?? null,
        version,
        updated_at: at,
      };
      const stored =
        version === 1
          ? await database
              .insertInto("message_templates")
              .values(row)
              .onConflict((conflict) => conflict.columns(["kind", "locale"]).doNothing())
              .returning("version")
              .execute()
          : await database
              .updateTable("message_templates")
              .set(row)
              .where("kind", "=", kind)
              .where("locale", "=", locale)
              .where("version", "=", version - 1)
              .returning("version")
              .execute();
      return stored.length === 0 ? fail({ code: "version_stale", current: version }) : ok(undefined);
    },
  };
}

function templateOf(row: Row | undefined, kind: NoticeKind, locale: Locale): MessageTemplate {
  const version = row?.version ?? 0;
  if (row === undefined || row.subject === null || row.body === null)
    return { kind, locale, ...shippedTemplate(kind, locale), isOwn: false, version };
  return { kind, locale, subject: row.subject, body: row.body, isOwn: true, version };
}
