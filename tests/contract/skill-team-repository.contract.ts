import { type Queries, tables } from "@souffleur/platform/database";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { peopleRepositories } from "../../packages/planning/src/adapters/database/people/people-repositories.ts";
import { missionTypeRepository } from "../../packages/planning/src/adapters/database/productions/mission-type-repository.ts";
import { productionRepository } from "../../packages/planning/src/adapters/database/productions/production-repository.ts";
import type { PlanningTables } from "../../packages/planning/src/adapters/database/tables/index.ts";
import type { PeoplePorts } from "../../packages/planning/src/application/people/ports.ts";
import type { Skill } from "../../packages/planning/src/domain/people/skill.ts";
import type { Team } from "../../packages/planning/src/domain/people/team.ts";
import type { DatabaseTarget, TestDatabase } from "../support/databases.ts";
import { openMigrated } from "../support/migrated.ts";
import { readAll } from "../support/pages.ts";
import { anArtist, aPerson, aTeam, newId, shippedSkill } from "../support/planning.ts";
import { aMissionType, aProduction } from "../support/productions.ts";

const { updatedAt: now } = anArtist();

const aSkill = (over: Partial<Skill> = {}): Skill => ({
  id: newId<"skill">(),
  name: { fr: "Échasses", en: "Stilts" },
  position: 30,
  version: 1,
  ...over,
});

/** What every database owes the module as its store of skills and teams. */
export function skillTeamRepositoryContract(target: DatabaseTarget): void {
  let opened: TestDatabase;
  let queries: Queries;
  let ports: PeoplePorts;

  beforeAll(async () => {
    opened = await openMigrated(target);
    queries = opened.database.queries;
    ports = peopleRepositories(queries);
  });
  beforeEach(async () => {
    for (const table of ["mission_types", "productions", "teams", "artists"] as const)
      await tables<PlanningTables>(queries).deleteFrom(table).execute();
  });
  afterAll(() => opened.close());

  describe("skills", () => {
    const listed = (limit = 100) => readAll((page) => ports.skills.list(page), limit);

    it("are there from the first day, in order, in both languages", async () => {
      const all = await listed();
      expect(all.length).toBeGreaterThan(20);
      expect(all.map(({ position }) => position)).toEqual(all.map((_, index) => index + 1));
      expect(all[0]).toEqual({
        id: shippedSkill(1),
        name: { fr: "Comédien, comédienne", en: "Actor" },
        position: 1,
        version: 1,
      });
      for (const { name } of all) expect([name.fr.trim(), name.en.trim()]).not.toContain("");
    });

    it("are given back as they were put in, replaced, and gone", async () => {
      const skill = aSkill();
      expect(await ports.skills.nextPosition()).toBe((await listed()).length + 1);
      expect(await ports.skills.add(skill)).toEqual({ ok: true, value: undefined });
      expect(await ports.skills.add(skill)).toEqual({ ok: false, failure: { code: "id_taken" } });
      expect(await ports.skills.findForChange(skill.id)).toEqual(skill);
      expect(await ports.skills.nextPosition()).toBe(31);
      const after = { ...skill, name: { fr: "Feu 🔥", en: "Fire" }, position: 0, version: 2 };
      expect(await ports.skills.replace(after)).toEqual({ ok: true, value: undefined });
      expect(await ports.skills.replace(after)).toMatchObject({ failure: { code: "version_stale" } });
      expect((await listed(3))[0]).toEqual(after);
      await ports.skills.remove(skill.id);
      expect(await ports.skills.findForChange(skill.id)).toBeUndefined();
    });

    it("say who has them and what asks for them", async () => {
      const id = shippedSkill(3);
      expect(await ports.skills.uses(id)).toEqual({ people: 0, shifts: 0, missionTypes: 0 });
      await ports.people.add(aPerson({ skills: [{ skillId: id, level: 1 }] }));
      const posts = [{ role: "Danse", skillId: id, level: 1, count: 2 }];
      await missionTypeRepository(queries).add(aMissionType({ posts }));
      await missionTypeRepository(queries).add(aMissionType({ posts: [{ role: "x", level: 1, count: 1 }] }));
      expect(await ports.skills.uses(id)).toEqual({ people: 1, shifts: 0, missionTypes: 1 });
    });

    it("are missing where nothing has their id", async () => {
      const unknown = newId<"skill">();
      expect(await ports.skills.missing([shippedSkill(1), unknown])).toEqual([unknown]);
      expect(await ports.skills.missing([])).toEqual([]);
    });
  });

  describe("teams", () => {
    const people = async (count: number) => {
      const all = Array.from({ length: count }, () => aPerson());
      for (const person of all) await ports.people.add(person);
      return all.map(({ id }) => id).sort();
    };

    it("are given back as they were put in, with many members and with none", async () => {
      for (const team of [aTeam({ memberIds: await people(120) }), aTeam()]) {
        expect(await ports.teams.add(team)).toEqual({ ok: true, value: undefined });
        expect(await ports.teams.find(team.id)).toEqual(team);
        expect(await ports.teams.findForChange(team.id)).toEqual(team);
        expect(await ports.teams.add(team)).toEqual({ ok: false, failure: { code: "id_taken" } });
      }
    });

    it("are replaced whole, and only from the present version", async () => {
      const [one, two, three] = await people(3);
      const before = aTeam({ memberIds: [one, two].filter((id) => id !== undefined) });
      await ports.teams.add(before);
      const memberIds = [two, three].filter((id) => id !== undefined);
      const after: Team = { ...before, name: "Son", color: "#ffffff", memberIds, version: 2 };
      expect(await ports.teams.replace(after)).toEqual({ ok: true, value: undefined });
      expect(await ports.teams.find(before.id)).toEqual(after);
      expect(await ports.teams.replace(before)).toMatchObject({ failure: { code: "version_stale" } });
      expect(await ports.teams.find(before.id)).toEqual(after);
    });

    it("lose those who are deleted, and leave their members alone when they go themselves", async () => {
      const [one, two] = await people(2);
      if (one === undefined || two === undefined) throw new Error("There are two.");
      const team = aTeam({ memberIds: [one, two] });
      await ports.teams.add(team);
      await ports.people.remove(one);
      expect((await ports.teams.find(team.id))?.memberIds).toEqual([two]);
      await ports.teams.remove(team.id);
      expect((await ports.people.find(two))?.teamIds).toEqual([]);
    });

    it("are listed by name, accents and case put aside, and found by a part of it", async () => {
      for (const name of ["Son", "électricité", "Lumière", "Eclairs"]) await ports.teams.add(aTeam({ name }));
      const names = (await readAll((page) => ports.teams.list(page), 1)).map(({ name }) => name);
      expect(names).toEqual(["Eclairs", "électricité", "Lumière", "Son"]);
      expect((await ports.teams.list({ limit: 5 }, "CLAIR")).items.map(({ name }) => name)).toEqual([
        "Eclairs",
      ]);
    });

    it("name the productions they make", async () => {
      const team = aTeam();
      await ports.teams.add(team);
      expect(await ports.teams.uses(team.id)).toEqual([]);
      await productionRepository(queries).add(aProduction({ name: "Le Songe", teamId: team.id }));
      expect(await ports.teams.uses(team.id)).toEqual(["Le Songe"]);
    });

    it("and people get a new version where what is shown with them changed", async () => {
      const [id] = await people(1);
      if (id === undefined) throw new Error("There is one.");
      await ports.people.touch([id], now);
      await ports.people.touch([], now);
      expect(await ports.people.find(id)).toMatchObject({ version: 2 });
      const team = aTeam();
      await ports.teams.add(team);
      await ports.teams.touch([team.id], now);
      expect(await ports.teams.find(team.id)).toMatchObject({ version: 2 });
      const [unknownPerson, unknownTeam] = [newId<"artist">(), newId<"team">()];
      expect(await ports.people.missing([id, unknownPerson])).toEqual([unknownPerson]);
      expect(await ports.teams.missing([unknownTeam, team.id])).toEqual([unknownTeam]);
    });
  });
}
