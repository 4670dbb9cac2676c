import { type Queries, tables } from "@souffleur/platform/database";
import fc from "fast-check";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { planningRepository } from "../../packages/planning/src/adapters/database/planning-repository.ts";
import type { PlanningTables } from "../../packages/planning/src/adapters/database/tables/index.ts";
import type { PlanningRepository } from "../../packages/planning/src/application/basic-ports.ts";
import type { Planning } from "../../packages/planning/src/domain/planning.ts";
import type { DatabaseTarget, TestDatabase } from "../support/databases.ts";
import { openMigrated } from "../support/migrated.ts";
import { readAll } from "../support/pages.ts";
import { aPlanning, day, evening, morning, newId, slot } from "../support/planning.ts";

/** What every database owes the module as its store of plannings. */
export function planningRepositoryContract(target: DatabaseTarget): void {
  let opened: TestDatabase;
  let queries: Queries;
  let plannings: PlanningRepository;

  beforeAll(async () => {
    opened = await openMigrated(target);
    queries = opened.database.queries;
    plannings = planningRepository(queries);
  });
  beforeEach(async () => {
    await tables<PlanningTables>(queries).deleteFrom("plannings").execute();
  });
  afterAll(() => opened.close());

  const assignment = (name: string, one = morning) => ({
    artistId: newId<"artist">(),
    artistName: name,
    slot: one,
  });
  const datesBetween = async (from?: string, to?: string) =>
    (
      await readAll(
        (page) =>
          plannings.list(page, {
            from: from === undefined ? from : day(from),
            to: to === undefined ? to : day(to),
          }),
        2,
      )
    ).map(({ eventDate }) => eventDate);
  const countAssignments = async () =>
    (await tables<PlanningTables>(queries).selectFrom("assignments").selectAll().execute()).length;

  it("gives a planning back as it was put in, its assignments in the order given", async () => {
    const planning = aPlanning({
      assignments: [assignment("Zoé", evening), assignment("Ana"), assignment("漢 🎭", evening)],
    });
    await plannings.add(planning);
    expect(await plannings.find(planning.id)).toEqual(planning);
  });

  it("knows no planning under an id that was never added", async () => {
    expect(await plannings.find(newId())).toBeUndefined();
  });

  it("keeps a planning of nobody, and one of a thousand, in their order", async () => {
    const nobody = aPlanning();
    const crowd = aPlanning({
      assignments: Array.from({ length: 1_000 }, (_, index) => assignment(`n${index}`)),
    });
    await plannings.add(nobody);
    await plannings.add(crowd);
    expect(await plannings.find(nobody.id)).toEqual(nobody);
    expect(await plannings.find(crowd.id)).toEqual(crowd);
  });

  it("lets one artist stand in a planning twice, with the same slot too", async () => {
    const one = assignment("Ana");
    const planning = aPlanning({ assignments: [one, { ...one, slot: evening }, one] });
    await plannings.add(planning);
    expect((await plannings.find(planning.id))?.assignments).toEqual(planning.assignments);
  });

  it.each([
    ["0001-01-01", slot("0001-01-01T00:00:00", "0001-01-01T00:00:00.000001")],
    ["9999-12-31", slot("9999-12-31T23:59:59", "9999-12-31T23:59:59.5")],
  ])("keeps the day %s and its slot exactly", async (date, one) => {
    const planning = aPlanning({ eventDate: day(date), assignments: [assignment("Ana", one)] });
    await plannings.add(planning);
    expect(await plannings.find(planning.id)).toEqual(planning);
    expect(await datesBetween(date, date)).toEqual([date]);
  });

  it("removes a planning with its assignments, and no other", async () => {
    const [gone, kept] = [
      aPlanning({ assignments: [assignment("Ana"), assignment("Bea")] }),
      aPlanning({ assignments: [assignment("Ana")] }),
    ];
    await plannings.add(gone);
    await plannings.add(kept);
    await plannings.remove(gone.id);
    expect(await plannings.find(gone.id)).toBeUndefined();
    expect(await plannings.find(kept.id)).toEqual(kept);
    expect(await countAssignments()).toBe(1);
  });

  describe("what the database itself refuses", () => {
    const insert = (planningId: string, position: number, start: string, end: string) =>
      tables<Record<"assignments", Record<string, unknown>>>(queries)
        .insertInto("assignments")
        .values({
          planning_id: planningId,
          position,
          artist_id: newId(),
          artist_name: "x",
          starts_at: start,
          ends_at: end,
        })
        .execute()
        .catch((error: unknown) => error);

    it("two assignments in the same place", async () => {
      const planning = aPlanning({ assignments: [assignment("Ana")] });
      await plannings.add(planning);
      const error = await insert(planning.id, 0, morning.start, morning.end);
      expect(opened.database.dialect.isUniqueViolation(error)).toBe(true);
    });

    it("an assignment in no planning", async () => {
      const error = await insert(newId(), 0, morning.start, morning.end);
      expect(opened.database.dialect.isForeignKeyViolation(error)).toBe(true);
    });

    it("a slot that does not end after its start", async () => {
      const planning = aPlanning();
      await plannings.add(planning);
      expect(await insert(planning.id, 0, morning.end, morning.start)).toBeInstanceOf(Error);
      expect(await countAssignments()).toBe(0);
    });
  });

  describe("listing", () => {
    const dates = ["0001-01-01", "2024-02-29", "2024-05-12", "2024-05-12", "2024-05-13", "9999-12-31"];
    const addDates = async () => {
      for (const date of [...dates].reverse()) await plannings.add(aPlanning({ eventDate: day(date) }));
    };

    it("goes by date", async () => {
      await addDates();
      expect(await datesBetween()).toEqual(dates);
    });

    it("keeps to a period, both ends included", async () => {
      await addDates();
      expect(await datesBetween("2024-05-12", "2024-05-13")).toEqual([
        "2024-05-12",
        "2024-05-12",
        "2024-05-13",
      ]);
      expect(await datesBetween("2024-05-13")).toEqual(["2024-05-13", "9999-12-31"]);
      expect(await datesBetween(undefined, "2024-02-29")).toEqual(["0001-01-01", "2024-02-29"]);
      expect(await datesBetween("2024-05-13", "2024-05-12")).toEqual([]);
    });

    it("gives each planning of a page its own assignments", async () => {
      const both = [
        aPlanning({ eventDate: day("2024-05-01"), assignments: [assignment("Ana")] }),
        aPlanning({ eventDate: day("2024-05-02"), assignments: [assignment("Bea"), assignment("Cid")] }),
      ];
      for (const planning of both) await plannings.add(planning);
      expect((await plannings.list({ limit: 2 })).items).toEqual(both);
    });

    it("loses and doubles none of those who stay, while others come and go between the pages", async () => {
      const date = fc.constantFrom("2024-05-11", "2024-05-12", "2024-05-13").map(day);
      const plan = fc.record({
        dates: fc.array(date, { minLength: 1, maxLength: 10 }),
        limit: fc.integer({ min: 1, max: 4 }),
        changes: fc.array(fc.record({ date, removes: fc.nat({ max: 20 }) }), { maxLength: 10 }),
      });
      await fc.assert(
        fc.asyncProperty(plan, async ({ dates, limit, changes }) => {
          await tables<PlanningTables>(queries).deleteFrom("plannings").execute();
          const there: Planning[] = dates.map((eventDate) => aPlanning({ eventDate }));
          for (const planning of there) await plannings.add(planning);
          const staying = new Set(there.map(({ id }) => id));
          const read = await readAll(
            (page) => plannings.list(page),
            limit,
            async (pages) => {
              const change = changes[pages - 1];
              const gone = change && there[change.removes % there.length];
              if (change === undefined || gone === undefined) return;
              await plannings.add(aPlanning({ eventDate: change.date }));
              await plannings.remove(gone.id);
              staying.delete(gone.id);
            },
          );
          const ids = read.map(({ id }) => id);
          expect(new Set(ids).size).toBe(ids.length);
          expect(ids).toEqual(expect.arrayContaining([...staying]));
        }),
        { numRuns: 20 },
      );
    });
  });
}
