import { tables } from "@souffleur/platform/database";
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { artistRepository } from "../../packages/planning/src/adapters/database/artist-repository.ts";
import { availabilityRuleRepository } from "../../packages/planning/src/adapters/database/availability/availability-rule-repository.ts";
import type { PlanningTables } from "../../packages/planning/src/adapters/database/tables/index.ts";
import type { AvailabilityRuleRepository } from "../../packages/planning/src/application/availability/ports.ts";
import type { AvailabilityRule } from "../../packages/planning/src/domain/people/availability-rule.ts";
import type { DatabaseTarget, TestDatabase } from "../support/databases.ts";
import { openMigrated } from "../support/migrated.ts";
import { anArtist, evening, morning, newId, slot } from "../support/planning.ts";

/** What every database owes the module as its store of what people say of their time. */
export function availabilityRuleRepositoryContract(target: DatabaseTarget): void {
  let opened: TestDatabase;
  let rules: AvailabilityRuleRepository;
  const [ana, bao] = [anArtist({ name: "Ana" }), anArtist({ name: "Bao" })];

  beforeAll(async () => {
    opened = await openMigrated(target);
    rules = availabilityRuleRepository(opened.database.queries);
    for (const artist of [ana, bao]) await artistRepository(opened.database.queries).add(artist);
  });
  beforeEach(async () => {
    await tables<PlanningTables>(opened.database.queries).deleteFrom("availability_rules").execute();
  });
  afterAll(() => opened.close());

  const rule = (over: Partial<AvailabilityRule> = {}): AvailabilityRule => ({
    id: newId<"availability-rule">(),
    kind: "preferred",
    ...morning,
    exceptions: [],
    ...over,
  });

  it("gives back what was put in, the most and the least there is to say, in order of time", async () => {
    const said = [
      rule({ ...evening, kind: "unavailable", source: { uid: "ünique@example.org 🎭" } }),
      rule({
        recurrence: "FREQ=WEEKLY;BYDAY=SU",
        exceptions: [morning.start, evening.start],
        note: "après l’école",
      }),
      rule({ ...slot("9999-12-31T00:00:00", "9999-12-31T23:59:59.999999"), kind: "tentative" }),
      rule({ ...slot("0001-01-01T00:00:00", "0001-01-01T00:00:00.000001"), kind: "available" }),
    ];
    await rules.replace(ana.id, said);
    expect(await rules.of(ana.id)).toEqual([said[3], said[1], said[0], said[2]]);
  });

  it("replaces all of one person’s rules, and nobody else’s", async () => {
    const [old, other, now] = [rule(), rule(), rule({ kind: "tentative" })];
    await rules.replace(ana.id, [old]);
    await rules.replace(bao.id, [other]);
    await rules.replace(ana.id, [now]);
    expect(await rules.of(ana.id)).toEqual([now]);
    expect(await rules.of(bao.id)).toEqual([other]);
    await rules.replace(ana.id, []);
    expect(await rules.of(ana.id)).toEqual([]);
  });

  it("holds as many as one may have", async () => {
    const many = Array.from({ length: 1_050 }, () => rule());
    await rules.replace(ana.id, many);
    expect(await rules.of(ana.id)).toHaveLength(1_050);
  });

  it("refuses a range that ends at its start", async () => {
    await expect(rules.replace(ana.id, [rule({ end: morning.start })])).rejects.toThrow();
  });
}
