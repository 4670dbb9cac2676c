import { type Queries, tables } from "@souffleur/platform/database";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { productionRepository } from "../../packages/planning/src/adapters/database/productions/production-repository.ts";
import type { PlanningTables } from "../../packages/planning/src/adapters/database/tables/index.ts";
import type {
  ProductionFilter,
  ProductionRepository,
} from "../../packages/planning/src/application/productions/ports.ts";
import type { DatabaseTarget, TestDatabase } from "../support/databases.ts";
import { openMigrated } from "../support/migrated.ts";
import { readAll } from "../support/pages.ts";
import { day, newId } from "../support/planning.ts";
import { aProduction } from "../support/productions.ts";

/** What every database owes the module as its store of productions. */
export function productionRepositoryContract(target: DatabaseTarget): void {
  let opened: TestDatabase;
  let queries: Queries;
  let productions: ProductionRepository;

  beforeAll(async () => {
    opened = await openMigrated(target);
    queries = opened.database.queries;
    productions = productionRepository(queries);
  });
  beforeEach(async () => {
    await tables<PlanningTables>(queries).deleteFrom("productions").execute();
  });
  afterAll(() => opened.close());

  const listed = async (filter: ProductionFilter, limit = 100) =>
    (await readAll((page) => productions.list(page, filter), limit)).map(({ name }) => name);

  it("gives a production back as it was put in", async () => {
    for (const production of [
      aProduction({ name: "L'été “çà” 🎭", budget: 9_999_999_999, notes: "a\nb\t'", version: 7 }),
      aProduction({ startsOn: day("0001-01-01"), endsOn: day("9999-12-31"), budget: 0 }),
    ]) {
      expect(await productions.add(production)).toEqual({ ok: true, value: undefined });
      expect(await productions.find(production.id)).toEqual(production);
    }
    expect(await productions.find(newId())).toBeUndefined();
  });

  it("refuses an id that is taken, and leaves the one who has it alone", async () => {
    const first = aProduction();
    await productions.add(first);
    expect(await productions.add({ ...first, name: "Another" })).toEqual({
      ok: false,
      failure: { code: "id_taken" },
    });
    expect(await productions.find(first.id)).toEqual(first);
  });

  it("refuses, in the database itself, a period that ends before it begins", async () => {
    const reversed = aProduction({ startsOn: day("2026-02-02"), endsOn: day("2026-02-01") });
    await expect(productions.add(reversed)).rejects.toThrow();
  });

  it("replaces everything, from the version before and from no other", async () => {
    const before = aProduction({ budget: 5 });
    await productions.add(before);
    const after = aProduction({ id: before.id, name: "Éclipse", version: 2 });
    expect(await productions.replace(after)).toEqual({ ok: true, value: undefined });
    expect(await productions.find(before.id)).toEqual(after);
    for (const version of [1, 2, 4])
      expect(await productions.replace({ ...before, version })).toMatchObject({ ok: false });
    expect(await listed({ search: "ECLI" })).toEqual(["Éclipse"]);
  });

  it("removes one, and no other", async () => {
    const [gone, kept] = [aProduction(), aProduction()];
    await productions.add(gone);
    await productions.add(kept);
    await productions.remove(gone.id);
    expect(await productions.find(gone.id)).toBeUndefined();
    expect(await productions.find(kept.id)).toEqual(kept);
  });

  describe("lists", () => {
    const add = (name: string, startsOn: string, endsOn: string) =>
      productions.add(aProduction({ name, startsOn: day(startsOn), endsOn: day(endsOn) }));

    it("by first day, page by page, each once", async () => {
      for (const month of ["05", "01", "03", "03", "02"])
        await add(`m${month}`, `2026-${month}-01`, "2026-06-01");
      for (const limit of [1, 2, 5, 100])
        expect(await listed({}, limit)).toEqual(["m01", "m02", "m03", "m03", "m05"]);
    });

    it("those that run in a period, its first and last day included", async () => {
      await add("before", "2026-01-01", "2026-01-31");
      await add("across", "2026-01-15", "2026-02-15");
      await add("after", "2026-02-15", "2026-02-20");
      const period = { from: day("2026-01-31"), to: day("2026-02-14") };
      expect(await listed(period)).toEqual(["before", "across"]);
      expect(await listed({ from: day("2026-02-01") })).toEqual(["across", "after"]);
      expect(await listed({ to: day("2026-01-14") })).toEqual(["before"]);
      expect(await listed({ from: day("2026-02-21") })).toEqual([]);
    });

    it("those whose name holds a text, taken literally", async () => {
      await add("50 % de rêve", "2026-01-01", "2026-01-31");
      await add("Cyrano", "2026-01-02", "2026-01-31");
      expect(await listed({ search: "REVE" })).toEqual(["50 % de rêve"]);
      expect(await listed({ search: "%" })).toEqual(["50 % de rêve"]);
      expect(await listed({ search: "y_a" })).toEqual([]);
    });
  });
}
