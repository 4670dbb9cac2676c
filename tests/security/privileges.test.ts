import type { Role } from "@souffleur/platform/http";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { onEachDatabaseOnDisk } from "../support/databases.ts";
import {
  aKey,
  aLink,
  anAccount,
  codeOf,
  DAY,
  type Headers,
  openWorld,
  PASSWORD,
  rowsOf,
  signedIn,
  type World,
} from "./world.ts";

onEachDatabaseOnDisk((target) => {
  let world: World;
  let owner: Headers;
  beforeEach(async () => {
    world = await openWorld(target);
    await anAccount(world, "owner", "owner");
    owner = await signedIn(world, "owner");
  });
  afterEach(() => world.close());

  const member = async (login: string, ...roles: Role[]) => {
    const user = await anAccount(world, login, ...roles);
    return { user, headers: await signedIn(world, login) };
  };
  const replace = (id: string, version: number, body: Record<string, unknown>, headers = owner) =>
    world.call("PUT", `/users/${id}`, { headers: { ...headers, "if-match": `"${version}"` }, body });
  const usersNow = async () => (await world.call("GET", "/users", { headers: owner })).json().items;

  describe("a key", () => {
    it("gets no role its maker lacks", async () => {
      const { headers } = await member("bruno", "planning:editor");
      for (const roles of [["owner"], ["viewer"], ["quiz:editor"], ["planning:editor", "owner"]]) {
        const answer = await world.call("POST", "/api-keys", { headers, body: { name: "k", roles } });
        expect([answer.statusCode, codeOf(answer)]).toEqual([403, "roles_exceed_own"]);
      }
      expect(await rowsOf(world, "api_keys")).toEqual([]);
      expect((await aKey(world, headers, ["planning:editor"])).secret).toMatch(/^sfl_[\w-]{43}$/);
    });

    it("loses what its maker loses, at once", async () => {
      const { user, headers } = await member("bruno", "planning:editor", "viewer");
      const key = await aKey(world, headers, ["planning:editor"]);
      const write = () =>
        world.call("POST", "/artists", { headers: key.headers, body: { name: "A", availabilities: [] } });
      expect((await write()).statusCode).toBe(201);
      await replace(user.id, 1, { login: "bruno", name: "Bruno", roles: ["viewer"] });
      expect(codeOf(await write())).toBe("not_allowed");
    });

    it("cannot touch the account it belongs to, nor make itself a successor", async () => {
      const key = await aKey(world, owner, ["owner"]);
      const asked: readonly ["GET" | "POST" | "PUT" | "DELETE", string, unknown?][] = [
        ["POST", "/api-keys", { name: "heir", roles: ["owner"] }],
        ["GET", "/api-keys"],
        ["GET", "/sessions"],
        ["DELETE", "/sessions/018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f"],
        ["PUT", "/me", { name: "Other", theme: "dark" }],
        ["PUT", "/me/password", { current_password: PASSWORD, new_password: "le rideau tombe à minuit" }],
      ];
      for (const [method, url, body] of asked) {
        const answer = await world.call(method, url, { headers: key.headers, body });
        expect([url, codeOf(answer)]).toEqual([url, "person_needed"]);
      }
    });

    it("can end itself, for whoever finds it, but no other", async () => {
      const key = await aKey(world, owner, ["viewer"]);
      const other = await aKey(world, owner, ["viewer"]);
      const end = (id: string) => world.call("DELETE", `/api-keys/${id}`, { headers: key.headers });
      expect(codeOf(await end(other.id))).toBe("person_needed");
      expect((await end(key.id)).statusCode).toBe(204);
      expect((await end(key.id)).statusCode).toBe(401);
      expect((await world.call("GET", "/artists", { headers: other.headers })).statusCode).toBe(200);
    });

    it("ends on its day", async () => {
      const expires_at = new Date(world.clock.millis() + DAY).toISOString();
      const key = await aKey(world, owner, ["viewer"], { expires_at });
      const read = () => world.call("GET", "/artists", { headers: key.headers });
      world.clock.advance(DAY - 1);
      expect((await read()).statusCode).toBe(200);
      world.clock.advance(1);
      expect((await read()).statusCode).toBe(401);
    });

    it("of somebody else does not exist, to list or to end", async () => {
      const key = await aKey(world, owner, ["viewer"]);
      const { headers } = await member("second", "owner");
      expect((await world.call("GET", "/api-keys", { headers })).json()).toEqual({ items: [] });
      const answer = await world.call("DELETE", `/api-keys/${key.id}`, { headers });
      expect([answer.statusCode, codeOf(answer)]).toEqual([404, "api_key_not_found"]);
    });

    it("is no session and no link, whatever it is sent as", async () => {
      const { secret } = await aKey(world, owner, ["owner"]);
      const token = secret.slice(4);
      const session = (owner.cookie ?? "").split("=")[1] ?? "";
      const link = (await aLink(world, owner)).secret;
      const forms: Headers[] = [
        { cookie: `souffleur=${token}` },
        { cookie: `souffleur=${link}` },
        { authorization: `Link ${token}` },
        { authorization: `Link ${session}` },
        { authorization: `Bearer ${token}` },
        { authorization: `Bearer sfl_${session}` },
        { authorization: `Bearer sfl_${link}` },
        { authorization: `Basic ${Buffer.from(`owner:${PASSWORD}`).toString("base64")}` },
        { authorization: secret },
        { "x-api-key": secret },
      ];
      for (const headers of forms) {
        expect([headers, (await world.call("GET", "/artists", { headers })).statusCode]).toEqual([
          headers,
          401,
        ]);
      }
      expect((await world.call("GET", `/artists?api_key=${secret}`)).statusCode).toBe(401);
    });
  });

  describe("the last owner", () => {
    const me = async () => (await usersNow())[0];

    it.each([
      ["demoted", { roles: ["viewer"] }],
      ["disabled", { roles: ["owner"], disabled: true }],
    ])("cannot be %s", async (_deed, change) => {
      const { id, version } = await me();
      const answer = await replace(id, version, { login: "owner", name: "O", ...change });
      expect([answer.statusCode, codeOf(answer)]).toEqual([409, "last_owner"]);
      expect((await me()).roles).toEqual(["owner"]);
    });

    it("cannot be deleted, not even beside a disabled or a deleted owner", async () => {
      const remove = async (id: string, version: number) =>
        world.call("DELETE", `/users/${id}`, { headers: { ...owner, "if-match": `"${version}"` } });
      const { user: second } = await member("second", "owner");
      await replace(second.id, 1, { login: "second", name: "S", roles: ["owner"], disabled: true });
      const { user: third } = await member("third", "owner");
      expect((await remove(third.id, 1)).statusCode).toBe(204);
      const { id, version } = await me();
      expect(codeOf(await remove(id, version))).toBe("last_owner");
    });

    it("is still there after two owners demoted each other at the same moment", async () => {
      const { user: second, headers } = await member("second", "owner");
      const first = await me();
      const other = await world.another();
      const viewer = (login: string) => ({ login, name: login, roles: ["viewer"] });
      const answers = await Promise.all([
        replace(second.id, 1, viewer("second")),
        other.call("PUT", `/users/${first.id}`, {
          headers: { ...headers, "if-match": `"${first.version}"` },
          body: viewer("owner"),
        }),
      ]);
      await other.close();
      const owners = (await rowsOf(world, "users")).filter(
        (row) => (row as { is_owner: number }).is_owner === 1,
      );
      expect(owners.length).toBe(1);
      expect(answers.filter(({ statusCode }) => statusCode === 200).length).toBe(1);
      expect(answers.every(({ statusCode }) => statusCode < 500)).toBe(true);
    });
  });

  describe("a person", () => {
    it("cannot give themselves a role through their profile", async () => {
      const { headers } = await member("bruno", "viewer");
      for (const field of ["roles", "is_owner", "disabled", "login", "password_hash", "id", "version"]) {
        const body = { name: "Bruno", theme: "dark", [field]: ["owner"] };
        const answer = await world.call("PUT", "/me", { headers, body });
        expect([field, answer.statusCode, codeOf(answer)]).toEqual([field, 400, "unknown_field"]);
      }
      const session = await world.call("GET", "/session", { headers });
      expect(session.json()).toMatchObject({ roles: ["viewer"], modules: ["planning", "quiz", "library"] });
    });

    it("is shown the assistants they may look at, and nobody any", async () => {
      const { headers } = await member("livia", "library:editor");
      expect((await world.call("GET", "/session", { headers })).json().modules).toEqual(["library"]);
      expect((await world.call("GET", "/session")).json().modules).toEqual([]);
    });

    it.each(["__proto__", "constructor", "prototype"])("cannot pollute objects with %s", async (key) => {
      const payload = `{"name":"B","theme":"dark","${key}":{"roles":["owner"],"isAdmin":true}}`;
      const answer = await world.server.app.inject({
        method: "PUT",
        url: "/api/v1/me",
        headers: { host: "localhost:4321", ...owner, "content-type": "application/json" },
        payload,
      });
      expect(answer.statusCode).toBe(400);
      expect(({} as Record<string, unknown>).isAdmin).toBeUndefined();
    });

    it("cannot see or change accounts without being the owner", async () => {
      const { user, headers } = await member("bruno", "planning:editor", "viewer");
      const calls = [
        await world.call("GET", "/users", { headers }),
        await world.call("GET", `/users/${user.id}`, { headers }),
        await replace(user.id, 1, { login: "bruno", name: "B", roles: ["owner"] }, headers),
      ];
      expect(calls.map(codeOf)).toEqual(["not_allowed", "not_allowed", "not_allowed"]);
    });

    it("who is disabled is out at once, sessions, keys and all, and back when enabled, but for the sessions", async () => {
      const { user, headers } = await member("bruno", "viewer");
      const key = await aKey(world, headers, ["viewer"]);
      const read = (using: Headers) => world.call("GET", "/artists", { headers: using });
      expect([(await read(headers)).statusCode, (await read(key.headers)).statusCode]).toEqual([200, 200]);
      await replace(user.id, 1, { login: "bruno", name: "B", roles: ["viewer"], disabled: true });
      expect([(await read(headers)).statusCode, (await read(key.headers)).statusCode]).toEqual([401, 401]);
      await replace(user.id, 2, { login: "bruno", name: "B", roles: ["viewer"] });
      expect([(await read(headers)).statusCode, (await read(key.headers)).statusCode]).toEqual([401, 200]);
    });

    it("given a new password by the owner is signed out everywhere, and signs in with it", async () => {
      const { user, headers } = await member("bruno", "viewer");
      const password = "une lanterne sous la pluie";
      await replace(user.id, 1, { login: "bruno", name: "B", roles: ["viewer"], password });
      expect((await world.call("GET", "/artists", { headers })).statusCode).toBe(401);
      expect((await signedIn(world, "bruno", password)).cookie).toBeDefined();
    });

    it.each([
      ["court", "too_short"],
      ["motdepasse2026", "too_common"],
      ["Bruno2026!", "about_you"],
      ["x ÿ".repeat(67), "too_long"],
    ])("cannot choose the password %j (%s)", async (password, reason) => {
      const body = { login: "bruno", name: "Bruno Keller", roles: [], password };
      const answer = await world.call("POST", "/users", { headers: owner, body });
      expect([answer.statusCode, codeOf(answer), answer.json().reason]).toEqual([
        422,
        "password_refused",
        reason,
      ]);
    });
  });

  describe("an account", () => {
    it("has a login nobody else has, in any spelling", async () => {
      await anAccount(world, "éloïse", "viewer");
      for (const login of ["ÉLOÏSE", "éloïse".normalize("NFD"), "ｅ́loïse"]) {
        const body = { login, name: "x", roles: [], password: PASSWORD };
        const answer = await world.call("POST", "/users", { headers: owner, body });
        expect([login, answer.statusCode, codeOf(answer)]).toEqual([login, 409, "login_taken"]);
      }
    });

    it("is not changed by whoever saw an older version of it", async () => {
      const user = await anAccount(world, "bruno", "viewer");
      const body = { login: "bruno", name: "New", roles: ["viewer"] };
      expect(codeOf(await replace(user.id, 7, body))).toBe("version_stale");
      const blind = await world.call("PUT", `/users/${user.id}`, { headers: owner, body });
      expect(codeOf(blind)).toBe("version_required");
    });

    it("comes back from the trash with its keys and its password", async () => {
      const { user, headers } = await member("bruno", "viewer");
      const key = await aKey(world, headers, ["viewer"]);
      await world.call("DELETE", `/users/${user.id}`, { headers: { ...owner, "if-match": '"1"' } });
      expect((await world.call("GET", "/artists", { headers: key.headers })).statusCode).toBe(401);
      const [item] = (await world.call("GET", "/trash", { headers: owner })).json().items;
      expect(item).toMatchObject({ kind: "account.user", label: "bruno by name" });
      const restored = await world.call("POST", `/trash/${item.id}/restore`, { headers: owner, body: {} });
      expect(restored.statusCode).toBe(200);
      expect((await world.call("GET", "/artists", { headers: key.headers })).statusCode).toBe(200);
      expect((await signedIn(world, "bruno")).cookie).toBeDefined();
    });

    it("whose login was taken meanwhile comes back under another, and nobody but the owner sees it in the trash", async () => {
      const { user } = await member("bruno", "viewer");
      await world.call("DELETE", `/users/${user.id}`, { headers: { ...owner, "if-match": '"1"' } });
      const { headers: second } = await member("bruno", "viewer");
      expect((await world.call("GET", "/trash", { headers: second })).json().items).toEqual([]);
      const [item] = (await world.call("GET", "/trash", { headers: owner })).json().items;
      const restore = (body: unknown) =>
        world.call("POST", `/trash/${item.id}/restore`, { headers: owner, body });
      const conflict = await restore({});
      expect([conflict.statusCode, conflict.json().options]).toEqual([409, ["new_login"]]);
      expect((await restore({ option: "new_login" })).statusCode).toBe(200);
      expect((await usersNow()).map(({ login }: { login: string }) => login).sort()).toEqual([
        "bruno",
        "bruno-2",
        "owner",
      ]);
    });

    it("is gone for good, with its password hash, once the trash is emptied", async () => {
      const { user } = await member("bruno", "viewer");
      await world.call("DELETE", `/users/${user.id}`, { headers: { ...owner, "if-match": '"1"' } });
      expect((await rowsOf(world, "users")).length).toBe(2);
      await world.call("DELETE", "/trash", { headers: owner });
      expect((await rowsOf(world, "users")).length).toBe(1);
    });
  });

  describe("a link", () => {
    it("opens what it is for, and nothing else, until it is revoked", async () => {
      const link = await aLink(world, owner);
      const current = await world.call("GET", "/links/current", { headers: link.headers });
      expect(current.json()).toMatchObject({
        kind: "planning.artist",
        subject: { label: "Élodie Marchand" },
      });
      expect(codeOf(await world.call("GET", "/artists", { headers: link.headers }))).toBe("not_allowed");
      await world.call("DELETE", `/links/${link.id}`, { headers: owner });
      expect((await world.call("GET", "/links/current", { headers: link.headers })).statusCode).toBe(401);
    });

    it("is made, seen and revoked by those who may edit what it is for", async () => {
      const link = await aLink(world, owner);
      const { headers: viewer } = await member("viewer", "viewer");
      const { headers: editor } = await member("editor", "planning:editor");
      const count = async (headers: Headers) =>
        (await world.call("GET", "/links", { headers })).json().items.length;
      expect([await count(viewer), await count(editor)]).toEqual([0, 1]);
      const body = { kind: "planning.artist", subject_id: "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f" };
      expect(codeOf(await world.call("POST", "/links", { headers: viewer, body }))).toBe("link_kind_unknown");
      expect(codeOf(await world.call("POST", "/links", { headers: editor, body }))).toBe(
        "link_subject_not_found",
      );
      const end = (headers: Headers) => world.call("DELETE", `/links/${link.id}`, { headers });
      expect((await end(viewer)).statusCode).toBe(404);
      expect((await end(editor)).statusCode).toBe(204);
    });

    it("ends by itself, at the latest after two years", async () => {
      const inDays = (days: number) => new Date(world.clock.millis() + days * DAY).toISOString();
      await expect(aLink(world, owner, { expires_at: inDays(731) })).rejects.toThrow("expiry_too_late");
      await expect(aLink(world, owner, { expires_at: inDays(-1) })).rejects.toThrow("expiry_passed");
      const link = await aLink(world, owner, { expires_at: inDays(2) });
      world.clock.advance(2 * DAY);
      expect((await world.call("GET", "/links/current", { headers: link.headers })).statusCode).toBe(401);
    });
  });
});
