import type { Locale } from "@souffleur/kernel";
import { fromJson, tables } from "@souffleur/platform/database";
import type { InboxItem, InboxSource } from "@souffleur/platform/module";
import { sql } from "kysely";
import type { DraftSummary, ProductionProposalId } from "../../../domain/drafts/draft.ts";
import type { PlanningTables } from "../tables/index.ts";

const kind = "planning.production-proposal";

/** Drafts of productions in the inbox all assistants share. */
export const draftInbox: InboxSource = {
  kind,
  waiting: sql`select ${sql.lit(kind)} as kind, id, created_at, confidence
    from production_proposals where state in ('open', 'restored')`,
  async load(queries, ids) {
    const rows = await tables<PlanningTables>(queries)
      .selectFrom("production_proposals as draft")
      .innerJoin("productions", "productions.id", "draft.production_id")
      .select([
        "draft.id",
        "draft.name",
        "draft.starts_on",
        "draft.ends_on",
        "draft.summary",
        "draft.confidence",
        "draft.created_at",
        "draft.version",
        "productions.name as production",
      ])
      .where("draft.id", "in", ids as ProductionProposalId[])
      .execute();
    return rows.map((row): InboxItem => {
      const { filled, seats } = fromJson<DraftSummary>(row.summary);
      const days = { fr: daysIn("fr", row), en: daysIn("en", row) };
      const posts = {
        fr: `${filled} poste${filled > 1 ? "s" : ""} sur ${seats}`,
        en: `${filled} of ${seats} posts`,
      };
      const named = (locale: Locale) => (row.name === null ? posts[locale] : `${row.name}, ${posts[locale]}`);
      return {
        kind,
        id: row.id,
        title: { fr: `${row.production}, ${days.fr}`, en: `${row.production}, ${days.en}` },
        subtitle: { fr: named("fr"), en: named("en") },
        confidence: row.confidence,
        createdAt: row.created_at,
        version: row.version,
      };
    });
  },
};

const formats = {
  fr: new Intl.DateTimeFormat("fr-FR", { day: "numeric", month: "short", timeZone: "UTC" }),
  en: new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short", timeZone: "UTC" }),
} as const;

function daysIn(
  locale: Locale,
  { starts_on, ends_on }: Pick<PlanningTables["production_proposals"], "starts_on" | "ends_on">,
): string {
  const [first, last] = [starts_on, ends_on].map((date) => new Date(`${date}T00:00:00Z`));
  return formats[locale].formatRange(first ?? 0, last ?? 0);
}
