import { systemClock } from "@souffleur/kernel";
import { type Queries, tables } from "@souffleur/platform/database";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { missionTypeRepository } from "../../packages/planning/src/adapters/database/productions/mission-type-repository.ts";
import type { PlanningTables } from "../../packages/planning/src/adapters/database/tables/index.ts";
import { venueRepositories } from "../../packages/planning/src/adapters/database/venues/venue-repositories.ts";
import type { VenuePorts } from "../../packages/planning/src/application/venues/ports.ts";
import type { DatabaseTarget, TestDatabase } from "../support/databases.ts";
import { openMigrated } from "../support/migrated.ts";
import { readAll } from "../support/pages.ts";
import { aVenue, newId } from "../support/planning.ts";
import { aMissionType } from "../support/productions.ts";

/** What every database owes the module as its store of venues and of the ways between them. */
export function venueRepositoryContract(target: DatabaseTarget): void {
  let opened: TestDatabase;
  let queries: Queries;
  let ports: VenuePorts;

  beforeAll(async () => {
    opened = await openMigrated(target);
    queries = opened.database.queries;
    ports = venueRepositories(queries, systemClock);
  });
  beforeEach(async () => {
    await tables<PlanningTables>(queries).deleteFrom("mission_types").execute();
    await tables<PlanningTables>(queries).deleteFrom("venues").execute();
  });
  afterAll(() => opened.close());

  const rooms = [
    { id: newId<"room">(), name: "Grande salle", capacity: 380 },
    { id: newId<"room">(), name: "Studio" },
  ];
  const everything = (name = "Théâtre") =>
    aVenue({
      name,
      latitude: 43.949_317,
      longitude: -4.805_528,
      capacity: 0,
      openingHours: [
        { weekday: 1, from: "09:00", to: "12:30" },
        { weekday: 7, from: "20:00", to: "24:00" },
      ],
      contacts: [{ name: "Maëlys 🎭", role: "Régie", phone: "1", email: "a@b.org" }, { name: "Paul" }],
      accessNotes: "Quai\nrue Thiers",
      rooms: rooms.map((room) => ({ ...room, id: newId<"room">() })),
    });

  describe("venues", () => {
    it("gives a venue back as it was put in, the most and the least there is to say", async () => {
      for (const venue of [everything(), aVenue()]) {
        expect(await ports.venues.add(venue)).toEqual({ ok: true, value: undefined });
        expect(await ports.venues.find(venue.id)).toEqual(venue);
        expect(await ports.venues.findForChange(venue.id)).toEqual(venue);
      }
    });

    it("refuses an id that is taken", async () => {
      const venue = everything();
      await ports.venues.add(venue);
      expect(await ports.venues.add(aVenue({ id: venue.id }))).toMatchObject({ ok: false });
      expect(await ports.venues.find(venue.id)).toEqual(venue);
    });

    it("keeps rooms of the same id, in the order they are given, and drops the others", async () => {
      const before = everything();
      await ports.venues.add(before);
      const [first, second] = before.rooms;
      const added = { id: newId<"room">(), name: "Foyer", capacity: 40 };
      const after = {
        ...before,
        rooms: [added, { ...second, id: second?.id ?? newId<"room">(), name: "Studio bis", capacity: 12 }],
        version: 2,
      };
      expect(await ports.venues.replace(after)).toEqual({ ok: true, value: undefined });
      expect(await ports.venues.find(before.id)).toEqual(after);
      expect(after.rooms.map(({ id }) => id)).not.toContain(first?.id);
      const none = { ...after, rooms: [], version: 3 };
      await ports.venues.replace(none);
      expect(await ports.venues.find(before.id)).toEqual(none);
    });

    it("replaces nothing from a version that is not the present one", async () => {
      const venue = everything();
      await ports.venues.add(venue);
      expect(await ports.venues.replace({ ...venue, name: "Stale", version: 3 })).toMatchObject({
        ok: false,
        failure: { code: "version_stale" },
      });
      expect(await ports.venues.find(venue.id)).toEqual(venue);
    });

    it("lists them by name and page, whole, and finds them by a part of it", async () => {
      for (const name of ["Zénith", "église", "Studio", "Eglise"]) await ports.venues.add(everything(name));
      const listed = await readAll((page) => ports.venues.list(page), 1);
      expect(listed.map(({ name }) => name.toLowerCase().replace("é", "e"))).toEqual([
        "eglise",
        "eglise",
        "studio",
        "zenith",
      ]);
      for (const venue of listed) expect(await ports.venues.find(venue.id)).toEqual(venue);
      expect((await ports.venues.list({ limit: 9 }, "GLIS")).items).toHaveLength(2);
      expect((await ports.venues.list({ limit: 9 }, "%")).items).toEqual([]);
    });

    it("says what uses it", async () => {
      const venue = everything();
      await ports.venues.add(venue);
      expect(await ports.venueUses.ofVenue(venue.id)).toEqual({ count: 0, first: [] });
      expect(await ports.venueUses.ofRooms(venue.rooms.map(({ id }) => id))).toEqual({ count: 0, first: [] });
      expect(await ports.venueUses.ofRooms([])).toEqual({ count: 0, first: [] });
      const type = aMissionType({ name: "Montage", venueId: venue.id });
      await missionTypes().add(type);
      expect(await ports.venueUses.ofVenue(venue.id)).toEqual({
        count: 1,
        first: [{ kind: "mission_type", id: type.id, label: "Montage" }],
      });
    });
  });

  describe("the ways between them", () => {
    const add = async (latitude?: number) => {
      const venue = aVenue(latitude === undefined ? {} : { latitude, longitude: 4 });
      await ports.venues.add(venue);
      return venue.id;
    };

    it("gives those that were given and estimates the others, page by page", async () => {
      const [a, b, c] = [await add(43), await add(44), await add()];
      await ports.travelTimes.replace([{ from: a, to: c, minutes: 0 }]);
      const all = await readAll((page) => ports.travelTimes.list(page), 1);
      const found = all.map(({ from, to, source }) => `${from} ${to} ${source}`).sort();
      expect(found).toEqual(
        [`${a} ${b} estimated`, `${a} ${c} given`, `${b} ${a} estimated`, `${c} ${a} given`].sort(),
      );
      expect(await ports.travelTimes.given()).toEqual([{ from: a, to: c, minutes: 0 }]);
      expect(await ports.travelTimes.givenOf(c)).toHaveLength(1);
      expect(await ports.travelTimes.givenOf(b)).toEqual([]);
    });

    it("loses those of a venue that goes, and puts back those between venues that are there", async () => {
      const [a, b, gone] = [await add(), await add(), await add()];
      const ways = [
        { from: a, to: gone, minutes: 5 },
        { from: gone, to: b, minutes: 6 },
      ];
      await ports.travelTimes.replace(ways);
      await ports.venues.remove(gone);
      expect(await ports.travelTimes.given()).toEqual([]);
      await ports.venues.remove(b);
      await ports.venues.add(aVenue({ id: gone }));
      await ports.travelTimes.putBack(ways);
      expect(await ports.travelTimes.given()).toEqual([{ from: a, to: gone, minutes: 5 }]);
    });

    it("counts its versions, from the first that anybody asks for", async () => {
      await tables<PlanningTables>(queries).deleteFrom("planning_settings").execute();
      expect(await ports.travelTimes.version()).toBe(0);
      expect(await ports.travelTimes.versionForChange()).toBe(0);
      expect(await ports.travelTimes.touch()).toBe(1);
      expect(await ports.travelTimes.touch()).toBe(2);
      expect(await ports.travelTimes.versionForChange()).toBe(2);
    });
  });

  const missionTypes = () => missionTypeRepository(queries);
}
