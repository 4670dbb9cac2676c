import type { InstantText } from "@souffleur/kernel";
import { type Queries, tables } from "@souffleur/platform/database";
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { artistRepository } from "../../packages/planning/src/adapters/database/artist-repository.ts";
import { productionRepository } from "../../packages/planning/src/adapters/database/productions/production-repository.ts";
import { shiftRepository } from "../../packages/planning/src/adapters/database/productions/shift-repository.ts";
import type { PlanningTables } from "../../packages/planning/src/adapters/database/tables/index.ts";
import { workedHoursRepositories } from "../../packages/planning/src/adapters/database/worked-hours/worked-hours-repositories.ts";
import type { HoursLine } from "../../packages/planning/src/domain/worked-hours/hours-line.ts";
import type { DatabaseTarget, TestDatabase } from "../support/databases.ts";
import { aLine, aPeriod } from "../support/hours.ts";
import { openMigrated } from "../support/migrated.ts";
import { readAll } from "../support/pages.ts";
import { anArtist, day, newId } from "../support/planning.ts";
import { anAssignment, aPost, aProduction, aShift, hours } from "../support/productions.ts";

const at = "2026-11-21T09:30:00.000Z" as InstantText;
const NOVEMBER = { from: day("2026-11-01"), to: day("2026-11-30") };

/** What every database owes the module as its store of worked hours and of their periods. */
export function workedHoursContract(target: DatabaseTarget): void {
  let opened: TestDatabase;
  let queries: Queries;
  let stores: ReturnType<typeof workedHoursRepositories>;

  beforeAll(async () => {
    opened = await openMigrated(target);
    queries = opened.database.queries;
    stores = workedHoursRepositories(queries, "Europe/Paris");
  });
  beforeEach(async () => {
    const database = tables<PlanningTables>(queries);
    for (const table of ["worked_hours", "hour_periods", "shift_assignments", "shifts"] as const)
      await database.deleteFrom(table).execute();
  });
  afterAll(() => opened.close());

  const put = async (...lines: HoursLine[]) => {
    await stores.workedHours.put(lines, at);
    return lines;
  };
  const on = (date: string, from: string, to: string, over: Parameters<typeof aLine>[0] = {}) =>
    aLine({
      ...over,
      planned: { day: day(date), at: hours(`${date}T${from}`, `${date}T${to}`), ...over.planned },
    });
  const planned = async (isPlaced = true) => {
    const [production, artist, post] = [aProduction(), anArtist(), aPost()];
    await productionRepository(queries).add(production);
    await artistRepository(queries).add(artist);
    const window = hours("2026-11-18T10:00", "2026-11-18T23:00");
    const shift = aShift({
      ...{ productionId: production.id, posts: [post], breakMinutes: 20, isCachet: true },
      ...(isPlaced ? { assignments: [anAssignment(post, artist.id)] } : { window, at: undefined }),
      ...(isPlaced && { at: hours("2026-11-18T19:00", "2026-11-18T23:00") }),
    });
    await shiftRepository(queries).add([shift]);
    return { shift, artist, production };
  };

  it.each([
    ["stated", aLine()],
    ["an absence", aLine({ actual: { kind: "absent" }, reason: "Malade" })],
    [
      "begun",
      aLine({
        state: "started",
        actual: undefined,
        stated: undefined,
        startedAt: { time: hours("2026-11-18T19:02", "2026-11-18T20:00").start, minute: 29_723_882 },
      }),
    ],
    ["validated", aLine({ state: "validated", validated: { by: "Zoé", at }, version: 1 })],
  ])("gives a line back as it was put in: %s", async (_name, line) => {
    await put(line);
    expect(await stores.workedHours.find(line.planned)).toEqual(line);
  });

  it("keeps what a closed line was made of", async () => {
    const period = aPeriod();
    await stores.hourPeriods.add(period);
    const parts = [{ isNight: true, isSunday: false, isHoliday: false, minutes: 9 }];
    const split = {
      workMinutes: 9,
      breakMinutes: 0,
      nightMinutes: 9,
      sundayMinutes: 0,
      holidayMinutes: 0,
      parts,
    };
    const [line] = await put(aLine({ state: "closed", periodId: period.id, split }));
    expect(await stores.workedHours.find(line?.planned ?? aLine().planned)).toEqual(line);
    const listed = await stores.workedHours.list(
      { limit: 9 },
      { ...NOVEMBER, periodId: period.id, states: ["closed"] },
    );
    expect(listed.items).toEqual([line]);
    const others = { ...NOVEMBER, periodId: newId<"hour-period">(), states: ["closed"] as const };
    expect((await stores.workedHours.list({ limit: 9 }, others)).items).toEqual([]);
  });

  it("shows what is planned until something is said, and then what was said", async () => {
    const { shift, artist, production } = await planned();
    const key = { shiftId: shift.id, personId: artist.id };
    const line = await stores.workedHours.find(key);
    expect(line).toMatchObject({
      ...{ state: "planned", version: 0 },
      planned: {
        ...key,
        ...{ personName: artist.name, productionName: production.name, title: shift.title, place: "" },
        ...{ zone: "Europe/Paris", day: "2026-11-18", at: shift.at, breakMinutes: 20, isCachet: true },
      },
    });
    const list = async () => (await stores.workedHours.list({ limit: 9 }, NOVEMBER)).items;
    expect(await list()).toEqual([line]);
    const [said] = await put(aLine({ planned: { ...key, title: "Autrefois" } }));
    expect(await list()).toEqual([said]);
    await stores.workedHours.remove([key]);
    expect(await list()).toEqual([line]);
  });

  it("shows nothing of a shift without times", async () => {
    await planned(false);
    expect((await stores.workedHours.list({ limit: 9 }, NOVEMBER)).items).toEqual([]);
  });

  it("lists lines in order of time, page by page, by each filter", async () => {
    const lines = await put(
      on("2026-11-03", "10:00", "12:00"),
      on("2026-11-04", "10:00", "12:00", { state: "validated" }),
      on("2026-11-05", "10:00", "12:00"),
    );
    await put(on("2026-12-01", "10:00", "12:00"), on("2026-10-31", "10:00", "12:00"));
    const list = (over: object = {}) =>
      readAll((page) => stores.workedHours.list(page, { ...NOVEMBER, ...over }), 2);
    expect(await list()).toEqual(lines);
    expect(await list({ states: ["validated"] })).toEqual([lines[1]]);
    expect(await list({ personId: lines[2]?.planned.personId })).toEqual([lines[2]]);
    expect(await list({ productionId: lines[0]?.planned.productionId })).toEqual([lines[0]]);
    const keys = lines.map(({ planned }) => planned).reverse();
    const unknown = { shiftId: newId<"shift">(), personId: newId<"artist">() };
    expect(await stores.workedHours.findAll([...keys, unknown])).toEqual([...lines.toReversed(), undefined]);
  });

  it("refuses by itself that somebody is at two works at once", async () => {
    const [line = aLine()] = await put(aLine());
    const { personId } = line.planned;
    const inside = aLine({ planned: { personId } });
    expect(await stores.workedHours.overlapping(personId, line.planned.at.span)).toEqual([line]);
    await expect(put(inside)).rejects.toSatisfy((error) => opened.database.dialect.isOverlap(error));
    const { span } = line.planned.at;
    expect(await stores.workedHours.overlapping(personId, { start: span.end, end: span.end + 9 })).toEqual(
      [],
    );
  });

  it("takes no change of a version it does not have", async () => {
    const [line = aLine()] = await put(aLine());
    await expect(put({ ...line, version: 3 })).rejects.toThrow("did not hold");
    const [second] = await put({ ...line, reason: "x", version: 2 });
    expect(await stores.workedHours.find(line.planned)).toEqual(second);
  });

  it("finds the closed periods over a day, of its production or of all", async () => {
    const [mine, other] = [newId<"production">(), newId<"production">()];
    const period = aPeriod({ productionId: mine, productionName: "X" });
    await stores.hourPeriods.add(period);
    const over = (date: string, productionId = mine) =>
      stores.hourPeriods.closedOver({ day: day(date), productionId });
    expect(await over("2026-11-01")).toEqual(period);
    expect(await over("2026-11-30")).toEqual(period);
    expect(await over("2026-12-01")).toBeUndefined();
    expect(await over("2026-11-15", other)).toBeUndefined();
    expect(await stores.hourPeriods.closedWithin({ ...NOVEMBER })).toBeUndefined();
    expect(await stores.hourPeriods.closedWithin({ ...NOVEMBER, productionId: mine })).toEqual(period);
    const reopened = { by: "Zoé", at, reason: "Oubli" };
    const open = { ...period, state: "reopened", reopened, version: 2 } as const;
    await stores.hourPeriods.replace(open);
    expect(await stores.hourPeriods.find(period.id)).toEqual(open);
    expect(await over("2026-11-15")).toBeUndefined();
    const all = aPeriod({ from: day("2026-11-10") });
    await stores.hourPeriods.add(all);
    expect(await over("2026-11-15", other)).toEqual(all);
    expect(await over("2026-11-09", other)).toBeUndefined();
    const listed = await readAll((page) => stores.hourPeriods.list(page, NOVEMBER), 1);
    expect(new Set(listed)).toEqual(new Set([open, all]));
  });
}
