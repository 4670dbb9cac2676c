import type { InstantText } from "@souffleur/kernel";
import type { Queries } from "@souffleur/platform/database";
import { afterAll, beforeAll, expect, it } from "vitest";
import { shiftRepository } from "../../packages/planning/src/adapters/database/productions/shift-repository.ts";
import { publishingRepositories } from "../../packages/planning/src/adapters/database/publishing/publishing-repositories.ts";
import type { DatabaseTarget, TestDatabase } from "../support/databases.ts";
import { openMigrated } from "../support/migrated.ts";
import { readAll } from "../support/pages.ts";
import { day, newId } from "../support/planning.ts";
import { anAssignment, aPost, aShift, hours, setStage } from "../support/productions.ts";
import { aCalendarFeed, aPublication, aPublishedShift, aToldState } from "../support/publishing.ts";

const later = "2026-11-22T09:30:00.000Z" as InstantText;

/** What every database owes the module as its memory of what people were told. */
export function publishingRepositoriesContract(target: DatabaseTarget): void {
  let opened: TestDatabase;
  let queries: Queries;
  let stores: ReturnType<typeof publishingRepositories>;

  beforeAll(async () => {
    opened = await openMigrated(target);
    queries = opened.database.queries;
    stores = publishingRepositories(queries, "Europe/Paris");
  });
  afterAll(() => opened.close());

  it("gives a shift back as it was told, and what becomes of it", async () => {
    const venue = { id: newId<"venue">(), name: "Théâtre", address: "Paris" };
    const plain = aPublishedShift();
    const shift = { ...plain, content: { ...plain.content, venue } };
    await stores.published.store([shift], []);
    expect(await stores.published.find(shift.shiftId)).toEqual(shift);
    const after = { ...shift, sequence: 1, isCancelled: true, changedAt: later };
    await stores.published.store([after], []);
    expect(await stores.published.ofProduction(shift.productionId)).toEqual([after]);
    const filter = { venueId: venue.id, limit: 10 };
    expect(await stores.published.list(filter)).toEqual([]);
    expect(await stores.published.list({ ...filter, withCancelled: true })).toEqual([after]);
    expect(await stores.published.find(newId())).toBeUndefined();
  });

  it("keeps when a shift was first published", async () => {
    const shift = aPublishedShift();
    await stores.published.store([shift], []);
    await stores.published.store([{ ...shift, publishedAt: later, sequence: 1 }], []);
    expect((await stores.published.find(shift.shiftId))?.publishedAt).toBe(shift.publishedAt);
  });

  it("remembers what everybody was told of a shift, and forgets nobody who is not named", async () => {
    const shift = aPublishedShift();
    const [ana, bao] = [aToldState(shift), aToldState(shift)];
    await stores.published.store([shift], [ana, bao]);
    await stores.published.store(
      [{ ...shift, sequence: 1 }],
      [{ ...ana, isCancelled: true, sequence: 1, changedAt: later }],
    );
    const filter = { limit: 10, withCancelled: true };
    const told = await stores.published.ofPeople([ana.personId, bao.personId], filter);
    expect(
      new Map(told.map(({ personId, sequence, isCancelled }) => [personId, [sequence, isCancelled]])),
    ).toEqual(
      new Map([
        [ana.personId, [1, true]],
        [bao.personId, [0, false]],
      ]),
    );
    expect(await stores.published.ofPeople([ana.personId], { limit: 10 })).toEqual([]);
  });

  it("stores more at once than one statement takes", async () => {
    const productionId = newId<"production">();
    const shifts = Array.from({ length: 250 }, () => aPublishedShift({ productionId }));
    const people = shifts.map(({ shiftId }) => aToldState({ shiftId }));
    await stores.published.store(shifts, people);
    expect(await stores.published.ofProduction(productionId)).toHaveLength(250);
  });

  it("gives publications back by their number, and lists them from the newest on", async () => {
    const productionId = newId<"production">();
    expect(await stores.publications.lastNumber(productionId)).toBe(0);
    const shift = aPublishedShift({ productionId });
    const change = { kind: "cancelled", before: shift } as const;
    const publications = [1, 2, 3].map((number) =>
      aPublication({ productionId, number, changes: [{ change, sequence: number }] }),
    );
    for (const publication of publications) await stores.publications.add(publication);
    const undone = aPublication({ productionId, number: 4, undoes: 3, note: "" });
    await stores.publications.add(undone);
    expect(await stores.publications.lastNumber(productionId)).toBe(4);
    expect(await stores.publications.find(productionId, 2)).toEqual(publications[1]);
    expect(await stores.publications.find(productionId, 4)).toEqual(undone);
    expect(await stores.publications.find(productionId, 5)).toBeUndefined();
    const listed = await readAll((page) => stores.publications.list(page, productionId), 3);
    const summaries = [...publications, undone].reverse().map(({ changes: _changes, ...rest }) => rest);
    expect(listed).toEqual(summaries);
  });

  it("gives a number of a production to one publication", async () => {
    const productionId = newId<"production">();
    await stores.publications.add(aPublication({ productionId }));
    await expect(stores.publications.add(aPublication({ productionId }))).rejects.toThrow();
  });

  it("reads the plan as it would be told: who is where, in the order of posts, and no shift without a time", async () => {
    const { productionId, people, venueId, rooms } = await setStage(queries);
    const [one, two, three] = people as [(typeof people)[0], (typeof people)[0], (typeof people)[0]];
    const [stage, sound] = [aPost({ count: 2 }), aPost({ role: "Son", count: 1 })];
    const shift = aShift({
      ...{ productionId, venueId, roomId: rooms[0] as never, breakMinutes: 20, notes: "Casque" },
      posts: [stage, sound],
      assignments: [anAssignment(stage, two), anAssignment(stage, one), anAssignment(sound, three)],
    });
    const window = hours("2026-11-21T09:00", "2026-11-21T23:00");
    await shiftRepository(queries).add([shift, aShift({ productionId, window, at: undefined })]);
    const [told, ...others] = await stores.planToTell.ofProduction(productionId);
    expect(others).toEqual([]);
    expect(told).toMatchObject({
      shiftId: shift.id,
      productionId,
      day: day("2026-11-21"),
      span: shift.at?.span,
    });
    expect(told?.content).toMatchObject({
      ...{ title: "Représentation", start: "2026-11-21T19:30:00", zone: "Europe/Paris" },
      ...{ venue: { id: venueId, name: "Théâtre", address: "" }, room: { id: rooms[0] } },
      ...{ breakMinutes: 20, notes: "Casque" },
    });
    expect(told?.content.people.map(({ role, name }) => `${role} ${name}`).sort()).toEqual([
      "Plateau Person 0",
      "Plateau Person 1",
      "Son Person 2",
    ]);
    expect(told?.content.people.at(-1)).toMatchObject({ personId: three, postId: sound.id });
  });

  it("says the organisation's zone where there is no venue", async () => {
    const { productionId } = await setStage(queries);
    await shiftRepository(queries).add([aShift({ productionId })]);
    const [told] = await publishingRepositories(queries, "Asia/Tokyo").planToTell.ofProduction(productionId);
    expect(told?.content).toMatchObject({ zone: "Asia/Tokyo", people: [] });
    expect(told?.content.venue).toBeUndefined();
  });

  it("finds an address by the hash of its secret as long as it is there, and lists those of one subject", async () => {
    const feed = aCalendarFeed();
    const other = aCalendarFeed({ subject: feed.subject, createdAt: later });
    const hash = newId();
    await stores.feeds.add(other, newId());
    await stores.feeds.add(feed, hash);
    await stores.feeds.add(aCalendarFeed(), newId());
    expect(await stores.feeds.findBySecret(hash)).toEqual(feed);
    expect(await stores.feeds.findBySecret(newId())).toBeUndefined();
    expect(await stores.feeds.of(feed.subject, 10)).toEqual([feed, other]);
    expect(await stores.feeds.of(feed.subject, 1)).toEqual([feed]);
    expect(await stores.feeds.of({ ...feed.subject, kind: "team" }, 10)).toEqual([]);
    await expect(stores.feeds.add(aCalendarFeed(), hash)).rejects.toThrow();
    await stores.feeds.remove(feed.id);
    expect([await stores.feeds.find(feed.id), await stores.feeds.findBySecret(hash)]).toEqual([
      undefined,
      undefined,
    ]);
  });

  it("remembers when an address was read, not more often than asked", async () => {
    const feed = aCalendarFeed();
    await stores.feeds.add(feed, newId());
    await stores.feeds.touch(feed.id, feed.createdAt, feed.createdAt);
    await stores.feeds.touch(feed.id, later, feed.createdAt);
    expect((await stores.feeds.find(feed.id))?.lastReadAt).toBe(feed.createdAt);
    await stores.feeds.touch(feed.id, later, later);
    expect((await stores.feeds.find(feed.id))?.lastReadAt).toBe(later);
  });
}
