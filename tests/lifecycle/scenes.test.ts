import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Answer } from "../support/app.ts";
import { newId } from "../support/planning.ts";
import { openTestServer, type TestServer } from "../support/test-server.ts";
import { waitUntil } from "../support/wait-until.ts";

let server: TestServer;
beforeAll(async () => {
  server = await openTestServer();
  await server.jobs.start();
});
afterAll(async () => {
  await server.jobs.stop();
  await server.close();
});

type Method = "GET" | "POST" | "PUT" | "DELETE";

async function call(
  method: Method,
  path: string,
  body?: object,
  headers: Record<string, string> = {},
): Promise<Answer> {
  const answer = await server.app.inject({
    method,
    url: `/api/v1${path}`,
    headers,
    ...(body && { payload: body }),
  });
  const text = answer.body;
  const isJson = String(answer.headers["content-type"]).includes("json");
  return {
    status: answer.statusCode,
    headers: Object.fromEntries(Object.entries(answer.headers).map(([name, value]) => [name, String(value)])),
    text,
    body: isJson && text !== "" ? JSON.parse(text) : undefined,
  };
}

async function must(...request: Parameters<typeof call>) {
  const answer = await call(...request);
  expect(answer.status, `${request[0]} ${request[1]}: ${answer.text}`).toBeLessThan(300);
  return answer.body;
}

async function refused(status: number, code: string, ...request: Parameters<typeof call>): Promise<void> {
  const { status: got, body } = await call(...request);
  expect({ status: got, code: body?.code }).toEqual({ status, code });
}

const newProduction = () =>
  must("POST", "/productions", { name: "Le Songe", starts_on: "2026-11-02", ends_on: "2027-01-30" });
const newPerson = (name: string, day?: number) =>
  must("POST", "/people", { name, ...(day !== undefined && { rates: { day } }) });

/** Ana waits through both scenes of Bea, though those might as well come first. */
async function shoot() {
  const production = await newProduction();
  const [ana, bea] = [await newPerson("Ana", 24_000), await newPerson("Bea", 10_000)];
  const path = `/productions/${production.id}/scenes`;
  const scenes = [];
  for (const [title, person] of [
    ["One", ana],
    ["Two", bea],
    ["Three", bea],
    ["Four", ana],
  ] as const) {
    scenes.push(await must("POST", path, { title, minutes: 60, person_ids: [person.id] }));
  }
  const titles = async () => (await must("GET", path)).map(({ title }: { title: string }) => title).join(" ");
  return { production, ana, bea, path, scenes, titles };
}

async function ordered(productionId: string, body: object = { seconds: 5 }) {
  const job = await must("POST", `/productions/${productionId}/scene-orders`, body);
  let now = job;
  await waitUntil("the order is there", async () => {
    now = await must("GET", `/jobs/${job.id}`);
    return ["succeeded", "failed", "cancelled"].includes(now.state);
  });
  expect(now.state, JSON.stringify(now.error)).toBe("succeeded");
  const { items } = await must("GET", `/scene-orders?production_id=${productionId}&limit=1`);
  return items[0];
}

const decide = (order: { id: string; version: number }, verb: string) =>
  call("POST", `/scene-orders/${order.id}/${verb}`, undefined, { "if-match": `"${order.version}"` });

describe("scenes", () => {
  it("are listed in their order, page by page, each as it was said", async () => {
    const { production, path, scenes, ana } = await shoot();
    expect(scenes[0]).toMatchObject({
      production_id: production.id,
      position: 1,
      title: "One",
      minutes: 60,
      person_ids: [ana.id],
      note: "",
      version: 1,
    });
    expect(await must("GET", path)).toEqual(scenes);
    const first = await call("GET", `${path}?limit=3`);
    expect(first.body).toEqual(scenes.slice(0, 3));
    const next = /cursor=([^&>]+)/.exec(first.headers.link ?? "")?.[1];
    expect(await must("GET", `${path}?limit=3&cursor=${next}`)).toEqual(scenes.slice(3));
  });

  it("are replaced as somebody saw them, deleted, and brought back to where they were", async () => {
    const { path, scenes, titles } = await shoot();
    const [, two] = scenes;
    const body = { ...two, title: "Deux", minutes: 30, note: "a\nb" };
    const replaced = await must("PUT", `${path}/${two.id}`, body, { "if-match": '"1"' });
    expect(replaced).toMatchObject({ title: "Deux", minutes: 30, note: "a\nb", version: 2, position: 2 });
    await refused(412, "version_stale", "PUT", `${path}/${two.id}`, body, { "if-match": '"1"' });
    expect((await call("DELETE", `${path}/${two.id}`, undefined, { "if-match": '"2"' })).status).toBe(204);
    expect(await titles()).toBe("One Three Four");
    const { items } = await must("GET", "/trash?limit=200");
    const item = items.find((one: { subject_id: string }) => one.subject_id === two.id);
    await must("POST", `/trash/${item.id}/restore`);
    expect(await titles()).toBe("One Deux Three Four");
  });

  it("are put into another order, and back", async () => {
    const { production, scenes, titles } = await shoot();
    const ids = scenes.map(({ id }: { id: string }) => id);
    const places = `/productions/${production.id}/scene-places`;
    await must("PUT", places, { scene_ids: ids.toReversed() });
    expect(await titles()).toBe("Four Three Two One");
    const { items } = await must("GET", `/ledger?subject=${production.id}&limit=1`);
    expect(items[0].action).toBe("planning.scenes.reordered");
    await must("POST", `/ledger/${items[0].id}/undo`);
    expect(await titles()).toBe("One Two Three Four");
    await refused(409, "undo_conflict", "POST", `/ledger/${items[0].id}/undo`);
  });

  it("undo what was done with them, as long as nobody changed them since", async () => {
    const { path, scenes, titles } = await shoot();
    const [one] = scenes;
    const entryOn = async (id: string) => (await must("GET", `/ledger?subject=${id}&limit=1`)).items[0];
    const created = await entryOn(one.id);
    await must("PUT", `${path}/${one.id}`, { ...one, title: "Uno" }, { "if-match": "*" });
    await refused(409, "undo_conflict", "POST", `/ledger/${created.id}/undo`);
    await must("POST", `/ledger/${(await entryOn(one.id)).id}/undo`);
    expect(await titles()).toBe("One Two Three Four");
    await must("POST", `/ledger/${created.id}/undo`);
    expect(await titles()).toBe("Two Three Four");
  });

  it("go to the trash with their production, and come back with it and with the orders proposed", async () => {
    const { production, path, scenes } = await shoot();
    const order = await ordered(production.id);
    await must("DELETE", `/productions/${production.id}`, undefined, { "if-match": "*" });
    await refused(404, "production_not_found", "GET", path);
    await refused(404, "scene_order_not_found", "GET", `/scene-orders/${order.id}`);
    const { items } = await must("GET", "/trash?limit=200");
    const item = items.find((one: { subject_id: string }) => one.subject_id === production.id);
    await must("POST", `/trash/${item.id}/restore`);
    expect(await must("GET", path)).toEqual(scenes);
    expect(await must("GET", `/scene-orders/${order.id}`)).toEqual(order);
  });

  it("keep somebody who was deleted, for when they come back", async () => {
    const { path, scenes, ana, production } = await shoot();
    await must("DELETE", `/people/${ana.id}`, undefined, { "if-match": "*" });
    const [one] = await must("GET", path);
    expect(one.person_ids).toEqual([ana.id]);
    await must("PUT", `${path}/${one.id}`, { ...scenes[0], title: "Uno" }, { "if-match": "*" });
    expect((await ordered(production.id)).waiting).toMatchObject({ now: 0, proposed: 0 });
  });

  it("are refused where something is wrong with them", async () => {
    const { production, path, scenes, ana } = await shoot();
    const [one] = scenes;
    const other = await newProduction();
    await refused(404, "production_not_found", "GET", `/productions/${newId()}/scenes`);
    await refused(404, "production_not_found", "POST", `/productions/x/scenes`, { title: "a", minutes: 1 });
    await refused(404, "scene_not_found", "PUT", `${path}/${newId()}`, { title: "a", minutes: 1 });
    await refused(404, "scene_not_found", "DELETE", `/productions/${other.id}/scenes/${one.id}`);
    for (const wrong of [
      { title: "", minutes: 5 },
      { title: "x".repeat(10_000), minutes: 5 },
      { title: "a", minutes: 0 },
      { title: "a", minutes: 1.5 },
      { title: "a", minutes: "5" },
      { title: "a", minutes: 5, person_ids: [ana.id, ana.id] },
      { title: "a", minutes: 5, person_ids: ["x"] },
      { title: "a", minutes: 5, extra: 1 },
    ]) {
      expect([400, 422]).toContain((await call("POST", path, wrong)).status);
    }
    const stranger = { title: "a", minutes: 5, person_ids: [newId()] };
    await refused(422, "unknown_reference", "POST", path, stranger);
    const ids = scenes.map(({ id }: { id: string }) => id);
    const places = `/productions/${production.id}/scene-places`;
    await refused(409, "scenes_changed", "PUT", places, { scene_ids: ids.slice(1) });
    await refused(409, "scenes_changed", "PUT", places, { scene_ids: [...ids.slice(1), ids[1]] });
    await refused(409, "scenes_changed", "PUT", places, { scene_ids: [...ids.slice(1), newId()] });
    expect(await must("GET", path)).toEqual(scenes);
  });
});

describe("an order of scenes", () => {
  it("waits in the inbox, is accepted, and taken back exactly", async () => {
    const { production, titles } = await shoot();
    const order = await ordered(production.id);
    expect(order).toMatchObject({ state: "open", proved: true, confidence: 1 });
    expect(order.waiting).toEqual({
      counts: "pay",
      now: 6_000,
      proposed: 0,
      least: 0,
      minutes_now: 120,
      minutes_proposed: 0,
    });
    const waiting = async () =>
      (await must("GET", "/inbox?limit=200")).items.map(({ id }: { id: string }) => id).includes(order.id);
    expect([await waiting(), await titles()]).toEqual([true, "One Two Three Four"]);
    const accepted = await decide(order, "accept");
    expect(accepted.body).toMatchObject({ state: "accepted", version: 2 });
    expect(await waiting()).toBe(false);
    expect(await titles()).not.toBe("One Two Three Four");
    expect((await decide(accepted.body, "accept")).body.code).toBe("already_decided");
    const restored = await decide(accepted.body, "restore");
    expect(restored.body).toMatchObject({ state: "restored", version: 3 });
    expect([await waiting(), await titles()]).toEqual([true, "One Two Three Four"]);
    expect((await decide(restored.body, "reject")).body.state).toBe("rejected");
    expect(await titles()).toBe("One Two Three Four");
  });

  it("is decided on by one of two people at the same moment", async () => {
    const { production } = await shoot();
    const order = await ordered(production.id);
    const answers = await Promise.all([decide(order, "accept"), decide(order, "accept")]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 412]);
  });

  it("is the same for the same seed and iterations, and the newer one takes the place of the older", async () => {
    const { production } = await shoot();
    const one = await ordered(production.id, { seed: 3, iterations: 5 });
    const other = await ordered(production.id, { seed: 3, iterations: 5 });
    expect(other.scene_ids).toEqual(one.scene_ids);
    expect((await must("GET", `/scene-orders/${one.id}`)).state).toBe("superseded");
    const { items } = await must("GET", `/scene-orders?production_id=${production.id}&state=waiting`);
    expect(items.map(({ id }: { id: string }) => id)).toEqual([other.id]);
  });

  it("is refused once other scenes have come, and nothing is moved", async () => {
    const { production, path, titles } = await shoot();
    const order = await ordered(production.id);
    await must("POST", path, { title: "Five", minutes: 5 });
    expect((await decide(order, "accept")).body.code).toBe("scenes_changed");
    expect(await titles()).toBe("One Two Three Four Five");
    expect((await must("GET", `/scene-orders/${order.id}`)).state).toBe("open");
  });

  it("leaves alone what somebody moved after it was accepted", async () => {
    const { production, scenes, titles } = await shoot();
    const accepted = (await decide(await ordered(production.id), "accept")).body;
    const ids = scenes.map(({ id }: { id: string }) => id).toReversed();
    await must("PUT", `/productions/${production.id}/scene-places`, { scene_ids: ids });
    expect((await decide(accepted, "restore")).body.state).toBe("restored");
    expect(await titles()).toBe("Four Three Two One");
  });

  it("is refused where there is nothing to order, and for what makes no sense", async () => {
    const { id } = await newProduction();
    const path = `/productions/${id}/scene-orders`;
    await refused(409, "no_scenes", "POST", path, {});
    await refused(404, "production_not_found", "POST", `/productions/${newId()}/scene-orders`, {});
    for (const wrong of [
      { seconds: 0 },
      { seconds: 1e9 },
      { seed: -1 },
      { seed: 0.5 },
      { iterations: 0 },
      { x: 1 },
    ])
      expect([400, 422]).toContain((await call("POST", path, wrong)).status);
    await refused(404, "scene_order_not_found", "GET", "/scene-orders/x");
    const ifMatch = { "if-match": '"1"' };
    await refused(
      404,
      "scene_order_not_found",
      "POST",
      `/scene-orders/${newId()}/accept`,
      undefined,
      ifMatch,
    );
  });
});
