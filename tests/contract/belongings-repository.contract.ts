import type { LocalDate } from "@souffleur/kernel";
import { type Queries, tables, toJson } from "@souffleur/platform/database";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { availabilityRepositories } from "../../packages/planning/src/adapters/database/availability/availability-repositories.ts";
import { belongingsRepository } from "../../packages/planning/src/adapters/database/people/belongings-repository.ts";
import { personFileRepository } from "../../packages/planning/src/adapters/database/person-files/person-file-repository.ts";
import { shiftRepository } from "../../packages/planning/src/adapters/database/productions/shift-repository.ts";
import type { PlanningTables } from "../../packages/planning/src/adapters/database/tables/index.ts";
import type { BelongingsRepository } from "../../packages/planning/src/application/people/ports.ts";
import type { ArtistId } from "../../packages/planning/src/domain/artist.ts";
import type { AvailabilityRule } from "../../packages/planning/src/domain/people/availability-rule.ts";
import type { DatabaseTarget, TestDatabase } from "../support/databases.ts";
import { openMigrated } from "../support/migrated.ts";
import { anArtist, aPersonFile, evening, morning, newId } from "../support/planning.ts";
import { anAssignment, aPost, aShift, hours, type Stage, setStage } from "../support/productions.ts";

const { updatedAt: now } = anArtist();

/** What every database owes the module as its store of what hangs on people. */
export function belongingsRepositoryContract(target: DatabaseTarget): void {
  let opened: TestDatabase;
  let queries: Queries;
  let belongings: BelongingsRepository;
  let stage: Stage;
  let person: ArtistId;

  beforeAll(async () => {
    opened = await openMigrated(target);
    queries = opened.database.queries;
    belongings = belongingsRepository(queries);
    stage = await setStage(queries, { people: 2 });
    person = stage.people[0] ?? newId<"artist">();
  });
  afterAll(() => opened.close());

  const aRule = (over: Partial<AvailabilityRule>): AvailabilityRule => ({
    id: newId<"availability-rule">(),
    kind: "preferred",
    ...morning,
    exceptions: [],
    ...over,
  });

  async function give(): Promise<readonly AvailabilityRule[]> {
    const subscriptionId = newId<"calendar-subscription">();
    await tables<PlanningTables>(queries)
      .insertInto("calendar_subscriptions")
      .values({
        id: subscriptionId,
        person_id: person,
        url: "https://example.org/é.ics",
        kind: "unavailable",
        fetched_at: now,
        etag: null,
        failure: toJson({ code: "gone", tries: 3 }),
        version: 4,
        created_at: now,
      })
      .execute();
    const rules = [
      aRule({ recurrence: "FREQ=WEEKLY", exceptions: [evening.start], note: "n" }),
      aRule({ ...evening, kind: "unavailable", source: { subscriptionId, uid: "u" } }),
    ];
    await availabilityRepositories(queries).availabilityRules.replace(person, rules);
    return rules;
  }

  describe("taken out of a person and put back", () => {
    it("calendars, rules and places in shifts are what they were", async () => {
      const rules = await give();
      const [one, two] = [aPost({ count: 1 }), aPost()];
      const at = [
        hours("2026-11-21T09:00", "2026-11-21T10:00"),
        hours("2026-11-21T10:00", "2026-11-21T11:00"),
      ];
      const shifts = [one, two].map((post, index) =>
        aShift({
          productionId: stage.productionId,
          ...(at[index] && { at: at[index] }),
          posts: [post],
          assignments: [anAssignment(post, person, { isPinned: index === 0, overrideReason: "x" })],
        }),
      );
      await shiftRepository(queries).add(shifts);
      const files = [
        aPersonFile({ personId: person, purpose: "photo", kind: "image/png" }),
        aPersonFile({ personId: person, expiresOn: "2027-03-14" as LocalDate }),
      ].toSorted((a, b) => a.id.localeCompare(b.id));
      for (const file of files) await personFileRepository(queries).add(file);
      const taken = await belongings.takeOut(person, now);
      expect(taken.files).toEqual(files);
      expect(taken.rules).toEqual(rules);
      expect(taken.assignments.map(({ shiftId }) => shiftId)).toEqual(shifts.map(({ id }) => id));
      for (const shift of shifts)
        expect(await shiftRepository(queries).find(shift.id)).toMatchObject({ assignments: [], version: 2 });
      for (const table of ["availability_rules", "calendar_subscriptions", "person_files"] as const)
        await tables<PlanningTables>(queries).deleteFrom(table).execute();
      // As the trash keeps it.
      const kept: typeof taken = JSON.parse(JSON.stringify(taken));
      expect(await belongings.putBack(person, kept, now)).toEqual([]);
      for (const shift of shifts)
        expect((await shiftRepository(queries).find(shift.id))?.assignments).toEqual(shift.assignments);
      const again = await belongings.takeOut(person, now);
      expect(again).toEqual(taken);
      await belongings.putBack(person, { ...again, rules: [], calendars: [], files: [] }, now);
    });

    it("places that somebody else has stay theirs, and are named", async () => {
      const post = aPost({ count: 1 });
      const shift = aShift({
        productionId: stage.productionId,
        at: hours("2026-11-22T09:00", "2026-11-22T10:00"),
        posts: [post],
        assignments: [anAssignment(post, person)],
      });
      await shiftRepository(queries).add([shift]);
      const { assignments } = await belongings.takeOut(person, now);
      const other = anAssignment(post, stage.people[1] ?? person);
      await shiftRepository(queries).replace([{ ...shift, assignments: [other], version: 3 }]);
      const lost = await belongings.putBack(
        person,
        { rules: [], calendars: [], files: [], assignments },
        now,
      );
      expect(lost).toMatchObject([{ shiftId: shift.id, title: shift.title, reason: "full" }]);
      expect((await shiftRepository(queries).find(shift.id))?.assignments).toEqual([other]);
    });

    it("of somebody who has nothing there is nothing", async () => {
      const nothing = { rules: [], calendars: [], assignments: [], files: [] };
      expect(await belongings.takeOut(newId<"artist">(), now)).toEqual(nothing);
      expect(await belongings.putBack(person, nothing, now)).toEqual([]);
    });
  });
}
