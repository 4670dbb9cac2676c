import { afterEach, describe, expect, it } from "vitest";
import { targets } from "../support/databases.ts";
import { aKey, anAccount, codeOf, type Headers, openWorld, signedIn, type World } from "./world.ts";

let world: World;
afterEach(() => world.close());

const ask = (headers: Headers, from?: string) =>
  world.call("GET", "/artists", { headers, ...(from !== undefined && { from }) });

async function count(times: number, call: () => ReturnType<typeof ask>): Promise<Record<number, number>> {
  const statuses: Record<number, number> = {};
  for (let time = 0; time < times; time++) {
    const { statusCode } = await call();
    statuses[statusCode] = (statuses[statusCode] ?? 0) + 1;
  }
  return statuses;
}

describe("the limit of requests", () => {
  it("lets somebody signed in send as many a minute as the setting says, and not one more", async () => {
    world = await openWorld(targets.sqliteMemory, { SOUFFLEUR_RATE_LIMIT: "50" });
    await anAccount(world, "agathe", "owner");
    const headers = await signedIn(world, "agathe");
    expect(await count(50, () => ask(headers))).toEqual({ 200: 50 });
    const refused = await ask(headers);
    expect([refused.statusCode, codeOf(refused), refused.headers["retry-after"]]).toEqual([
      429,
      "too_many_requests",
      "2",
    ]);
    world.clock.advance(60_000);
    expect(await count(51, () => ask(headers))).toEqual({ 200: 50, 429: 1 });
  });

  it("refills evenly", async () => {
    world = await openWorld(targets.sqliteMemory, { SOUFFLEUR_RATE_LIMIT: "60" });
    await anAccount(world, "agathe", "owner");
    const headers = await signedIn(world, "agathe");
    await count(60, () => ask(headers));
    world.clock.advance(10_000);
    expect(await count(11, () => ask(headers))).toEqual({ 200: 10, 429: 1 });
  });

  it("counts a person once, in however many sessions and from wherever, and each key by itself", async () => {
    world = await openWorld(targets.sqliteMemory, { SOUFFLEUR_RATE_LIMIT: "20" });
    await anAccount(world, "agathe", "owner");
    const phone = await signedIn(world, "agathe");
    const desk = await signedIn(world, "agathe");
    const key = await aKey(world, desk, ["viewer"]);
    await count(10, () => ask(phone, "203.0.113.1"));
    expect(await count(11, () => ask(desk, "203.0.113.2"))).toEqual({ 200: 9, 429: 2 });
    expect(await count(21, () => ask(key.headers))).toEqual({ 200: 20, 429: 1 });
  });

  it("lets an address without an account send 300 a minute, whatever it claims to come from", async () => {
    world = await openWorld(targets.sqliteMemory);
    await anAccount(world, "agathe", "owner");
    let call = 0;
    const claim = () => ask({ "x-forwarded-for": `198.51.100.${call++ % 250}` }, "203.0.113.1");
    expect(await count(301, claim)).toEqual({ 401: 300, 429: 1 });
    expect((await ask({}, "203.0.113.2")).statusCode).toBe(401);
  });

  it("counts what a made-up key asks against its address", async () => {
    world = await openWorld(targets.sqliteMemory);
    await anAccount(world, "agathe", "owner");
    let call = 0;
    const guess = () =>
      ask({ authorization: `Bearer sfl_${String(call++).padStart(43, "A")}` }, "203.0.113.1");
    expect(await count(301, guess)).toEqual({ 401: 300, 429: 1 });
  });

  it("lets an address try at the door 20 times a minute", async () => {
    world = await openWorld(targets.sqliteMemory);
    await anAccount(world, "agathe", "owner");
    const knock = () =>
      world.call("POST", "/session", { body: { login: "", password: "x" }, from: "203.0.113.1" });
    expect(await count(21, knock)).toEqual({ 422: 20, 429: 1 });
  });

  it("lets secrets of calendar addresses be guessed no faster than passwords", async () => {
    world = await openWorld(targets.sqliteMemory);
    await anAccount(world, "agathe", "owner");
    const guess = () => world.call("GET", `/feeds/${"A".repeat(43)}.ics`, { from: "203.0.113.1" });
    expect(await count(21, guess)).toEqual({ 404: 20, 429: 1 });
  });

  it("believes a listed proxy about the address, and nobody else", async () => {
    world = await openWorld(targets.sqliteMemory, { SOUFFLEUR_TRUSTED_PROXIES: "203.0.113.1" });
    await anAccount(world, "agathe", "owner");
    let call = 0;
    const through = (proxy: string) => () => ask({ "x-forwarded-for": `198.51.100.${call++ % 250}` }, proxy);
    expect(await count(310, through("203.0.113.1"))).toEqual({ 401: 310 });
    expect(await count(301, through("203.0.113.2"))).toEqual({ 401: 300, 429: 1 });
  });

  it("does not count whoever sits at the machine before the first account", async () => {
    world = await openWorld(targets.sqliteMemory, { SOUFFLEUR_RATE_LIMIT: "10" });
    expect(await count(400, () => ask({}))).toEqual({ 200: 400 });
  });
});
