import { stat } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { onEachDatabaseOnDisk } from "../support/databases.ts";
import { anAccount, codeOf, cookieOf, openWorld, PASSWORD, setupCode, type World } from "./world.ts";

onEachDatabaseOnDisk((target) => {
  let world: World;
  beforeEach(async () => {
    world = await openWorld(target);
  });
  afterEach(() => world.close());

  const owner = { name: "Agathe Moreau", login: "agathe", password: PASSWORD };
  const setUp = (code: string, more: Record<string, unknown> = {}) =>
    world.call("POST", "/setup", { body: { ...owner, code, ...more } });

  describe("setting up", () => {
    it("makes the owner's account for whoever has the code, and signs them in", async () => {
      const answer = await setUp(await setupCode(world));
      expect(answer.statusCode).toBe(201);
      expect(answer.json()).toMatchObject({ open: false, roles: ["owner"], user: { login: "agathe" } });
      const session = await world.call("GET", "/session", { headers: { cookie: cookieOf(answer) } });
      expect(session.json().user.name).toBe("Agathe Moreau");
    });

    it("takes the code as people type it: small letters, no hyphens, an O for a zero", async () => {
      const typed = (await setupCode(world)).toLowerCase().replaceAll("-", " ").replaceAll("0", "o");
      expect((await setUp(typed)).statusCode).toBe(201);
    });

    it("keeps the code where only its own user can read it", async () => {
      const { mode } = await stat(join(world.dataDir, "setup-code"));
      expect((mode & 0o777).toString(8)).toBe("600");
      expect(await setupCode(world)).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){3}[0-9A-HJKMNP-TV-Z]{4}$/);
    });

    it("is over after the first account: the code and its file are worth nothing", async () => {
      const code = await setupCode(world);
      await setUp(code);
      await expect(setupCode(world)).rejects.toThrow("ENOENT");
      expect(codeOf(await setUp(code, { login: "second" }))).toBe("setup_done");
      expect((await world.call("GET", "/setup")).json()).toEqual({ needed: false });
    });

    it("keeps the same code over a restart, and has none once there is an account", async () => {
      const again = await world.another();
      expect(again.server.setupCode).toBe(await setupCode(world));
      await again.close();
      await anAccount(world, "owner", "owner");
      const later = await world.another();
      expect(later.server.setupCode).toBeUndefined();
      await expect(setupCode(world)).rejects.toThrow("ENOENT");
      await later.close();
    });

    it("makes guessing wait after five wrong codes, even the right one", async () => {
      const code = await setupCode(world);
      for (let tries = 0; tries < 5; tries++)
        expect(codeOf(await setUp("0000-0000-0000-0000"))).toBe("setup_code_wrong");
      const locked = await setUp(code);
      expect(codeOf(locked)).toBe("too_many_attempts");
      expect(Number(locked.headers["retry-after"])).toBe(1);
      world.clock.advance(1_000);
      expect((await setUp(code)).statusCode).toBe(201);
    });

    it("does not count a weak password as a wrong code", async () => {
      const code = await setupCode(world);
      for (let tries = 0; tries < 7; tries++)
        expect(codeOf(await setUp(code, { password: "motdepasse" }))).toBe("password_refused");
      expect((await setUp(code)).statusCode).toBe(201);
    });

    it("lets one of two win who set up at the same moment", async () => {
      const code = await setupCode(world);
      const both = await Promise.all([setUp(code, { login: "one" }), setUp(code, { login: "two" })]);
      expect(both.map(({ statusCode }) => statusCode).sort()).toEqual([201, 409]);
    });

    it("cannot be had from a page elsewhere, code or not", async () => {
      const answer = await world.call("POST", "/setup", {
        headers: { origin: "https://evil.example" },
        body: { ...owner, code: await setupCode(world) },
      });
      expect(codeOf(answer)).toBe("cross_site_request");
    });

    it("is the only way to an account: the open door makes none", async () => {
      const answer = await world.call("POST", "/users", {
        body: { ...owner, roles: ["owner"] },
      });
      expect(codeOf(answer)).toBe("account_needed");
      expect((await world.call("GET", "/setup")).json()).toEqual({ needed: true });
    });

    it("refuses fields it does not know, such as roles", async () => {
      const answer = await setUp(await setupCode(world), { roles: ["owner"] });
      expect([answer.statusCode, codeOf(answer)]).toEqual([400, "unknown_field"]);
    });
  });
});
