import { randomUUID } from "node:crypto";
import { tables } from "@souffleur/platform/database";
import type { Access, Role } from "@souffleur/platform/http";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { targets } from "../support/databases.ts";
import { accessMatrix, knownCallers, unknownCallers } from "./access-matrix.ts";
import {
  aKey,
  aLink,
  anAccount,
  codeOf,
  DAY,
  type Headers,
  openWorld,
  type Response,
  signedIn,
  type World,
} from "./world.ts";

let world: World;
const callers: Record<string, Headers> = {};
/** Those who came with a password, and can come again. */
const logins = new Map<string, string>([["owner", "owner"]]);

beforeAll(async () => {
  world = await openWorld(targets.sqliteFile);
  await anAccount(world, "owner", "owner");
  const owner = await signedIn(world, "owner");
  await makeUnknownCallers(owner);
  callers.link = (await aLink(world, owner)).headers;
  callers["viewer key of an owner"] = (await aKey(world, owner, ["viewer"])).headers;
  callers.owner = owner;
  for (const role of ["viewer", "planning:editor", "quiz:editor", "library:editor"] as const)
    await addMember(role, role);
  await addMember("nothing but an account");
});

afterAll(() => world.close());

async function addMember(caller: string, ...roles: Role[]): Promise<void> {
  const login = caller.replace(/\W+/g, "-");
  await anAccount(world, login, ...roles);
  logins.set(caller, login);
  callers[caller] = await signedIn(world, login);
}

/** Each had a right to everything, and lost it in its own way. */
async function makeUnknownCallers(owner: Headers): Promise<void> {
  const key = async (change: (id: string) => Promise<unknown>) => {
    const made = await aKey(world, owner, ["owner"]);
    await change(made.id);
    return made.headers;
  };
  const past = new Date(world.clock.millis() - DAY).toISOString();
  callers.nobody = {};
  callers["made-up session"] = { ...owner, cookie: `souffleur=${"A".repeat(43)}` };
  callers["made-up key"] = { authorization: `Bearer sfl_${"A".repeat(43)}` };
  callers["ended session"] = await signedIn(world, "owner");
  await world.call("DELETE", "/session", { headers: callers["ended session"] });
  callers["revoked key"] = await key((id) => world.call("DELETE", `/api-keys/${id}`, { headers: owner }));
  callers["expired key"] = await key((id) => set("api_keys", { expires_at: past }, id));
  const link = await aLink(world, owner);
  await set("links", { expires_at: past }, link.id);
  callers["expired link"] = link.headers;
  const revoked = await aLink(world, owner);
  await world.call("DELETE", `/links/${revoked.id}`, { headers: owner });
  callers["revoked link"] = revoked.headers;
  callers["key of a disabled user"] = await keyOfLost("disabled", (id, version) =>
    world.call("PUT", `/users/${id}`, {
      headers: { ...owner, "if-match": `"${version}"` },
      body: { login: "disabled", name: "Disabled", roles: ["owner"], disabled: true },
    }),
  );
  callers["key of a deleted user"] = await keyOfLost("deleted", (id, version) =>
    world.call("DELETE", `/users/${id}`, { headers: { ...owner, "if-match": `"${version}"` } }),
  );
  await anAccount(world, "tired", "owner");
  callers["expired session"] = await signedIn(world, "tired");
  const session = await world.call("GET", "/sessions", { headers: callers["expired session"] });
  await set("sessions", { expires_at: past }, session.json().items[0].id);
  world.server.accounts.credentials.clear();
}

async function keyOfLost(
  login: string,
  lose: (id: string, version: number) => Promise<{ statusCode: number }>,
): Promise<Headers> {
  const { id, version } = await anAccount(world, login, "owner");
  const { headers } = await aKey(world, await signedIn(world, login), ["owner"]);
  expect((await lose(id, version)).statusCode).toBeLessThan(300);
  return headers;
}

async function set(table: string, change: Record<string, string>, id: string): Promise<void> {
  await tables<Record<string, Record<string, unknown>>>(world.server.database.queries)
    .updateTable(table)
    .set(change)
    .where("id", "=", id)
    .execute();
}

describe("the access matrix", () => {
  it("has a line for each route of the server, with its access word, and no other", () => {
    const declared = world.server.app.declaredRoutes.map(({ method, url, access }) => [
      `${method} ${url}`,
      access,
    ]);
    expect(Object.fromEntries(declared)).toEqual(accessMatrix);
    expect(declared.length).toBe(Object.keys(accessMatrix).length);
  });

  it("lists at most eleven routes that answer anybody", () => {
    const open = Object.entries(accessMatrix).filter(([, access]) => access === "public");
    expect(open.length).toBeLessThanOrEqual(11);
  });
});

const lines = Object.entries(accessMatrix);

describe.each(unknownCallers)("%s", (caller) => {
  it.each(lines)("%s (%s) is answered only where it is public", async (route, access) => {
    const answer = await call(route, callers[caller] ?? {});
    if (access === "public") expect(refusalOf(answer)).toBeUndefined();
    else expect([answer.statusCode, refusalOf(answer)]).toEqual([401, "not_signed_in"]);
  });
});

describe.each(Object.entries(knownCallers))("%s", (caller, held: readonly Access[]) => {
  it.each(lines)("%s (%s) is answered as the matrix says", async (route, access) => {
    const answer = await call(route, callers[caller] ?? {});
    if (held.includes(access)) expect(refusalOf(answer)).toBeUndefined();
    else expect([answer.statusCode, refusalOf(answer)]).toEqual([403, "not_allowed"]);
    expect(answer.statusCode).toBeLessThan(500);
    const login = logins.get(caller);
    // The one call after which its caller is nobody.
    if (route === "DELETE /api/v1/session" && login !== undefined)
      callers[caller] = await signedIn(world, login);
  });
});

async function call(route: string, headers: Headers) {
  const [method = "GET", path = ""] = route.split(" ");
  const url = path.replace(/:\w+/g, randomUUID());
  // Unlike every other answer, a feed never ends by itself.
  const feed = path.endsWith("/events") ? await openFeed(url, headers) : undefined;
  if (feed !== undefined) return feed;
  return world.callPath(method as "GET", url, {
    // A browser and a program send different things; what is refused must not depend on it.
    headers: { "if-match": '"1"', ...headers },
    from: nextAddress(),
    ...(method !== "GET" && { body: {} }),
  });
}

/** The feed, where it is given; it is let go at once. */
async function openFeed(url: string, headers: Headers): Promise<Response | undefined> {
  const answer = await world.server.app.inject({
    url,
    headers: { host: "localhost:4321", ...headers },
    remoteAddress: nextAddress(),
    payloadAsStream: true,
  });
  answer.stream().destroy();
  return answer.statusCode === 200 ? answer : undefined;
}

/** The refusals of the guard, told from what a route itself says. */
function refusalOf(answer: Awaited<ReturnType<typeof call>>): string | undefined {
  const code = codeOf(answer);
  return ["not_signed_in", "not_allowed", "cross_site_request", "loopback_only"].includes(code ?? "")
    ? code
    : undefined;
}

let calls = 0;
/** Limits are another test's: here every call comes from elsewhere. */
function nextAddress(): string {
  calls++;
  return `10.1.${calls >> 8}.${calls & 255}`;
}
