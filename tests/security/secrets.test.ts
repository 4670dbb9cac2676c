import { afterEach, beforeEach, expect, it } from "vitest";
import { onEachDatabaseOnDisk } from "../support/databases.ts";
import {
  aKey,
  aLink,
  anAccount,
  type Headers,
  openWorld,
  PASSWORD,
  rowsOf,
  setupCode,
  signedIn,
  type World,
} from "./world.ts";

onEachDatabaseOnDisk((target) => {
  let world: World;
  beforeEach(async () => {
    world = await openWorld(target);
  });
  afterEach(() => world.close());

  it("keeps every secret out of the log, of the database, and of all answers but the one that gives it", async () => {
    const { secrets, owner } = await useEverySecret(world);
    const bodies = await readEverything(world, owner);
    const stored = await everyTable(world);
    for (const [name, secret] of Object.entries(secrets)) {
      expect(secret.length, name).toBeGreaterThan(15);
      expect([name, world.logged().includes(secret)]).toEqual([name, false]);
      expect([name, bodies.includes(secret)]).toEqual([name, false]);
      expect([name, stored.includes(secret)]).toEqual([name, false]);
    }
    // What was searched is what there was: the log holds these requests, the answers these people.
    expect(world.logged()).toContain("/api/v1/me/password");
    expect(bodies).toContain("agathe");
    expect(stored).toContain("$argon2id$v=19$");
    expect(bodies).not.toContain("$argon2id");
    expect(world.logged()).not.toContain("$argon2id");
  });

  it("writes down who signed in, from where and when, and whom it refused", async () => {
    await anAccount(world, "agathe", "owner");
    await signedIn(world, "agathe");
    await world.call("POST", "/session", {
      body: { login: "agathe", password: "wrong" },
      from: "203.0.113.9",
    });
    const lines = world
      .logged()
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(lines.find(({ msg }) => msg === "signed in")).toMatchObject({ address: "127.0.0.1" });
    expect(lines.find(({ msg }) => msg === "sign-in refused")).toMatchObject({
      level: "warn",
      address: "203.0.113.9",
      reason: "sign_in_failed",
    });
    for (const { time } of lines) expect(time).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/);
  });

  it("cannot be made to forge a line of the log", async () => {
    await anAccount(world, "agathe", "owner");
    const forged = 'x\n{"level":"info","msg":"signed in"}';
    await world.call("POST", "/session", {
      body: { login: forged, password: forged },
      headers: { "user-agent": "x", "x-request-id": "a b\tc" },
    });
    await world.callPath("GET", `/api/v1/artists?q=${encodeURIComponent(forged)}`);
    for (const line of world.logged().trim().split("\n")) expect(JSON.parse(line).msg).not.toBe("signed in");
  });

  it("records in the ledger who changed which account, and never a secret", async () => {
    const { secrets, owner } = await useEverySecret(world);
    const { items } = (await world.call("GET", "/ledger?limit=200", { headers: owner })).json();
    const actions = new Set(items.map(({ action }: { action: string }) => action));
    for (const action of [
      "account.user.created",
      "account.user.changed",
      "account.user.password-changed",
      "account.session.started",
      "account.session.ended",
      "account.api-key.created",
      "account.api-key.revoked",
      "account.link.created",
      "account.link.revoked",
    ])
      expect([action, actions.has(action)]).toEqual([action, true]);
    for (const secret of Object.values(secrets)) expect(JSON.stringify(items)).not.toContain(secret);
  });
});

interface Used {
  readonly secrets: Readonly<Record<string, string>>;
  readonly owner: Headers;
}

/** Goes once through all that makes, takes or changes a secret. */
async function useEverySecret(world: World): Promise<Used> {
  const code = await setupCode(world);
  const person = { name: "Agathe Moreau", login: "agathe", password: PASSWORD };
  await world.call("POST", "/setup", { body: { code: "wrong-code-typed-here", ...person } });
  await world.call("POST", "/setup", { body: { code, ...person } });
  const ended = await signedIn(world, "agathe");
  await world.call("DELETE", "/session", { headers: ended });
  const before = await signedIn(world, "agathe");
  const next = "une lanterne sous la pluie";
  await world.call("PUT", "/me/password", {
    headers: before,
    body: { current_password: PASSWORD, new_password: next },
  });
  const owner = await signedIn(world, "agathe", next);
  await world.call("PUT", "/me", { headers: owner, body: { name: "Agathe M.", theme: "dark" } });
  const wrong = "wrong and long enough to look for";
  await world.call("POST", "/session", { body: { login: "agathe", password: wrong } });
  const key = await aKey(world, owner, ["viewer"]);
  const revoked = await aKey(world, owner, ["viewer"]);
  await world.call("GET", "/artists", { headers: key.headers });
  await world.call("GET", `/artists?q=${"x".repeat(300)}`, { headers: key.headers });
  await world.call("DELETE", `/api-keys/${revoked.id}`, { headers: owner });
  const link = await aLink(world, owner);
  const endedLink = await aLink(world, owner);
  await world.call("GET", "/links/current", { headers: link.headers });
  await world.call("DELETE", `/links/${endedLink.id}`, { headers: owner });
  const given = "le souffleur tousse au deuxième acte";
  await world.call("POST", "/users", {
    headers: owner,
    body: { login: "bruno", name: "Bruno", roles: ["viewer"], password: given },
  });
  const token = (headers: Headers) => (headers.cookie ?? "").split("=")[1] ?? "";
  return {
    owner,
    secrets: {
      code,
      "wrong code": "wrong-code-typed-here",
      password: PASSWORD,
      "next password": next,
      "wrong password": wrong,
      "given password": given,
      key: key.secret,
      "key without its mark": key.secret.slice(4),
      "revoked key": revoked.secret,
      link: link.secret,
      "ended link": endedLink.secret,
      session: token(owner),
      "ended session": token(ended),
    },
  };
}

async function readEverything({ server, callPath }: World, headers: Headers): Promise<string> {
  const routes = server.app.declaredRoutes.filter(
    ({ method, url }) => method === "GET" && !url.includes(":") && !url.endsWith("/events"),
  );
  const answers = await Promise.all(routes.map(({ url }) => callPath("GET", url, { headers })));
  return answers.map(({ body }) => body).join("\n");
}

async function everyTable(world: World): Promise<string> {
  const tableNames = (await world.server.database.queries.introspection.getTables()).map(({ name }) => name);
  const contents = await Promise.all(tableNames.map((name) => rowsOf(world, name)));
  return JSON.stringify(contents);
}
