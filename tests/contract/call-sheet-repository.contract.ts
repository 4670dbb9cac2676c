import type { LocalDate } from "@souffleur/kernel";
import { type Queries, tables } from "@souffleur/platform/database";
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { callSheetRepositories } from "../../packages/planning/src/adapters/database/call-sheets/call-sheet-repositories.ts";
import { productionRepository } from "../../packages/planning/src/adapters/database/productions/production-repository.ts";
import type { PlanningTables } from "../../packages/planning/src/adapters/database/tables/index.ts";
import { aCallSheet, aContent, anIssue } from "../support/call-sheets.ts";
import type { DatabaseTarget, TestDatabase } from "../support/databases.ts";
import { openMigrated } from "../support/migrated.ts";
import { readAll } from "../support/pages.ts";
import { newId } from "../support/planning.ts";
import { aProduction } from "../support/productions.ts";

/** What every database owes the module as its store of call sheets and their versions. */
export function callSheetRepositoryContract(target: DatabaseTarget): void {
  const [production, another] = [aProduction(), aProduction()];
  let opened: TestDatabase;
  let queries: Queries;
  let stores: ReturnType<typeof callSheetRepositories>;

  beforeAll(async () => {
    opened = await openMigrated(target);
    queries = opened.database.queries;
    stores = callSheetRepositories(queries);
    for (const each of [production, another]) await productionRepository(queries).add(each);
  });
  beforeEach(async () => {
    await tables<PlanningTables>(queries).deleteFrom("call_sheets").execute();
  });
  afterAll(() => opened.close());

  const dayOf = (day: string) => day as LocalDate;
  const stored = async (over: Parameters<typeof aCallSheet>[0] = {}) => {
    const sheet = aCallSheet({ productionId: production.id, ...over });
    await stores.callSheets.add(sheet);
    return sheet;
  };

  it("gives a sheet back as it was put in, and refuses an id that is taken", async () => {
    const sheet = await stored({ venueId: newId() });
    expect(await stores.callSheets.find(sheet.id)).toEqual(sheet);
    expect(await stores.callSheets.findForChange(sheet.id)).toEqual(sheet);
    expect(await stores.callSheets.add({ ...sheet, title: "Other" })).toMatchObject({ ok: false });
    expect(await stores.callSheets.find(newId())).toBeUndefined();
  });

  it("lists the sheets of one production by day, page by page", async () => {
    const last = await stored({ day: dayOf("2026-12-01") });
    const first = await stored({ day: dayOf("2026-11-01") });
    const middle = await stored({ day: dayOf("2026-11-15") });
    await stored({ productionId: another.id });
    const listed = await readAll((page) => stores.callSheets.list(page, { productionId: production.id }), 2);
    expect(listed).toEqual([first, middle, last]);
    const days = { from: dayOf("2026-11-02"), to: dayOf("2026-11-30") };
    const within = await stores.callSheets.list({ limit: 10 }, { ...days, productionId: production.id });
    expect(within.items).toEqual([middle]);
  });

  it("replaces a sheet from the version before and from no other", async () => {
    const before = await stored();
    const after = { ...before, title: "", lines: [], lastNumber: 1, version: 2 };
    expect(await stores.callSheets.replace(after)).toEqual({ ok: true, value: undefined });
    expect(await stores.callSheets.find(before.id)).toEqual(after);
    for (const version of [1, 2, 4])
      expect(await stores.callSheets.replace({ ...before, version })).toMatchObject({ ok: false });
  });

  it("keeps each version as it was issued, the last first, and takes them away with the sheet", async () => {
    const { id: sheetId } = await stored();
    const [one, two] = [anIssue({ sheetId }), anIssue({ sheetId, number: 2, note: "später" })];
    for (const issued of [one, two]) await stores.callSheets.addVersion(issued);
    expect(await stores.callSheets.versions(sheetId)).toEqual([two, one]);
    expect(await stores.callSheets.findVersion(sheetId, 1)).toEqual(one);
    expect(await stores.callSheets.findVersion(sheetId, 3)).toBeUndefined();
    await expect(stores.callSheets.addVersion(two)).rejects.toThrow();
    await stores.callSheets.remove(sheetId);
    expect(await stores.callSheets.versions(sheetId)).toEqual([]);
  });

  it("finds the last versions that name somebody, and forgets whom a new one leaves out", async () => {
    const [person] = aContent().people;
    if (person === undefined) throw new Error("none");
    const [sheet, later] = [await stored(), await stored()];
    const content = aContent({ people: [person] });
    const one = anIssue({ sheetId: sheet.id, content });
    const next = anIssue({ sheetId: later.id, content: { ...content, day: dayOf("2026-12-24") } });
    for (const issued of [next, one]) await stores.callSheets.addVersion(issued);
    const mine = (from: string, limit = 10) =>
      stores.callSheets.ofPerson(person.personId, dayOf(from), limit);
    expect(await mine("2026-11-24")).toEqual([one, next]);
    expect(await mine("2026-11-25")).toEqual([next]);
    expect(await mine("2026-11-24", 1)).toEqual([one]);
    expect(await stores.callSheets.ofPerson(newId(), dayOf("2026-01-01"), 10)).toEqual([]);
    const two = anIssue({ sheetId: sheet.id, number: 2, content: aContent({ people: [] }) });
    await stores.callSheets.addVersion(two);
    expect(await mine("2026-11-24")).toEqual([next]);
  });

  it("reads nothing of a day of a production that is not there", async () => {
    const day = dayOf("2026-11-24");
    expect(await stores.dayPlans.read({ productionId: newId(), day })).toBeUndefined();
    expect(await stores.dayPlans.read({ productionId: production.id, day })).toMatchObject({
      ...{ productionName: production.name, shifts: [], venues: [], unplaced: 0 },
    });
  });
}
