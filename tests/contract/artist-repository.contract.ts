import { searchKey } from "@souffleur/kernel";
import { type Queries, tables } from "@souffleur/platform/database";
import fc from "fast-check";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { artistRepository } from "../../packages/planning/src/adapters/database/artist-repository.ts";
import type { PlanningTables } from "../../packages/planning/src/adapters/database/tables/index.ts";
import type { ArtistOrder, ArtistRepository } from "../../packages/planning/src/application/basic-ports.ts";
import type { Artist } from "../../packages/planning/src/domain/artist.ts";
import type { DatabaseTarget, TestDatabase } from "../support/databases.ts";
import { openMigrated } from "../support/migrated.ts";
import { readAll } from "../support/pages.ts";
import { anArtist, evening, morning, newId, slot } from "../support/planning.ts";
import { byCodePoint, namesOfEveryScript } from "../support/texts.ts";

/** U+3300 to U+3357: each is one character, and up to six in the form that is searched. */
const squaredWords = String.fromCodePoint(...Array.from({ length: 88 }, (_, index) => 0x3300 + index));

/** 500 characters in an order that does not compress. */
function longNameOf(characters: string): string {
  let name = "";
  for (let seed = 1; name.length < 499; seed = (seed * 48_271) % 2_147_483_647)
    name += [...characters][seed % [...characters].length];
  return name;
}

/** What every database owes the module as its store of artists. */
export function artistRepositoryContract(target: DatabaseTarget): void {
  let opened: TestDatabase;
  let queries: Queries;
  let artists: ArtistRepository;

  beforeAll(async () => {
    opened = await openMigrated(target);
    queries = opened.database.queries;
    artists = artistRepository(queries);
  });
  beforeEach(async () => {
    await tables<PlanningTables>(queries).deleteFrom("artists").execute();
  });
  afterAll(() => opened.close());

  const addAll = async (...names: readonly string[]) => {
    for (const name of names) await artists.add(anArtist({ name }));
  };
  const namesBy = async (order: ArtistOrder, search?: string, limit = 1_000) =>
    (await readAll((page) => artists.list(page, order, search), limit)).map((artist) => artist.name);
  const storedSlots = async () =>
    (await tables<PlanningTables>(queries).selectFrom("availabilities").selectAll().execute()).length;

  describe("storing", () => {
    it("gives an artist back as it was put in", async () => {
      const artist = anArtist({ name: "L'été “çà” 🎭", availabilities: [morning, evening], version: 7 });
      expect(await artists.add(artist)).toEqual({ ok: true, value: undefined });
      expect(await artists.find(artist.id)).toEqual(artist);
    });

    it("knows nobody under an id that was never added", async () => {
      expect(await artists.find(newId())).toBeUndefined();
      expect(await artists.findAll([newId(), newId()])).toEqual([]);
    });

    it("finds those it knows among many ids", async () => {
      const [one, two] = [anArtist({ name: "one", availabilities: [morning] }), anArtist({ name: "two" })];
      await artists.add(one);
      await artists.add(two);
      const unknown = Array.from({ length: 998 }, () => newId<"artist">());
      const found = await artists.findAll([one.id, ...unknown, two.id]);
      expect([...found].sort((a, b) => byCodePoint(a.name, b.name))).toEqual([one, two]);
    });

    it("refuses an id that is taken, and leaves the one who has it alone", async () => {
      const first = anArtist({ availabilities: [morning] });
      await artists.add(first);
      const second = { ...first, name: "Somebody else", availabilities: [evening] };
      expect(await artists.add(second)).toEqual({
        ok: false,
        failure: { code: "artist_exists", id: first.id },
      });
      expect(await artists.find(first.id)).toEqual(first);
    });

    it.each([
      ["the first year", slot("0001-01-01T00:00:00", "0001-01-01T00:00:01")],
      ["the last year", slot("9999-12-31T23:59:58", "9999-12-31T23:59:59.999999")],
      ["one fraction of a second", slot("2024-05-12T10:00:00.000001", "2024-05-12T10:00:00.000002")],
      ["the hour that does not exist", slot("2026-03-29T02:15:00", "2026-03-29T02:45:00")],
      ["all the years there are", slot("0001-01-01T00:00:00", "9999-12-31T23:59:59")],
    ])("keeps an availability of %s exactly", async (_name, availability) => {
      const artist = anArtist({ availabilities: [availability] });
      await artists.add(artist);
      expect((await artists.find(artist.id))?.availabilities).toEqual([availability]);
    });

    it("gives availabilities in the order of time, fractions counted", async () => {
      const inOrder = [
        slot("2024-05-12T10:00:00", "2024-05-12T11:00:00"),
        slot("2024-05-12T10:00:00", "2024-05-12T12:00:00"),
        slot("2024-05-12T10:00:00.05", "2024-05-12T11:00:00"),
        slot("2024-05-12T10:00:00.5", "2024-05-12T11:00:00"),
        slot("2024-05-12T10:00:01", "2024-05-12T11:00:00"),
      ];
      const artist = anArtist({ availabilities: [...inOrder].reverse() });
      await artists.add(artist);
      expect((await artists.find(artist.id))?.availabilities).toEqual(inOrder);
    });

    it("holds 10 000 availabilities of one artist", async () => {
      const availabilities = Array.from({ length: 10_000 }, (_, index) => {
        const year = String(1_000 + (index % 9_000)).padStart(4, "0");
        const hour = String(10 + Math.floor(index / 9_000)).padStart(2, "0");
        return slot(`${year}-06-01T${hour}:00:00`, `${year}-06-01T${hour}:30:00`);
      });
      const artist = anArtist({ availabilities });
      await artists.add(artist);
      const stored = await artists.find(artist.id);
      expect(stored?.availabilities).toHaveLength(10_000);
      expect(new Set(stored?.availabilities.map(({ start }) => start))).toEqual(
        new Set(availabilities.map(({ start }) => start)),
      );
    });

    it("takes a name of 500 characters in every script, also where its search form is longer", async () => {
      for (const characters of ["x", "é", "漢字", "ﷺ", "ß", "🎭", squaredWords]) {
        const name = longNameOf(characters);
        await artists.add(anArtist({ name }));
        expect(await namesBy("alphabetical", name.slice(0, 2), 1)).toContain(name);
      }
    });
  });

  describe("what the database itself refuses", () => {
    const insertSlot = (artistId: string, start: string, end: string) =>
      tables<Record<"availabilities", Record<string, string>>>(queries)
        .insertInto("availabilities")
        .values({ artist_id: artistId, starts_at: start, ends_at: end })
        .execute()
        .catch((error: unknown) => error);

    it("the same availability of one artist twice", async () => {
      const artist = anArtist({ availabilities: [morning] });
      await artists.add(artist);
      const error = await insertSlot(artist.id, morning.start, morning.end);
      expect(opened.database.dialect.isUniqueViolation(error)).toBe(true);
      expect((await artists.find(artist.id))?.availabilities).toEqual([morning]);
    });

    it("an availability of nobody", async () => {
      const error = await insertSlot(newId(), morning.start, morning.end);
      expect(opened.database.dialect.isForeignKeyViolation(error)).toBe(true);
    });

    it.each([
      ["zero-length", morning.start],
      ["reversed", "2024-05-12T08:00:00"],
    ])("a %s availability", async (_name, end) => {
      const artist = anArtist();
      await artists.add(artist);
      expect(await insertSlot(artist.id, morning.start, end)).toBeInstanceOf(Error);
      expect(await storedSlots()).toBe(0);
    });
  });

  describe("replacing and removing", () => {
    it("replaces name, search form and the whole set of availabilities", async () => {
      const before = anArtist({ name: "Before", availabilities: [morning, evening] });
      await artists.add(before);
      const after = { ...before, name: "Éloïse", availabilities: [evening], version: 2 };
      expect(await artists.replace(after)).toEqual({ ok: true, value: undefined });
      expect(await artists.find(before.id)).toEqual(after);
      expect(await namesBy("name", "eloi")).toEqual(["Éloïse"]);
      expect(await namesBy("name", "before")).toEqual([]);
      expect(await storedSlots()).toBe(1);
    });

    it("replaces nothing from a version that is not the present one", async () => {
      const present = anArtist({ version: 3, availabilities: [morning] });
      await artists.add(present);
      for (const version of [2, 3, 5]) {
        const stale = { ...present, name: "Stale", availabilities: [], version };
        expect(await artists.replace(stale)).toMatchObject({ ok: false, failure: { code: "version_stale" } });
      }
      expect(await artists.find(present.id)).toEqual(present);
    });

    it("removes an artist with all availabilities, and nobody else's", async () => {
      const [gone, kept] = [
        anArtist({ availabilities: [morning, evening] }),
        anArtist({ availabilities: [morning] }),
      ];
      await artists.add(gone);
      await artists.add(kept);
      await artists.remove(gone.id);
      expect(await artists.find(gone.id)).toBeUndefined();
      expect(await artists.find(kept.id)).toEqual(kept);
      expect(await storedSlots()).toBe(1);
    });
  });

  describe("ordering", () => {
    it("sorts by code point: capitals first, accents and other scripts last", async () => {
      await addAll(...namesOfEveryScript);
      expect(await namesBy("name")).toEqual([...namesOfEveryScript].sort(byCodePoint));
    });

    it("sorts alphabetically: accents and case put aside", async () => {
      await addAll(...namesOfEveryScript);
      const keys = (await namesBy("alphabetical")).map(searchKey);
      expect(keys).toEqual([...namesOfEveryScript].map(searchKey).sort(byCodePoint));
      await tables<PlanningTables>(queries).deleteFrom("artists").execute();
      await addAll("Zoé", "élodie", "Eric", "Bruno", "Œdipe");
      expect(await namesBy("alphabetical")).toEqual(["Bruno", "élodie", "Eric", "Œdipe", "Zoé"]);
    });
  });

  describe("searching", () => {
    it.each([
      ["elo", ["Élodie", "Éloi"]],
      ["ÉLO", ["Élodie", "Éloi"]],
      ["di", ["Élodie", "Œdipe"]],
      ["%", ["50 % off"]],
      ["_", ["snake_case"]],
      ["\\", ["back\\slash"]],
      ["\\%", []],
      ["e_c", ["snake_case"]],
      ["l%e", []],
      ["oe", ["Œdipe"]],
      ["ΟΔΥΣΣΕΥΣ", ["Ὀδυσσεύς"]],
      ["ΟΔΥΣ", ["Ὀδυσσεύς"]],
      ["小", ["李小龍"]],
      ["'", ["O'Neil"]],
      ["nobody of this name", []],
    ])("finds by a part of the name, taken literally: %j", async (search, expected) => {
      await addAll("Élodie", "Éloi", "50 % off", "snake_case", "back\\slash", "Œdipe");
      await addAll("Ὀδυσσεύς", "李小龍", "O'Neil", "plain");
      expect((await namesBy("name", search)).sort()).toEqual([...expected].sort());
    });

    it("finds a name by any part of it", async () => {
      await fc.assert(
        fc.asyncProperty(
          fc.constantFrom(...namesOfEveryScript),
          fc.nat({ max: 20 }),
          fc.integer({ min: 1, max: 5 }),
          async (name, at, length) => {
            await tables<PlanningTables>(queries).deleteFrom("artists").execute();
            await addAll(name, "another one");
            const characters = [...name];
            const part = characters.slice(at % characters.length, (at % characters.length) + length).join("");
            expect(await namesBy("alphabetical", part)).toContain(name);
          },
        ),
        { numRuns: 25 },
      );
    });
  });

  describe("paging", () => {
    it.each(["name", "alphabetical"] as const)(
      "gives each once over equal names, whatever the size of a page, by %s",
      async (order) => {
        const all = Array.from({ length: 11 }, (_, index) => anArtist({ name: index % 3 ? "Ana" : "ana" }));
        for (const artist of all) await artists.add(artist);
        for (const limit of [1, 2, 3, 5, 11, 12]) {
          const read = await readAll((page) => artists.list(page, order), limit);
          expect(read.map(({ id }) => id).sort()).toEqual(all.map(({ id }) => id).sort());
        }
      },
    );

    it("gives each page its artists' availabilities", async () => {
      const all = [morning, evening].map((one, index) =>
        anArtist({ name: `n${index}`, availabilities: [one] }),
      );
      for (const artist of all) await artists.add(artist);
      expect(await readAll((page) => artists.list(page, "name"), 1)).toEqual(all);
    });

    it("has no next page after the last artist", async () => {
      await addAll("a", "b");
      expect((await artists.list({ limit: 2 }, "name")).next).toBeUndefined();
      expect((await artists.list({ limit: 1 }, "name")).next).toBeDefined();
      expect(await artists.list({ limit: 5, after: ["zzz", newId()] }, "name")).toEqual({
        items: [],
        next: undefined,
      });
    });

    it("loses and doubles none of those who stay, while others come and go between the pages", async () => {
      const change = fc.record({
        name: fc.constantFrom("Ana", "ana", "Bea", "Zoé", "", "漢"),
        removes: fc.nat({ max: 30 }),
      });
      const plan = fc.record({
        names: fc.array(fc.constantFrom("Ana", "ana", "Ána", "Bea", "Zoé", "漢"), {
          minLength: 1,
          maxLength: 12,
        }),
        order: fc.constantFrom<ArtistOrder>("name", "alphabetical"),
        limit: fc.integer({ min: 1, max: 5 }),
        changes: fc.array(change, { maxLength: 12 }),
      });
      await fc.assert(
        fc.asyncProperty(plan, async ({ names, order, limit, changes }) => {
          await tables<PlanningTables>(queries).deleteFrom("artists").execute();
          const there: Artist[] = names.map((name) => anArtist({ name }));
          for (const artist of there) await artists.add(artist);
          const staying = new Set(there.map(({ id }) => id));
          const read = await readAll(
            (page) => artists.list(page, order),
            limit,
            async (pages) => {
              const next = changes[pages - 1];
              if (next === undefined) return;
              await addAll(next.name);
              const gone = there[next.removes % there.length];
              if (gone === undefined) return;
              await artists.remove(gone.id);
              staying.delete(gone.id);
            },
          );
          const ids = read.map(({ id }) => id);
          expect(new Set(ids).size).toBe(ids.length);
          expect(ids).toEqual(expect.arrayContaining([...staying]));
        }),
        { numRuns: 25 },
      );
    });
  });
}
