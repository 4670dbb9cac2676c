import type { InstantText } from "@souffleur/kernel";
import { type Queries, tables } from "@souffleur/platform/database";
import { type Kysely, sql } from "kysely";
import type { DraftDays, DraftFacts } from "../../../application/drafts/facts-port.ts";
import { dayOfDate } from "../../../domain/plan/calendar-days.ts";
import { packOn } from "../../../domain/rules/shipped-pack.ts";
import { planReader } from "../plan/plan-reader.ts";
import { rulesRepository } from "../rules/rules-repository.ts";
import type { PlanningTables } from "../tables/index.ts";
import { weightsRepository } from "./weights-repository.ts";

/** More than anybody plans at once; a draft of all of them still fits into memory. */
export const MAX_SHIFTS = 10_000;

export function draftFacts(queries: Queries, zone: string): DraftFacts {
  const database = tables<PlanningTables>(queries);
  const facts: DraftFacts = {
    async gather(request) {
      const { weights } = await weightsRepository(queries).find();
      const plan = await facts.plan(request);
      const pack = await facts.pack(request.from);
      return { facts: plan, pack, weights, shifts: await facts.shifts(request), request };
    },
    shifts: ({ productionId, from, to }) =>
      database
        .selectFrom("shifts")
        .select(["id", "version"])
        .where("production_id", "=", productionId)
        .where("day", ">=", from)
        .where("day", "<=", to)
        .orderBy("day")
        .orderBy("begins_minute")
        .orderBy("id")
        .limit(MAX_SHIFTS + 1)
        .execute(),
    plan: (window) => planReader(queries, zone).read(window),
    pack: async (from) => packOn(dayOfDate(from), (await rulesRepository(queries).find()).choices),
    stamp: (days) => stampOf(database, days),
  };
  return facts;
}

interface Stamp {
  readonly count: number;
  readonly versions: number;
  readonly latest: InstantText | null;
}

/** A change raises a version, a deletion lowers the count, and what is new has a time of its own. */
async function stampOf(database: Kysely<PlanningTables>, { from, to }: DraftDays): Promise<string> {
  const stamp = {
    count: sql<number>`count(*)`.as("count"),
    versions: sql<number>`coalesce(sum(version), 0)`.as("versions"),
    latest: sql<InstantText | null>`max(updated_at)`.as("latest"),
  };
  const columns = [stamp.count, stamp.versions, stamp.latest] as const;
  const parts: (Stamp | undefined)[] = [
    await database
      .selectFrom("shifts")
      .select(columns)
      .where("day", ">=", from)
      .where("day", "<=", to)
      .executeTakeFirst(),
    await database.selectFrom("artists").select(columns).executeTakeFirst(),
    await database.selectFrom("venues").select(columns).executeTakeFirst(),
    await database.selectFrom("planning_settings").select(columns).executeTakeFirst(),
  ];
  // Without a group there is always a line.
  return parts.map((part) => `${part?.count}/${part?.versions}/${part?.latest ?? ""}`).join(" ");
}
