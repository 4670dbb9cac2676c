import { setTimeout as sleep } from "node:timers/promises";
import { type Database, openDatabase, type Queries } from "@souffleur/platform/database";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { shiftRepository } from "../../packages/planning/src/adapters/database/productions/shift-repository.ts";
import type { ShiftRepository } from "../../packages/planning/src/application/productions/ports.ts";
import type { Shift } from "../../packages/planning/src/domain/productions/shift.ts";
import type { DatabaseTarget, TestDatabase } from "../support/databases.ts";
import { openMigrated } from "../support/migrated.ts";
import { newId } from "../support/planning.ts";
import { anAssignment, aPost, aShift, hours, type Stage, setStage } from "../support/productions.ts";

const evening = hours("2026-11-21T19:30", "2026-11-21T23:00");
const night = hours("2026-11-21T23:00", "2026-11-22T02:00");
const across = hours("2026-11-21T22:59", "2026-11-21T23:30");

/** Nobody is in two places at once, and no room holds two things: what the database itself guarantees, whoever writes. */
export function doubleBookingContract(target: DatabaseTarget): void {
  let opened: TestDatabase;
  let queries: Queries;
  let stage: Stage;

  beforeAll(async () => {
    opened = await openMigrated(target);
    queries = opened.database.queries;
  });
  afterAll(() => opened.close());

  /** Shifts at these times, each with one of the people of the stage, or in one of its rooms. */
  const withPerson = (at: Shift["at"], index = 0): Shift => {
    const post = aPost();
    const personId = stage.people[index];
    if (personId === undefined) throw new Error(`There is no person ${index}.`);
    return aShift({
      productionId: stage.productionId,
      at,
      posts: [post],
      assignments: [anAssignment(post, personId)],
    });
  };
  const inRoom = (at: Shift["at"], index = 0, over: Partial<Shift> = {}): Shift =>
    aShift({
      productionId: stage.productionId,
      at,
      venueId: stage.venueId,
      roomId: stage.rooms[index],
      ...over,
    });

  const isOverlap = (error: unknown) => opened.database.dialect.isOverlap(error);
  const within = (work: (shifts: ShiftRepository) => Promise<unknown>) =>
    opened.database.unit(async (unit) => {
      await work(shiftRepository(unit.queries));
      return { ok: true as const, value: undefined };
    });
  const add = (...shifts: Shift[]) => within((port) => port.add(shifts));
  const replace = (...shifts: Shift[]) => within((port) => port.replace(shifts));
  const find = (shift: Shift) => shiftRepository(queries).find(shift.id);
  const moved = (shift: Shift, at: Shift["at"]): Shift => ({ ...shift, at, version: shift.version + 1 });

  describe.each([
    ["somebody", withPerson],
    ["a room", inRoom],
  ])("%s", (_name, taking) => {
    beforeAll(async () => {
      stage = await setStage(queries);
    });
    const fresh = async () => {
      stage = await setStage(queries);
    };

    it("may go from one shift to the next without a minute between", async () => {
      await fresh();
      await add(taking(evening), taking(night));
    });

    it("cannot be in two shifts that share a minute, whichever comes first", async () => {
      for (const [first, second] of [
        [evening, across],
        [across, evening],
        [evening, evening],
        [hours("2026-11-21T20:00", "2026-11-21T20:01"), evening],
      ] as const) {
        await fresh();
        await add(taking(first));
        const refused = taking(second);
        await expect(add(refused)).rejects.toSatisfy(isOverlap);
        expect(await find(refused)).toBeUndefined();
        await fresh();
        await expect(add(taking(first), taking(second))).rejects.toSatisfy(isOverlap);
      }
    });

    it("cannot be moved into another shift, and stays where it was", async () => {
      await fresh();
      const [one, other] = [taking(evening), taking(night)];
      await add(one, other);
      await expect(replace(moved(other, across))).rejects.toSatisfy(isOverlap);
      expect(await find(other)).toEqual(other);
      await expect(replace(moved(one, across))).rejects.toSatisfy(isOverlap);
    });

    it("can be moved over the time it takes itself", async () => {
      await fresh();
      const shift = taking(evening);
      await add(shift);
      await replace(moved(shift, across));
      expect((await find(shift))?.at).toEqual(across);
    });

    it("lets others have the time", async () => {
      await fresh();
      await add(taking(evening, 0), taking(evening, 1));
    });

    it("can change places with another within one unit, in either order", async () => {
      for (const reversed of [false, true]) {
        await fresh();
        const [one, other] = [taking(evening, 0), taking(evening, 1)];
        await add(one, other);
        const swapped = [
          { ...one, roomId: other.roomId, posts: other.posts, assignments: other.assignments },
          { ...other, roomId: one.roomId, posts: one.posts, assignments: one.assignments },
        ].map((shift): Shift => {
          // The same people, at the posts of the other shift.
          const posts = shift.posts.map((post) => aPost({ role: post.role }));
          const assignments = shift.assignments.flatMap(({ personId }) =>
            posts[0] === undefined ? [] : [anAssignment(posts[0], personId)],
          );
          return { ...shift, posts, assignments, version: 2 };
        });
        await replace(...(reversed ? swapped.reverse() : swapped));
        expect((await find(one))?.roomId).toBe(other.roomId);
        expect((await find(one))?.assignments.map(({ personId }) => personId)).toEqual(
          other.assignments.map(({ personId }) => personId),
        );
      }
    });

    it("can have two of its shifts change times within one unit, in either order", async () => {
      for (const reversed of [false, true]) {
        await fresh();
        const [one, other] = [taking(evening), taking(night)];
        await add(one, other);
        const swapped = [moved(one, night), moved(other, evening)];
        await replace(...(reversed ? swapped.reverse() : swapped));
        expect([(await find(one))?.at, (await find(other))?.at]).toEqual([night, evening]);
      }
    });

    it("is told from every other error", async () => {
      await fresh();
      await add(taking(evening));
      const { dialect } = opened.database;
      const overlap = await add(taking(across)).catch((error: unknown) => error);
      expect(dialect.isOverlap(overlap)).toBe(true);
      expect([dialect.isUniqueViolation(overlap), dialect.isForeignKeyViolation(overlap)]).toEqual([
        false,
        false,
      ]);
      expect([dialect.isConflict(overlap), dialect.isUnavailable(overlap)]).toEqual([false, false]);
      const orphan = aShift({ productionId: newId<"production">() });
      const foreign = await add(orphan).catch((error: unknown) => error);
      expect([dialect.isOverlap(foreign), dialect.isForeignKeyViolation(foreign)]).toEqual([false, true]);
    });
  });

  describe("a room", () => {
    it("may hold shifts that share it, beside one that does not", async () => {
      stage = await setStage(queries);
      const sharing = { sharesRoom: true };
      await add(inRoom(evening), inRoom(evening, 0, sharing), inRoom(across, 0, sharing));
      await expect(add(inRoom(across))).rejects.toSatisfy(isOverlap);
    });

    it("is not taken by a shift that is still to be placed, until it is", async () => {
      stage = await setStage(queries);
      const { at: _at, ...rest } = inRoom(evening);
      const unplaced: Shift = { ...rest, window: hours("2026-11-21T09:00", "2026-11-22T09:00") };
      await add(inRoom(evening), unplaced);
      await expect(replace(moved(unplaced, across))).rejects.toSatisfy(isOverlap);
      await replace(moved(unplaced, night));
    });
  });

  if (target.isShared) {
    describe("two servers at once", () => {
      let other: Database;
      beforeAll(() => {
        other = openDatabase({ url: opened.url ?? "" });
      });
      afterAll(() => other.close());

      type Work = (port: ShiftRepository) => Promise<unknown>;
      const done = { ok: true, value: undefined } as const;
      const undone = { ok: false, failure: { code: "undone" } } as const;

      /** The first has written when the second begins to; only then does it end, well or not. */
      const race = async (first: Work, second: Work, end: typeof done | typeof undone = done) => {
        const written = Promise.withResolvers<void>();
        const mayEnd = Promise.withResolvers<void>();
        const slow = opened.database.unit(async (unit) => {
          await first(shiftRepository(unit.queries));
          written.resolve();
          await mayEnd.promise;
          return end;
        });
        await written.promise;
        const fast = other.unit(async (unit) => {
          await second(shiftRepository(unit.queries));
          return done;
        });
        // Time enough to stand in line behind the first.
        await sleep(30);
        mayEnd.resolve();
        const [one, two] = await Promise.allSettled([slow, fast]);
        return { one, two };
      };

      it.each([
        ["somebody", withPerson],
        ["a room", inRoom],
      ])("never give %s to two shifts, whichever comes first", async (_name, taking) => {
        for (const [first, second] of [
          [evening, across],
          [across, evening],
        ] as const) {
          stage = await setStage(queries);
          const [a, b] = [taking(first), taking(second)];
          const { one, two } = await race(
            (port) => port.add([a]),
            (port) => port.add([b]),
          );
          expect(one.status).toBe("fulfilled");
          expect(two.status === "rejected" && isOverlap(two.reason)).toBe(true);
          expect([await find(a), await find(b)]).toEqual([a, undefined]);
        }
      });

      it("never move two shifts of one person into each other", async () => {
        stage = await setStage(queries);
        const [a, b] = [withPerson(evening), withPerson(hours("2026-11-23T10:00", "2026-11-23T12:00"))];
        await add(a, b);
        const target = hours("2026-11-25T10:00", "2026-11-25T12:00");
        const { one, two } = await race(
          (port) => port.replace([moved(a, target)]),
          (port) => port.replace([moved(b, target)]),
        );
        expect(one.status).toBe("fulfilled");
        expect(two.status === "rejected" && isOverlap(two.reason)).toBe(true);
        expect((await find(b))?.at).toEqual(b.at);
      });

      it("both have what only touches, and the second what the first gave up", async () => {
        stage = await setStage(queries);
        const touching = await race(
          (port) => port.add([withPerson(evening)]),
          (port) => port.add([withPerson(night)]),
        );
        expect([touching.one.status, touching.two.status]).toEqual(["fulfilled", "fulfilled"]);
        const kept = withPerson(across, 1);
        const givenUp = await race(
          (port) => port.add([withPerson(evening, 1)]),
          (port) => port.add([kept]),
          undone,
        );
        expect(givenUp.two.status).toBe("fulfilled");
        expect(await find(kept)).toEqual(kept);
      });

      it("of many at the same moment one has the time, and the others are told why", async () => {
        stage = await setStage(queries);
        const many = Array.from({ length: 6 }, () => withPerson(evening));
        const answers = await Promise.allSettled(
          many.map((shift, index) =>
            (index % 2 === 0 ? other : opened.database).unit(async (unit) => {
              await shiftRepository(unit.queries).add([shift]);
              return done;
            }),
          ),
        );
        expect(answers.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
        for (const answer of answers) {
          if (answer.status === "fulfilled") continue;
          // Several that wait for each other in a circle are told to run again, which then meets the one that won.
          const { dialect } = opened.database;
          expect(dialect.isOverlap(answer.reason) || dialect.isConflict(answer.reason)).toBe(true);
        }
      });
    });
  }
}
