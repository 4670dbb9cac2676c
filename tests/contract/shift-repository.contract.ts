import { type Queries, tables } from "@souffleur/platform/database";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { shiftRepository } from "../../packages/planning/src/adapters/database/productions/shift-repository.ts";
import type { PlanningTables } from "../../packages/planning/src/adapters/database/tables/index.ts";
import type {
  ShiftRepository,
  ShiftWindow,
} from "../../packages/planning/src/application/productions/ports.ts";
import type { DatabaseTarget, TestDatabase } from "../support/databases.ts";
import { openMigrated } from "../support/migrated.ts";
import { readAll } from "../support/pages.ts";
import { day, newId } from "../support/planning.ts";
import { anAssignment, aPost, aShift, hours, type Stage, setStage } from "../support/productions.ts";

/** What every database owes the module as its store of shifts. */
export function shiftRepositoryContract(target: DatabaseTarget): void {
  let opened: TestDatabase;
  let queries: Queries;
  let shifts: ShiftRepository;
  let stage: Stage;

  beforeAll(async () => {
    opened = await openMigrated(target);
    queries = opened.database.queries;
    shifts = shiftRepository(queries);
    stage = await setStage(queries);
  });
  beforeEach(async () => {
    await tables<PlanningTables>(queries).deleteFrom("shifts").execute();
  });
  afterAll(() => opened.close());

  const count = async (table: "posts" | "shift_assignments") =>
    (await tables<PlanningTables>(queries).selectFrom(table).selectAll().execute()).length;
  const person = (index: number) => {
    const id = stage.people[index];
    if (id === undefined) throw new Error(`There is no person ${index}.`);
    return id;
  };

  describe("storing", () => {
    it("gives a shift back as it was put in, with posts and people in order", async () => {
      const { productionId, venueId, rooms, skillId } = stage;
      const posts = [aPost({ role: "Son “façade”", skillId, level: 5 }), aPost({ role: "舞台", count: 100 })];
      const assignments = posts.map((post, index) =>
        anAssignment(post, person(index), index === 0 ? { isPinned: true, overrideReason: "élève" } : {}),
      );
      const whole = aShift({
        productionId,
        title: "L'été “çà” 🎭",
        venueId,
        roomId: rooms[0],
        sharesRoom: true,
        window: hours("2026-11-21T09:00", "2026-11-22T09:00"),
        at: hours("2026-11-21T19:30", "2026-11-22T01:00"),
        breakMinutes: 20,
        restMinutes: 660,
        isCachet: true,
        tags: ["soir", "été"],
        notes: "a\nb",
        posts,
        assignments,
        version: 7,
      });
      const bare = aShift({
        productionId,
        window: hours("2026-11-21T09:00", "2026-11-22T09:00"),
        posts: [],
      });
      expect(await shifts.add([whole, bare])).toEqual({ ok: true, value: undefined });
      expect(await shifts.find(whole.id)).toEqual(whole);
      expect(await shifts.find(bare.id)).toEqual(bare);
      expect(await shifts.find(newId())).toBeUndefined();
    });

    it.each([
      ["the first year", hours("0001-01-01T00:00", "0001-01-02T00:00")],
      ["the last year", hours("9999-12-31T22:00", "9999-12-31T23:59")],
      ["the night the clocks go back", hours("2026-10-24T22:00", "2026-10-25T05:00")],
      ["the hour that does not exist", hours("2026-03-29T02:15", "2026-03-29T04:45")],
    ])("keeps the times of %s exactly", async (_name, at) => {
      const shift = aShift({ productionId: stage.productionId, at });
      await shifts.add([shift]);
      expect((await shifts.find(shift.id))?.at).toEqual(at);
    });

    it("takes 500 at once", async () => {
      const many = Array.from({ length: 500 }, () => aShift({ productionId: stage.productionId }));
      await shifts.add(many);
      expect(await count("posts")).toBe(500);
      const found = await shifts.findForChange(many.map(({ id }) => id));
      expect(found.map(({ id }) => id)).toEqual(many.map(({ id }) => id).sort());
    });

    it("refuses an id that is taken", async () => {
      const first = aShift({ productionId: stage.productionId });
      await shifts.add([first]);
      const others = [aShift({ productionId: stage.productionId }), { ...first, title: "Another" }];
      expect(await shifts.add(others)).toEqual({ ok: false, failure: { code: "id_taken" } });
      expect(await shifts.find(first.id)).toEqual(first);
    });

    it("refuses, in the database itself, a shift of no production and one that is not anywhere", async () => {
      const orphan = shifts.add([aShift({ productionId: newId<"production">() })]);
      await expect(orphan).rejects.toSatisfy((error) => opened.database.dialect.isForeignKeyViolation(error));
      const nowhere = aShift({ productionId: stage.productionId });
      await shifts.add([nowhere]);
      const update = tables<PlanningTables>(queries).updateTable("shifts").where("id", "=", nowhere.id);
      await expect(update.set({ starts_at: null }).execute()).rejects.toThrow();
      await expect(update.set({ ends_minute: 0 }).execute()).rejects.toThrow();
    });
  });

  describe("replacing", () => {
    it("replaces everything; a post that stays keeps its row", async () => {
      const [kept, gone] = [aPost(), aPost()];
      const before = aShift({ productionId: stage.productionId, posts: [gone, kept] });
      await shifts.add([before]);
      const after = aShift({
        ...before,
        title: "Matinée",
        at: hours("2026-11-22T14:00", "2026-11-22T17:00"),
        minutes: 180,
        posts: [{ ...kept, role: "Cintres", count: 5 }, aPost()],
        assignments: [anAssignment(kept, person(0))],
        version: 2,
      });
      expect(await shifts.replace([after])).toEqual({ ok: true, value: undefined });
      expect(await shifts.find(before.id)).toEqual(after);
      expect(await count("posts")).toBe(2);
    });

    it("can take all posts and the times away", async () => {
      const post = aPost();
      const before = aShift({ productionId: stage.productionId, posts: [post] });
      await shifts.add([{ ...before, assignments: [anAssignment(post, person(0))] }]);
      const { at: _at, ...rest } = before;
      const window = hours("2026-11-21T09:00", "2026-11-21T23:59");
      const after = { ...rest, window, posts: [], assignments: [], version: 2 };
      await shifts.replace([after]);
      expect(await shifts.find(before.id)).toEqual(after);
      expect([await count("posts"), await count("shift_assignments")]).toEqual([0, 0]);
    });

    it("moves those who work in a shift with it", async () => {
      const post = aPost();
      const assignments = [anAssignment(post, person(0)), anAssignment(post, person(1))];
      const before = aShift({ productionId: stage.productionId, posts: [post], assignments });
      await shifts.add([before]);
      const at = hours("2026-11-21T20:00", "2026-11-21T23:30");
      await shifts.replace([{ ...before, at, version: 2 }]);
      const rows = await tables<PlanningTables>(queries)
        .selectFrom("shift_assignments")
        .selectAll()
        .execute();
      expect(rows.map((row) => [row.starts_minute, row.ends_minute])).toEqual([
        [at.span.start, at.span.end],
        [at.span.start, at.span.end],
      ]);
    });

    it("replaces nothing from a version that is not the one before", async () => {
      const before = aShift({ productionId: stage.productionId, version: 3 });
      await shifts.add([before]);
      for (const version of [2, 3, 5]) {
        const undone = await opened.database.unit((unit) =>
          shiftRepository(unit.queries).replace([{ ...before, title: "Stale", version }]),
        );
        expect(undone).toMatchObject({ ok: false, failure: { code: "version_stale" } });
      }
      expect(await shifts.find(before.id)).toEqual(before);
    });
  });

  it("removes shifts with all that hangs on them, and no others", async () => {
    const post = aPost();
    const gone = aShift({
      productionId: stage.productionId,
      posts: [post],
      assignments: [anAssignment(post, person(0))],
    });
    const kept = aShift({ productionId: stage.productionId });
    await shifts.add([gone, kept]);
    await shifts.remove([gone.id]);
    expect([await shifts.find(gone.id), await shifts.find(kept.id)]).toEqual([undefined, kept]);
    expect([await count("posts"), await count("shift_assignments")]).toEqual([1, 0]);
  });

  it("gives all shifts of a production, and none of another", async () => {
    const other = await setStage(queries);
    const ours = [aShift({ productionId: stage.productionId }), aShift({ productionId: stage.productionId })];
    await shifts.add([...ours, aShift({ productionId: other.productionId })]);
    const found = await shifts.findOfProduction(stage.productionId);
    expect(new Set(found.map(({ id }) => id))).toEqual(new Set(ours.map(({ id }) => id)));
    expect(await shifts.findOfProduction(newId())).toEqual([]);
  });

  describe("a window of days", () => {
    const from = (first: string, last = first, more: Partial<ShiftWindow> = {}): ShiftWindow => ({
      from: day(first),
      to: day(last),
      ...more,
    });
    const titles = async (window: ShiftWindow, limit = 100) =>
      (await readAll((page) => shifts.list(page, window), limit)).map(({ title }) => title);
    const add = (title: string, start: string, end: string, over = {}) =>
      shifts.add([aShift({ productionId: stage.productionId, title, at: hours(start, end), ...over })]);

    it("holds what begins in it and what reaches into it, as they begin", async () => {
      await add("late", "2026-11-21T22:00", "2026-11-22T02:00");
      await add("until midnight", "2026-11-21T20:00", "2026-11-22T00:00");
      await add("morning", "2026-11-22T09:00", "2026-11-22T10:00");
      await add("earlier", "2026-11-22T08:00", "2026-11-22T10:00");
      await add("next", "2026-11-23T00:00", "2026-11-23T01:00");
      expect(await titles(from("2026-11-22"))).toEqual(["late", "earlier", "morning"]);
      expect(await titles(from("2026-11-21"))).toEqual(["until midnight", "late"]);
      expect(await titles(from("2026-11-22", "2026-11-23"))).toEqual(["late", "earlier", "morning", "next"]);
      expect(await titles(from("2026-11-24", "2026-12-24"))).toEqual([]);
    });

    it("holds what may be placed in it, a month before at most", async () => {
      const window = hours("2026-11-01T09:00", "2026-12-02T09:00");
      await shifts.add([aShift({ productionId: stage.productionId, title: "somewhere", window })]);
      for (const date of ["2026-11-01", "2026-11-15", "2026-12-02"])
        expect(await titles(from(date)), date).toEqual(["somewhere"]);
      for (const date of ["2026-10-31", "2026-12-03"]) expect(await titles(from(date)), date).toEqual([]);
    });

    it("comes in pages of any size, each shift once", async () => {
      for (let index = 0; index < 7; index++)
        await add(`${index % 3}`, `2026-11-2${index % 3}T10:00`, `2026-11-2${index % 3}T11:00`);
      for (const limit of [1, 2, 3, 7, 8])
        expect(await titles(from("2026-11-20", "2026-11-23"), limit)).toEqual([..."0001122"]);
    });

    it("holds only those of a production, a venue, a person, where one is asked for", async () => {
      const other = await setStage(queries);
      const post = aPost();
      await add("ours", "2026-11-21T10:00", "2026-11-21T11:00", {
        posts: [post],
        assignments: [anAssignment(post, person(0))],
      });
      await add("there", "2026-11-21T12:00", "2026-11-21T13:00", { venueId: stage.venueId });
      await add("theirs", "2026-11-21T14:00", "2026-11-21T15:00", { productionId: other.productionId });
      expect(await titles(from("2026-11-21"))).toEqual(["ours", "there", "theirs"]);
      expect(await titles(from("2026-11-21", "2026-11-21", { productionId: other.productionId }))).toEqual([
        "theirs",
      ]);
      expect(await titles(from("2026-11-21", "2026-11-21", { venueId: stage.venueId }))).toEqual(["there"]);
      expect(await titles(from("2026-11-21", "2026-11-21", { personId: person(0) }))).toEqual(["ours"]);
      expect(await titles(from("2026-11-21", "2026-11-21", { personId: person(1) }))).toEqual([]);
    });

    it("may lie at either end of the calendar", async () => {
      await add("first", "0001-01-01T00:00", "0001-01-01T01:00");
      await add("last", "9999-12-31T22:00", "9999-12-31T23:59");
      expect(await titles(from("0001-01-01"))).toEqual(["first"]);
      expect(await titles(from("9999-12-31"))).toEqual(["last"]);
    });
  });
}
