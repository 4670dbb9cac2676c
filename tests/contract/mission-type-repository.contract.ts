import { type Queries, tables } from "@souffleur/platform/database";
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { missionTypeRepository } from "../../packages/planning/src/adapters/database/productions/mission-type-repository.ts";
import type { PlanningTables } from "../../packages/planning/src/adapters/database/tables/index.ts";
import type { MissionTypeRepository } from "../../packages/planning/src/application/productions/ports.ts";
import type { DatabaseTarget, TestDatabase } from "../support/databases.ts";
import { openMigrated } from "../support/migrated.ts";
import { readAll } from "../support/pages.ts";
import { newId } from "../support/planning.ts";
import { aMissionType } from "../support/productions.ts";

/** What every database owes the module as its store of mission types. */
export function missionTypeRepositoryContract(target: DatabaseTarget): void {
  let opened: TestDatabase;
  let queries: Queries;
  let types: MissionTypeRepository;

  beforeAll(async () => {
    opened = await openMigrated(target);
    queries = opened.database.queries;
    types = missionTypeRepository(queries);
  });
  beforeEach(async () => {
    await tables<PlanningTables>(queries).deleteFrom("mission_types").execute();
  });
  afterAll(() => opened.close());

  it("gives a mission type back as it was put in", async () => {
    const posts = [
      { role: "Son “façade”", skillId: newId<"skill">(), level: 3, count: 1 },
      { role: "舞台", level: 1, count: 12 },
    ];
    for (const type of [
      aMissionType({ posts, tags: ["soir", "été"] }),
      aMissionType({ posts: [], tags: [], isCachet: false }),
    ]) {
      expect(await types.add(type)).toEqual({ ok: true, value: undefined });
      expect(await types.find(type.id)).toEqual(type);
    }
    expect(await types.find(newId())).toBeUndefined();
  });

  it("refuses an id that is taken", async () => {
    const first = aMissionType();
    await types.add(first);
    expect(await types.add({ ...first, name: "Another" })).toEqual({
      ok: false,
      failure: { code: "id_taken" },
    });
    expect(await types.find(first.id)).toEqual(first);
  });

  it("replaces everything, from the version before and from no other", async () => {
    const before = aMissionType();
    await types.add(before);
    const after = aMissionType({ id: before.id, name: "Montage", posts: [], minutes: 600, version: 2 });
    expect(await types.replace(after)).toEqual({ ok: true, value: undefined });
    expect(await types.find(before.id)).toEqual(after);
    for (const version of [1, 2, 4])
      expect(await types.replace({ ...before, version })).toMatchObject({ ok: false });
  });

  it("removes one, and no other", async () => {
    const [gone, kept] = [aMissionType(), aMissionType()];
    await types.add(gone);
    await types.add(kept);
    await types.remove(gone.id);
    expect([await types.find(gone.id), await types.find(kept.id)]).toEqual([undefined, kept]);
  });

  it("lists them as a person would order their names, page by page, and finds a part of one", async () => {
    for (const name of ["Répétition", "montage", "Démontage", "Émission", "représentation"])
      await types.add(aMissionType({ name }));
    const inOrder = ["Démontage", "Émission", "montage", "Répétition", "représentation"];
    for (const limit of [1, 2, 100]) {
      const all = await readAll((page) => types.list(page), limit);
      expect(all.map(({ name }) => name)).toEqual(inOrder);
    }
    const found = await readAll((page) => types.list(page, "MONTAGE"), 1);
    expect(found.map(({ name }) => name)).toEqual(["Démontage", "montage"]);
  });
}
