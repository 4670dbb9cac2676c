import { type InstantText, proposalStates } from "@souffleur/kernel";
import { type Queries, tables } from "@souffleur/platform/database";
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { personRepository } from "../../packages/planning/src/adapters/database/people/person-repository.ts";
import { productionRepository } from "../../packages/planning/src/adapters/database/productions/production-repository.ts";
import { sceneRepositories } from "../../packages/planning/src/adapters/database/scenes/scene-repositories.ts";
import type { PlanningTables } from "../../packages/planning/src/adapters/database/tables/index.ts";
import type { DatabaseTarget, TestDatabase } from "../support/databases.ts";
import { openMigrated } from "../support/migrated.ts";
import { readAll } from "../support/pages.ts";
import { anArtist, newId } from "../support/planning.ts";
import { aProduction } from "../support/productions.ts";
import { aScene, aSceneOrder } from "../support/scenes.ts";

/** What every database owes the module as its store of scenes and of the orders proposed for them. */
export function sceneRepositoriesContract(target: DatabaseTarget): void {
  const [production, another] = [aProduction(), aProduction()];
  let opened: TestDatabase;
  let queries: Queries;
  let stores: ReturnType<typeof sceneRepositories>;

  beforeAll(async () => {
    opened = await openMigrated(target);
    queries = opened.database.queries;
    stores = sceneRepositories(queries);
    for (const each of [production, another]) await productionRepository(queries).add(each);
  });
  beforeEach(async () => {
    await tables<PlanningTables>(queries).deleteFrom("scenes").execute();
    await tables<PlanningTables>(queries).deleteFrom("scene_orders").execute();
  });
  afterAll(() => opened.close());

  const scenesAt = async (...positions: number[]) => {
    const scenes = positions.map((position) => aScene({ productionId: production.id, position }));
    for (const scene of scenes) await stores.scenes.add(scene);
    return scenes;
  };
  const idsNow = async () => (await stores.scenes.findOfProduction(production.id)).map(({ id }) => id);

  it("gives a scene back as it was put in, and refuses an id that is taken", async () => {
    const scene = aScene({ productionId: production.id, position: 7 });
    expect(await stores.scenes.add(scene)).toEqual({ ok: true, value: undefined });
    expect(await stores.scenes.find(scene.id)).toEqual(scene);
    expect(await stores.scenes.add({ ...scene, title: "Another" })).toMatchObject({ ok: false });
    expect(await stores.scenes.find(scene.id)).toEqual(scene);
    expect(await stores.scenes.find(newId())).toBeUndefined();
  });

  it("lists the scenes of one production in their order, page by page", async () => {
    const [third, first, second] = await scenesAt(30, 10, 20);
    await stores.scenes.add(aScene({ productionId: another.id }));
    const listed = await readAll((page) => stores.scenes.list(page, production.id), 2);
    expect(listed).toEqual([first, second, third]);
    expect(await idsNow()).toEqual(listed.map(({ id }) => id));
  });

  it("replaces a scene from the version before and from no other", async () => {
    const [before = aScene()] = await scenesAt(1);
    const after = { ...before, title: "Scène 9", minutes: 5, personIds: [], note: "", version: 2 };
    expect(await stores.scenes.replace(after)).toEqual({ ok: true, value: undefined });
    expect(await stores.scenes.find(before.id)).toEqual(after);
    for (const version of [1, 2, 4]) {
      expect(await stores.scenes.replace({ ...before, version })).toMatchObject({ ok: false });
    }
  });

  it("puts scenes into an order, and takes some out", async () => {
    const [one, two, three] = (await scenesAt(1, 2, 3)).map(({ id }) => id);
    if (one === undefined || two === undefined || three === undefined) throw new Error("none");
    await stores.scenes.place([three, one, two]);
    expect(await idsNow()).toEqual([three, one, two]);
    await stores.scenes.remove([one]);
    expect(await idsNow()).toEqual([three, two]);
  });

  it("gives a proposed order back as it was put in, with every digit", async () => {
    const order = aSceneOrder({ productionId: production.id });
    await stores.sceneOrders.add(order);
    expect(await stores.sceneOrders.find(order.id)).toEqual(order);
    expect(await stores.sceneOrders.findForChange(order.id)).toEqual(order);
    const at = "2026-11-22T10:00:00.000Z" as InstantText;
    const decided = { decidedAt: at, decidedBy: "Zoé" };
    const after = { ...order, ...decided, state: "accepted" as const, replaced: order.sceneIds, version: 2 };
    expect(await stores.sceneOrders.update(after)).toEqual({ ok: true, value: undefined });
    expect(await stores.sceneOrders.find(order.id)).toEqual(after);
    expect(await stores.sceneOrders.update(after)).toMatchObject({ ok: false });
  });

  it("lists orders newest first, by production and state", async () => {
    const orders = proposalStates.map((state, hour) =>
      aSceneOrder({
        productionId: hour % 2 === 0 ? production.id : another.id,
        state,
        createdAt: `2026-11-21T0${hour}:00:00.000Z` as InstantText,
      }),
    );
    for (const order of orders) await stores.sceneOrders.add(order);
    const listed = async (filter: Parameters<typeof stores.sceneOrders.list>[1]) =>
      (await readAll((page) => stores.sceneOrders.list(page, filter), 2)).map(({ id }) => id);
    const ids = (of: typeof orders) => of.map(({ id }) => id).toReversed();
    expect(await listed({})).toEqual(ids(orders));
    expect(await listed({ productionId: another.id })).toEqual(
      ids(orders.filter(({ productionId }) => productionId === another.id)),
    );
    expect(await listed({ states: ["open", "restored"] })).toEqual(
      ids(orders.filter(({ state }) => state === "open" || state === "restored")),
    );
    await stores.sceneOrders.removeOfProduction(production.id);
    expect(await listed({ productionId: production.id })).toEqual([]);
    expect(await listed({ productionId: another.id })).toHaveLength(3);
  });

  it("knows what people who are there are paid for a day", async () => {
    const [paid, unpaid] = [anArtist(), anArtist()];
    const profile = { kind: "artist", freeByDefault: false, notes: "", skills: [], teamIds: [] } as const;
    for (const [artist, rates] of [
      [paid, { day: 24_000 }],
      [unpaid, {}],
    ] as const) {
      await personRepository(queries).add({ ...artist, ...profile, rates });
    }
    const rates = await stores.sceneOrders.ratesOf([paid.id, unpaid.id, newId<"artist">()]);
    expect([...rates].toSorted()).toEqual(
      [
        [paid.id, 24_000],
        [unpaid.id, undefined],
      ].toSorted(),
    );
  });
}
