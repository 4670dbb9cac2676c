import { type Queries, tables } from "@souffleur/platform/database";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { artistRepository } from "../../packages/planning/src/adapters/database/artist-repository.ts";
import { personRepository } from "../../packages/planning/src/adapters/database/people/person-repository.ts";
import type { PlanningTables } from "../../packages/planning/src/adapters/database/tables/index.ts";
import type { PersonFilter, PersonRepository } from "../../packages/planning/src/application/people/ports.ts";
import type { Person, TeamId } from "../../packages/planning/src/domain/people/person.ts";
import type { DatabaseTarget, TestDatabase } from "../support/databases.ts";
import { openMigrated } from "../support/migrated.ts";
import { readAll } from "../support/pages.ts";
import { anArtist, aPerson, day, evening, morning, newId, shippedSkill } from "../support/planning.ts";

/** What every database owes the module as its store of people. */
export function personRepositoryContract(target: DatabaseTarget): void {
  let opened: TestDatabase;
  let queries: Queries;
  let people: PersonRepository;
  const team = newId<"team">() as TeamId;

  beforeAll(async () => {
    opened = await openMigrated(target);
    queries = opened.database.queries;
    people = personRepository(queries);
    const at = anArtist().createdAt;
    await tables<PlanningTables>(queries)
      .insertInto("teams")
      .values({
        id: team,
        name: "Les Lices",
        search_key: "les lices",
        color: "#4c6ef5",
        version: 1,
        created_at: at,
        updated_at: at,
      })
      .execute();
  });
  beforeEach(async () => {
    await tables<PlanningTables>(queries).deleteFrom("artists").execute();
  });
  afterAll(() => opened.close());

  const everything = (over: Partial<Person> = {}) =>
    aPerson({
      kind: "technician",
      email: "elodie@example.org",
      phone: "+33 6 39 98 00 00",
      address: "12 rue des Lices",
      latitude: 43.949_317,
      longitude: -4.805_528,
      bornOn: day("1991-04-23"),
      freeByDefault: true,
      rates: { hour: 2_450, day: 0, cachet: 100_000_000 },
      notes: "Sujette au vertige\n🎭",
      skills: [
        { skillId: shippedSkill(1), level: 5 },
        { skillId: shippedSkill(2), level: 1 },
      ],
      teamIds: [team],
      availabilities: [morning, evening],
      version: 7,
      ...over,
    });
  const namesOf = async (filter: PersonFilter) =>
    (await readAll((page) => people.list(page, "name", filter), 2)).map(({ name }) => name);
  const rowsOf = async (table: "profiles" | "person_skills" | "team_members") =>
    (await tables<PlanningTables>(queries).selectFrom(table).selectAll().execute()).length;

  it("gives a person back as they were put in, the most and the least there is to say", async () => {
    for (const person of [everything(), aPerson(), everything({ rates: {}, skills: [], teamIds: [] })]) {
      expect(await people.add(person)).toEqual({ ok: true, value: undefined });
      expect(await people.find(person.id)).toEqual(person);
      expect(await people.findForChange(person.id)).toEqual(person);
    }
  });

  it("takes an artist for a person of whom nothing more was said, and keeps no row for it", async () => {
    const artist = anArtist({ availabilities: [morning] });
    await artistRepository(queries).add(artist);
    expect(await people.find(artist.id)).toEqual(aPerson(artist));
    await people.add(aPerson());
    expect(await rowsOf("profiles")).toBe(0);
  });

  it("knows nobody under an id that was never added", async () => {
    expect(await people.find(newId())).toBeUndefined();
    expect(await people.findForChange(newId())).toBeUndefined();
  });

  it("refuses an id that is taken, and leaves the one who has it alone", async () => {
    const first = everything();
    await people.add(first);
    const second = await people.add(aPerson({ id: first.id }));
    expect(second).toEqual({ ok: false, failure: { code: "artist_exists", id: first.id } });
    expect(await people.find(first.id)).toEqual(first);
  });

  it("replaces everything, in both directions", async () => {
    const before = everything();
    await people.add(before);
    const plain = aPerson({ ...anArtist({ id: before.id }), version: 8 });
    expect(await people.replace(plain)).toEqual({ ok: true, value: undefined });
    expect(await people.find(before.id)).toEqual(plain);
    expect([await rowsOf("profiles"), await rowsOf("person_skills"), await rowsOf("team_members")]).toEqual([
      0, 0, 0,
    ]);
    const again = everything({ id: before.id, version: 9 });
    await people.replace(again);
    expect(await people.find(before.id)).toEqual(again);
  });

  it("replaces nothing from a version that is not the present one", async () => {
    const present = everything();
    await people.add(present);
    const stale = await people.replace(aPerson({ id: present.id, version: 7 }));
    expect(stale).toMatchObject({ ok: false, failure: { code: "version_stale" } });
    expect(await people.find(present.id)).toEqual(present);
  });

  it("keeps the profile when the artist is replaced by the words of the basic contract", async () => {
    const person = everything();
    await people.add(person);
    const renamed = { ...person, name: "Zoé", availabilities: [evening], version: 8 };
    await artistRepository(queries).replace(renamed);
    expect(await people.find(person.id)).toEqual(renamed);
  });

  it("removes a person with all that hangs on them, and nobody else's", async () => {
    const [gone, kept] = [everything(), everything()];
    await people.add(gone);
    await people.add(kept);
    await people.remove(gone.id);
    expect(await people.find(gone.id)).toBeUndefined();
    expect(await people.find(kept.id)).toEqual(kept);
    expect(await rowsOf("person_skills")).toBe(2);
  });

  describe("listing", () => {
    beforeEach(async () => {
      await people.add(
        everything({
          name: "Élodie",
          email: "lights@example.org",
          skills: [{ skillId: shippedSkill(10), level: 3 }],
        }),
      );
      await people.add(aPerson({ name: "Ana", email: "ana_b@example.org" }));
      await people.add(aPerson({ name: "Zoé", kind: "technician", teamIds: [team] }));
      await artistRepository(queries).add(anArtist({ name: "Bruno" }));
    });

    it.each<[string, PersonFilter, string[]]>([
      ["all there are", {}, ["Ana", "Bruno", "Zoé", "Élodie"]],
      ["a part of the name", { search: "ELO" }, ["Élodie"]],
      ["a part of the e-mail address, taken literally", { search: "ana_b@" }, ["Ana"]],
      ["what stands for anything in SQL, for nothing", { search: "%" }, []],
      ["a skill by its French name", { search: "lumiere" }, ["Élodie"]],
      ["a skill by its English name, also an address with the word", { search: "light" }, ["Élodie"]],
      ["artists, with a profile or without", { kind: "artist" }, ["Ana", "Bruno"]],
      ["technicians", { kind: "technician" }, ["Zoé", "Élodie"]],
      ["those who have a skill", { skillId: shippedSkill(10) }, ["Élodie"]],
      ["those of a team", { teamId: team }, ["Zoé", "Élodie"]],
      ["several things at once", { teamId: team, kind: "technician", search: "o" }, ["Zoé", "Élodie"]],
      ["nobody", { skillId: shippedSkill(11) }, []],
    ])("finds %s", async (_name, filter, expected) => {
      expect(await namesOf(filter)).toEqual(expected);
    });

    it("gives each page its people whole", async () => {
      const listed = await readAll((page) => people.list(page, "alphabetical", {}), 1);
      expect(listed.map(({ name }) => name)).toEqual(["Ana", "Bruno", "Élodie", "Zoé"]);
      for (const person of listed) expect(await people.find(person.id)).toEqual(person);
    });
  });

  it("asks the database a fixed number of times, however many people there are", async () => {
    const statements = async (count: number) => {
      let asked = 0;
      const counting = queries.withPlugin({
        transformQuery: ({ node }) => {
          asked++;
          return node;
        },
        transformResult: async ({ result }) => result,
      });
      const { items } = await personRepository(counting).list({ limit: 200 }, "name", {});
      expect(items).toHaveLength(count);
      return asked;
    };
    await people.add(everything());
    const once = await statements(1);
    for (let index = 0; index < 9; index++) await people.add(everything());
    expect(await statements(10)).toBe(once);
  });
}
