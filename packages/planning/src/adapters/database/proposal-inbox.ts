import type { LocalDate, Locale } from "@souffleur/kernel";
import { tables } from "@souffleur/platform/database";
import type { InboxItem, InboxSource } from "@souffleur/platform/module";
import { sql } from "kysely";
import type { PlanningProposalId } from "../../domain/planning-proposal.ts";
import type { PlanningTables } from "./tables/index.ts";

const kind = "planning.proposal";

/** Proposals of plannings in the inbox all assistants share. */
export const proposalInbox: InboxSource = {
  kind,
  waiting: sql`select ${sql.lit(kind)} as kind, id, created_at, confidence
    from planning_proposals where state in ('open', 'restored')`,
  async load(queries, ids) {
    const rows = await tables<PlanningTables>(queries)
      .selectFrom("planning_proposals")
      .select(["id", "event_date", "assignments", "left_out", "confidence", "created_at", "version"])
      .where("id", "in", ids as PlanningProposalId[])
      .execute();
    return rows.map((row) => {
      const there = countItems(row.assignments);
      return itemOf(row, there, there + countItems(row.left_out));
    });
  },
};

type Row = Pick<
  PlanningTables["planning_proposals"],
  "id" | "event_date" | "confidence" | "created_at" | "version"
>;

function itemOf(row: Row, there: number, asked: number): InboxItem {
  return {
    kind,
    id: row.id,
    title: {
      fr: `Planning du ${longDate(row.event_date, "fr")}`,
      en: `Planning of ${longDate(row.event_date, "en")}`,
    },
    subtitle: {
      fr: `${there} disponible${there > 1 ? "s" : ""} sur ${asked}`,
      en: `${there} of ${asked} available`,
    },
    confidence: row.confidence,
    createdAt: row.created_at,
    version: row.version,
  };
}

function countItems(stored: unknown): number {
  const items: unknown = typeof stored === "string" ? JSON.parse(stored) : stored;
  return Array.isArray(items) ? items.length : 0;
}

const formats = {
  fr: new Intl.DateTimeFormat("fr-FR", { dateStyle: "long", timeZone: "UTC" }),
  en: new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" }),
} as const;

function longDate(date: LocalDate, locale: Locale): string {
  return formats[locale].format(new Date(`${date}T00:00:00Z`));
}
