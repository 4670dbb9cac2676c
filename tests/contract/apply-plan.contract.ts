import { orderedId, type Unit } from "@souffleur/platform/database";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { portsOf } from "../../packages/planning/src/adapters/context.ts";
import type { PlanningPorts } from "../../packages/planning/src/application/ports.ts";
import {
  applyPlan,
  type PlanToApply,
} from "../../packages/planning/src/application/productions/apply-plan.ts";
import { putShiftsBack } from "../../packages/planning/src/application/productions/undo-shift-change.ts";
import type { AppliedPlan } from "../../packages/planning/src/domain/productions/applied-plan.ts";
import { type Shift, shiftContent } from "../../packages/planning/src/domain/productions/shift.ts";
import { testClock } from "../support/clock.ts";
import type { DatabaseTarget, TestDatabase } from "../support/databases.ts";
import { openMigrated } from "../support/migrated.ts";
import { newId } from "../support/planning.ts";
import { anAssignment, aPost, aShift, hours, type Stage, setStage } from "../support/productions.ts";

const evening = hours("2026-11-21T19:30", "2026-11-21T23:00");
const night = hours("2026-11-21T23:00", "2026-11-22T02:00");

/** A draft becomes the plan: all of it or nothing, what people pinned stays, and it can be taken back. */
export function applyPlanContract(target: DatabaseTarget): void {
  let opened: TestDatabase;
  let stage: Stage;
  const clock = testClock();

  beforeAll(async () => {
    opened = await openMigrated(target);
    // After what the builders say was there before.
    clock.move(3_600_000);
  });
  beforeEach(async () => {
    stage = await setStage(opened.database.queries, { people: 4 });
  });
  afterAll(() => opened.close());

  const portsIn = (unit: Unit): PlanningPorts => {
    const context = { clock, newId: orderedId as PlanningPorts["newId"], zone: "Europe/Paris" };
    return portsOf(context, unit, { actor: { kind: "system", name: "test" } });
  };
  const person = (index: number) => stage.people[index] ?? newId<"artist">();
  const add = (...shifts: Shift[]) => opened.database.unit((unit) => portsIn(unit).shifts.add(shifts));
  const stored = async (shift: Shift) => {
    const found = await opened.database.unit(async (unit) => ({
      ok: true as const,
      value: await portsIn(unit).shifts.find(shift.id),
    }));
    return found.ok ? found.value : undefined;
  };
  const apply = (shifts: readonly Shift[], plan: Partial<PlanToApply>) =>
    opened.database.unit((unit) =>
      applyPlan(portsIn(unit), {
        productionId: stage.productionId,
        versions: new Map(shifts.map(({ id, version }) => [id, version])),
        placements: [],
        assignments: [],
        ...plan,
      }),
    );
  const takeBack = ({ before, after }: AppliedPlan) =>
    opened.database.unit((unit) => putShiftsBack(portsIn(unit), before, after));
  const post = aPost();
  const shiftAt = (at: Shift["at"], over: Partial<Shift> = {}): Shift =>
    aShift({ productionId: stage.productionId, at, posts: [aPost()], ...over });
  const place = ({ id, posts }: Shift, index: number) => ({
    shiftId: id,
    postId: posts[0]?.id ?? post.id,
    personId: person(index),
  });
  const applied = (result: Awaited<ReturnType<typeof apply>>): AppliedPlan => {
    if (!result.ok) throw new Error(JSON.stringify(result.failure));
    return result.value;
  };

  it("replaces who works in its shifts, and where they are", async () => {
    const unplaced = aShift({
      productionId: stage.productionId,
      window: hours("2026-11-21T09:00", "2026-11-22T09:00"),
      minutes: 60,
    });
    const shift = shiftAt(evening);
    await add(shift, unplaced);
    const span = { start: night.span.start, end: night.span.start + 60 };
    const result = await apply([shift, unplaced], {
      placements: [{ shiftId: unplaced.id, span }],
      assignments: [place(shift, 0), place(shift, 1), place(unplaced, 0)],
    });
    expect(applied(result).before).toEqual([shift, unplaced].sort(byId).map(shiftContent));
    expect(await stored(unplaced)).toMatchObject({
      at: { start: "2026-11-21T23:00:00", end: "2026-11-22T00:00:00", span },
      minutes: 60,
      version: 2,
      assignments: [{ personId: person(0) }],
    });
    expect((await stored(shift))?.assignments.map(({ personId }) => personId)).toEqual([
      person(0),
      person(1),
    ]);
  });

  it("leaves alone who is pinned, named or not, and shifts that stay as they are", async () => {
    const seat = aPost();
    const pinned = anAssignment(seat, person(0), { isPinned: true, overrideReason: "élève" });
    const loose = anAssignment(seat, person(1));
    const shift = shiftAt(evening, { posts: [seat], assignments: [pinned, loose] });
    const same = shiftAt(night);
    await add(shift, same);
    const { after } = applied(
      await apply([shift, same], { assignments: [place(shift, 2), place(shift, 0)] }),
    );
    expect(after.map(({ id }) => id)).toEqual([shift.id]);
    const [first, second] = (await stored(shift))?.assignments ?? [];
    expect(first).toEqual(pinned);
    expect(second).toMatchObject({ personId: person(2), isPinned: false });
    expect(await stored(same)).toEqual(same);
  });

  it("may let people and rooms change places among its shifts", async () => {
    const [room] = stage.rooms;
    const where = { venueId: stage.venueId, roomId: room };
    const [one, other] = [shiftAt(evening, where), shiftAt(night, where)];
    await add(one, other);
    await apply([one, other], { assignments: [place(one, 0), place(other, 1)] });
    const again = [one, other].map((shift) => ({ ...shift, version: 2 }));
    const swapped = await apply(again, {
      placements: [
        { shiftId: one.id, span: night.span },
        { shiftId: other.id, span: evening.span },
      ],
      assignments: [place(one, 1), place(other, 0)],
    });
    expect(swapped.ok).toBe(true);
    expect([(await stored(one))?.at, (await stored(other))?.at]).toEqual([night, evening]);
  });

  describe("is refused, and nothing of it is stored,", () => {
    const refused = async (shifts: readonly Shift[], plan: Partial<PlanToApply>) => {
      const before = await Promise.all(shifts.map(stored));
      const result = await apply(shifts, plan);
      expect(await Promise.all(shifts.map(stored))).toEqual(before);
      return result.ok ? "fine" : result.failure.code;
    };

    it("where a shift is not what it was, not there or of another production", async () => {
      const [shift, other] = [shiftAt(evening), shiftAt(night)];
      await add(shift, other);
      const assignments = [place(other, 0)];
      const stale = new Map([
        [shift.id, 7],
        [other.id, 1],
      ]);
      expect(await refused([shift, other], { assignments, versions: stale })).toBe("version_stale");
      expect(await refused([shift], { assignments })).toBe("shift_not_found");
      expect(await refused([shift, other], { assignments, productionId: newId() })).toBe("shift_not_found");
    });

    it("where somebody works elsewhere, or twice in it", async () => {
      const elsewhere = shiftAt(evening);
      const seat = elsewhere.posts[0] ?? post;
      await add({ ...elsewhere, assignments: [anAssignment(seat, person(0))] });
      const [shift, fine] = [shiftAt(evening), shiftAt(night)];
      const parallel = shiftAt(evening);
      await add(shift, fine, parallel);
      expect(await refused([shift, fine], { assignments: [place(fine, 1), place(shift, 0)] })).toBe(
        "double_booking",
      );
      expect(await refused([shift, parallel], { assignments: [place(shift, 1), place(parallel, 1)] })).toBe(
        "double_booking",
      );
    });

    it("where a post is full, unknown, or the shift has no times", async () => {
      const shift = shiftAt(evening);
      const { at: _at, ...rest } = shiftAt(evening);
      const unplaced: Shift = { ...rest, window: night };
      await add(shift, unplaced);
      const three = [0, 1, 2].map((index) => place(shift, index));
      expect(await refused([shift], { assignments: three })).toBe("post_overfull");
      expect(await refused([shift], { assignments: [{ ...place(shift, 0), postId: newId() }] })).toBe(
        "unknown_post",
      );
      expect(await refused([shift], { assignments: [{ ...place(shift, 0), personId: newId() }] })).toBe(
        "unknown_reference",
      );
      expect(await refused([unplaced], { assignments: [place(unplaced, 0)] })).toBe("shift_not_placed");
    });
  });

  it("is taken back exactly, as long as nobody changed a shift of it since", async () => {
    const seat = aPost();
    const shift = shiftAt(evening, { posts: [seat], assignments: [anAssignment(seat, person(0))] });
    const other = shiftAt(night);
    await add(shift, other);
    const plan = applied(
      await apply([shift, other], {
        placements: [{ shiftId: shift.id, span: { ...evening.span, end: evening.span.end - 60 } }],
        assignments: [place(shift, 1), place(other, 2)],
      }),
    );
    // As it comes out of the ledger.
    const kept: AppliedPlan = JSON.parse(JSON.stringify(plan));
    expect(await takeBack(kept)).toEqual({ ok: true, value: undefined });
    for (const was of [shift, other]) {
      const now = await stored(was);
      expect(now && shiftContent(now)).toEqual(shiftContent(was));
    }
    expect(await takeBack(kept)).toMatchObject({ ok: false, failure: { code: "undo_conflict" } });
  });
}

function byId(one: Shift, other: Shift): number {
  return one.id < other.id ? -1 : 1;
}
