import { type InstantText, instantOf } from "@souffleur/kernel";
import { tables } from "@souffleur/platform/database";
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { artistRepository } from "../../packages/planning/src/adapters/database/artist-repository.ts";
import { availabilityRuleRepository } from "../../packages/planning/src/adapters/database/availability/availability-rule-repository.ts";
import { calendarRepository } from "../../packages/planning/src/adapters/database/calendars/calendar-repository.ts";
import type { PlanningTables } from "../../packages/planning/src/adapters/database/tables/index.ts";
import type { CalendarRepository } from "../../packages/planning/src/application/calendars/ports.ts";
import type { CalendarSubscription } from "../../packages/planning/src/domain/people/calendar-subscription.ts";
import type { DatabaseTarget, TestDatabase } from "../support/databases.ts";
import { openMigrated } from "../support/migrated.ts";
import { anArtist, morning, newId } from "../support/planning.ts";

/** What every database owes the module as its store of calendars that are read from other machines. */
export function calendarRepositoryContract(target: DatabaseTarget): void {
  let opened: TestDatabase;
  let calendars: CalendarRepository;
  const [ana, bao] = [anArtist({ name: "Ana" }), anArtist({ name: "Bao" })];
  const at = (minute: number): InstantText => instantOf(Date.UTC(2026, 4, 1, 12, minute));

  beforeAll(async () => {
    opened = await openMigrated(target);
    calendars = calendarRepository(opened.database.queries);
    for (const artist of [ana, bao]) await artistRepository(opened.database.queries).add(artist);
  });
  beforeEach(async () => {
    await tables<PlanningTables>(opened.database.queries).deleteFrom("calendar_subscriptions").execute();
  });
  afterAll(() => opened.close());

  const calendar = (over: Partial<CalendarSubscription> = {}): CalendarSubscription => ({
    id: newId<"calendar-subscription">(),
    personId: ana.id,
    url: "https://calendar.example.org/ünique.ics?key=1",
    kind: "unavailable",
    version: 1,
    createdAt: at(0),
    ...over,
  });
  const failure = { code: "too_slow", message: { fr: "trop lent", en: "too slow" } };

  it("gives back what was put in, the most and the least there is to say", async () => {
    for (const one of [calendar(), calendar({ fetchedAt: at(1), etag: '"1"', failure, version: 3 })]) {
      expect(await calendars.add(one)).toEqual({ ok: true, value: undefined });
      expect(await calendars.find(one.id)).toEqual(one);
      expect(await calendars.findForChange(one.id)).toEqual(one);
    }
    expect(await calendars.find(newId())).toBeUndefined();
  });

  it("refuses an id that is taken", async () => {
    const one = calendar();
    await calendars.add(one);
    expect(await calendars.add(calendar({ id: one.id }))).toEqual({
      ok: false,
      failure: { code: "id_taken" },
    });
  });

  it("gives a person’s, the oldest first", async () => {
    const [late, early] = [calendar({ createdAt: at(2) }), calendar({ createdAt: at(1) })];
    for (const one of [late, early, calendar({ personId: bao.id })]) await calendars.add(one);
    expect(await calendars.of(ana.id)).toEqual([early, late]);
  });

  it("names those that wait to be read, those never read first, then the longest waiting", async () => {
    const never = calendar();
    const [longAgo, lately] = [calendar({ fetchedAt: at(1) }), calendar({ fetchedAt: at(30) })];
    const before = calendar({ fetchedAt: at(2) });
    for (const one of [before, lately, never, longAgo]) await calendars.add(one);
    expect(await calendars.due(at(20), 10)).toEqual([never.id, longAgo.id, before.id]);
    expect(await calendars.due(at(20), 2)).toEqual([never.id, longAgo.id]);
  });

  it("notes what came of a reading, and forgets the failure before", async () => {
    const one = calendar();
    await calendars.add(one);
    await calendars.note({ ...one, fetchedAt: at(5), failure });
    expect(await calendars.find(one.id)).toEqual({ ...one, fetchedAt: at(5), failure });
    await calendars.note({ ...one, fetchedAt: at(6), etag: '"2"' });
    expect(await calendars.find(one.id)).toEqual({ ...one, fetchedAt: at(6), etag: '"2"' });
  });

  it("goes with everything it said, and nothing else", async () => {
    const [gone, kept] = [calendar(), calendar()];
    const rules = availabilityRuleRepository(opened.database.queries);
    for (const one of [gone, kept]) await calendars.add(one);
    const said = [gone, kept].map(({ id }) => ({
      id: newId<"availability-rule">(),
      kind: "unavailable" as const,
      ...morning,
      exceptions: [],
      source: { subscriptionId: id, uid: "e" },
    }));
    await rules.replace(ana.id, said);
    await calendars.remove(gone.id);
    expect(await calendars.of(ana.id)).toEqual([kept]);
    expect(await rules.of(ana.id)).toEqual([said[1]]);
  });
}
