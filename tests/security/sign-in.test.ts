import { tables } from "@souffleur/platform/database";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { onEachDatabaseOnDisk, targets } from "../support/databases.ts";
import {
  anAccount,
  codeOf,
  cookieOf,
  DAY,
  HOUR,
  MINUTE,
  OWN_PAGE,
  openWorld,
  PASSWORD,
  rowsOf,
  signedIn,
  type World,
} from "./world.ts";

onEachDatabaseOnDisk((target) => {
  let world: World;
  beforeEach(async () => {
    world = await openWorld(target);
    await anAccount(world, "agathe", "owner");
  });
  afterEach(() => world.close());

  let calls = 0;
  const signIn = (login: string, password = PASSWORD, more: Record<string, string> = {}, from?: string) => {
    calls++;
    // Each from elsewhere, unless the address is what the test is about.
    const address = from ?? `10.2.${calls >> 8}.${calls & 255}`;
    return world.call("POST", "/session", { body: { login, password }, headers: more, from: address });
  };

  describe("signing in", () => {
    it("takes the login in any case, and composed accents either way", async () => {
      await anAccount(world, "éloïse", "viewer");
      expect((await signIn("AGATHE")).statusCode).toBe(200);
      expect((await signIn("Éloïse".normalize("NFD"))).statusCode).toBe(200);
    });

    it("says the same of an unknown login, a wrong password and a disabled account", async () => {
      await anAccount(world, "bruno", "viewer");
      await disable("bruno");
      const answers = [await signIn("nobody"), await signIn("agathe", "wrong"), await signIn("bruno")];
      const told = answers.map((answer) => ({ ...answer.json(), instance: "", status: answer.statusCode }));
      expect(told[1]).toEqual(told[0]);
      expect(told[2]).toEqual(told[0]);
      expect(told[0]).toMatchObject({ code: "sign_in_failed", status: 401 });
      const headers = answers.map((answer) => Object.keys(answer.headers).sort());
      expect(headers[1]).toEqual(headers[0]);
      expect(headers[2]).toEqual(headers[0]);
    });

    it("gives a session in a cookie scripts cannot read and other sites cannot send", async () => {
      const header = String((await signIn("agathe")).headers["set-cookie"]);
      expect(header).toMatch(/^souffleur=[\w-]{43}; Path=\/; Max-Age=2592000; HttpOnly; SameSite=Strict$/);
    });

    it("gives a new token each time, and ends the session it was asked in", async () => {
      const before = cookieOf(await signIn("agathe"));
      const after = cookieOf(await signIn("agathe", PASSWORD, { ...OWN_PAGE, cookie: before }));
      expect(after).not.toBe(before);
      expect(codeOf(await world.call("GET", "/artists", { headers: { cookie: before } }))).toBe(
        "not_signed_in",
      );
      expect((await world.call("GET", "/artists", { headers: { cookie: after } })).statusCode).toBe(200);
    });

    it("never takes over a token somebody planted", async () => {
      const planted = `souffleur=${"B".repeat(43)}`;
      const got = cookieOf(await signIn("agathe", PASSWORD, { cookie: planted }));
      expect(got).not.toBe(planted);
      expect(codeOf(await world.call("GET", "/artists", { headers: { cookie: planted } }))).toBe(
        "not_signed_in",
      );
    });

    it("refuses another page's attempt to sign somebody in as somebody else", async () => {
      const answer = await signIn("agathe", PASSWORD, { origin: "https://evil.example" });
      expect(codeOf(answer)).toBe("cross_site_request");
      expect(answer.headers["set-cookie"]).toBeUndefined();
    });

    it("refuses text that is no login without asking the database", async () => {
      for (const login of ["", "a\u0000b", "x".repeat(201), "\ud800"])
        expect((await signIn(login)).statusCode).toBe(422);
    });

    it("hashes a password again that was hashed with cheaper settings", async () => {
      const { passwords } = world.server.accounts;
      const cheap = { memoryKib: 64, passes: 1 };
      const { createPasswordHasher } = await import("@souffleur/platform/auth");
      await setHash("agathe", await createPasswordHasher(cheap).hash(PASSWORD));
      expect((await signIn("agathe")).statusCode).toBe(200);
      const [row] = (await rowsOf(world, "users")) as { password_hash: string }[];
      expect(row?.password_hash).toContain("$m=19456,t=2,");
      expect(await passwords.verify(PASSWORD, row?.password_hash ?? "")).toBe(true);
    });
  });

  describe("guessing a password", () => {
    it("waits after five wrong ones, longer each time, and starts afresh after the right one", async () => {
      const waits: number[] = [];
      for (let wrong = 1; wrong <= 9; wrong++) {
        expect(codeOf(await signIn("agathe", "wrong"))).toBe("sign_in_failed");
        if (wrong < 5) continue;
        // While it waits, the right password is not even looked at.
        const locked = await signIn("agathe");
        expect(codeOf(locked)).toBe("too_many_attempts");
        waits.push(Number(locked.headers["retry-after"]));
        world.clock.advance(Number(locked.headers["retry-after"]) * 1_000);
      }
      expect(waits).toEqual([1, 2, 4, 8, 16]);
      expect((await signIn("agathe")).statusCode).toBe(200);
      for (let wrong = 1; wrong <= 4; wrong++) await signIn("agathe", "wrong");
      expect((await signIn("agathe")).statusCode).toBe(200);
    });

    it("waits at most a quarter of an hour, however often it was wrong", async () => {
      let wait = 0;
      for (let tries = 0; tries < 25; tries++) {
        const answer = await signIn("agathe", "wrong");
        if (codeOf(answer) !== "too_many_attempts") continue;
        wait = Number(answer.headers["retry-after"]);
        world.clock.advance(wait * 1_000);
      }
      expect(wait).toBeLessThanOrEqual(900);
      expect(wait).toBeGreaterThan(1);
    });

    it("is held up for a login nobody has just as for one somebody has", async () => {
      const codes = async (login: string) => {
        const seen: (string | undefined)[] = [];
        for (let tries = 0; tries < 7; tries++) seen.push(codeOf(await signIn(login, "wrong")));
        return seen;
      };
      expect(await codes("nobody")).toEqual(await codes("agathe"));
    });

    it("is counted over all processes, and before it is checked: parallel guesses gain nothing", async () => {
      const other = await world.another();
      const guess = (from: World, index: number) =>
        from.call("POST", "/session", {
          body: { login: "agathe", password: `guess ${index}` },
          from: `10.3.0.${index}`,
        });
      const answers = await Promise.all(
        Array.from({ length: 20 }, (_, index) => guess(index % 2 === 0 ? world : other, index)),
      );
      await other.close();
      const checked = answers.filter((answer) => codeOf(answer) === "sign_in_failed");
      expect(checked.length).toBe(5);
      expect(answers.filter((answer) => codeOf(answer) === "too_many_attempts").length).toBe(15);
    });

    it("is counted by address, too: one guess at each of many logins", async () => {
      const codes: (string | undefined)[] = [];
      for (let tries = 0; tries < 21; tries++) {
        codes.push(codeOf(await signIn(`login-${tries}`, "wrong", {}, "203.0.113.9")));
        // Slow enough for the limit of requests, until the last two.
        if (tries < 19) world.clock.advance(3_100);
      }
      expect(codes.slice(0, 20)).toEqual(Array.from({ length: 20 }, () => "sign_in_failed"));
      expect(codes[20]).toBe("too_many_attempts");
    });

    it("counts the addresses of one IPv6 network as one", async () => {
      for (let tries = 0; tries < 20; tries++) {
        await signIn(`login-${tries}`, "wrong", {}, `2001:db8:1:2::${tries.toString(16)}`);
      }
      expect(codeOf(await signIn("agathe", "wrong", {}, "2001:db8:1:2:ffff::1"))).toMatch(/^too_many_/);
      expect(codeOf(await signIn("agathe", "wrong", {}, "2001:db8:1:3::1"))).toBe("sign_in_failed");
    });

    it("keeps no login as it was typed: it may have been the password", async () => {
      await signIn("my secret typed in the wrong box", "wrong");
      expect(JSON.stringify(await rowsOf(world, "sign_in_attempts"))).not.toContain("secret");
    });

    it("cannot be done faster in a stolen session, by changing the password", async () => {
      const headers = await signedIn(world, "agathe");
      const change = (current: string) =>
        world.call("PUT", "/me/password", {
          headers,
          body: { current_password: current, new_password: "another long enough one" },
        });
      for (let tries = 0; tries < 5; tries++)
        expect(codeOf(await change("wrong"))).toBe("current_password_wrong");
      expect(codeOf(await change(PASSWORD))).toBe("too_many_attempts");
    });
  });

  describe("a session", () => {
    const isAlive = async (headers: Record<string, string>) =>
      (await world.call("GET", "/sessions", { headers })).statusCode === 200;

    it("ends after a week without use", async () => {
      const headers = await signedIn(world, "agathe");
      world.clock.advance(7 * DAY - MINUTE);
      expect(await isAlive(headers)).toBe(true);
      await seen();
      world.clock.advance(7 * DAY + MINUTE);
      expect(await isAlive(headers)).toBe(false);
    });

    it("ends after thirty days, however much it is used", async () => {
      const headers = await signedIn(world, "agathe");
      for (let days = 0; days < 29; days++) {
        world.clock.advance(DAY);
        expect(await isAlive(headers)).toBe(true);
        await seen();
      }
      world.clock.advance(DAY + MINUTE);
      expect(await isAlive(headers)).toBe(false);
    });

    it("is noted as seen at most once a minute", async () => {
      const headers = await signedIn(world, "agathe");
      const lastSeen = async () =>
        ((await rowsOf(world, "sessions")) as { last_seen_at: string }[])[0]?.last_seen_at;
      const start = await lastSeen();
      world.clock.advance(30_000);
      await isAlive(headers);
      await seen();
      expect(await lastSeen()).toBe(start);
      world.clock.advance(31_000);
      await isAlive(headers);
      await seen();
      expect(await lastSeen()).toBe(world.clock.now());
    });

    it("ends for good when its person signs out", async () => {
      const headers = await signedIn(world, "agathe");
      const answer = await world.call("DELETE", "/session", { headers });
      expect([answer.statusCode, String(answer.headers["set-cookie"])]).toEqual([
        204,
        "souffleur=; Path=/; Max-Age=0; HttpOnly; SameSite=Strict",
      ]);
      expect(await isAlive(headers)).toBe(false);
    });

    it("is listed with its device, and can be ended from another", async () => {
      const phone = await signedIn(world, "agathe");
      const desk = await signedIn(world, "agathe");
      const { items } = (await world.call("GET", "/sessions", { headers: desk })).json();
      expect(items.map(({ current }: { current: boolean }) => current)).toEqual([true, false]);
      await world.call("DELETE", `/sessions/${items[1].id}`, { headers: desk });
      expect(await isAlive(phone)).toBe(false);
      expect(await isAlive(desk)).toBe(true);
    });

    it("cannot be listed or ended by somebody else: to them it does not exist", async () => {
      const agathe = await signedIn(world, "agathe");
      await anAccount(world, "bruno", "owner");
      const bruno = await signedIn(world, "bruno");
      const { items } = (await world.call("GET", "/sessions", { headers: agathe })).json();
      const answer = await world.call("DELETE", `/sessions/${items[0].id}`, { headers: bruno });
      expect([answer.statusCode, codeOf(answer)]).toEqual([404, "session_not_found"]);
      expect(await isAlive(agathe)).toBe(true);
    });

    it("ends with all others when the password changes, but for the one it was changed in", async () => {
      const phone = await signedIn(world, "agathe");
      const desk = await signedIn(world, "agathe");
      const change = { current_password: PASSWORD, new_password: "le rideau tombe à minuit" };
      expect((await world.call("PUT", "/me/password", { headers: desk, body: change })).statusCode).toBe(204);
      expect(await isAlive(phone)).toBe(false);
      expect(await isAlive(desk)).toBe(true);
      expect(codeOf(await signIn("agathe"))).toBe("sign_in_failed");
      expect((await signIn("agathe", change.new_password)).statusCode).toBe(200);
    });

    it("ended by one process is refused by another within five seconds", async () => {
      const other = await world.another();
      const headers = await signedIn(world, "agathe");
      expect((await other.call("GET", "/sessions", { headers })).statusCode).toBe(200);
      await world.call("DELETE", "/session", { headers });
      other.clock.advance(5_000);
      expect((await other.call("GET", "/sessions", { headers })).statusCode).toBe(401);
      await other.close();
    });

    it("is one of at most fifty: the oldest gives way", async () => {
      const first = await signedIn(world, "agathe");
      for (let more = 0; more < 50; more++) await signIn("agathe");
      expect(await isAlive(first)).toBe(false);
      expect((await rowsOf(world, "sessions")).length).toBe(50);
    });
  });

  async function disable(login: string): Promise<void> {
    await tables<{ users: { login: string; disabled_at: string } }>(world.server.database.queries)
      .updateTable("users")
      .set({ disabled_at: world.clock.now() })
      .where("login", "=", login)
      .execute();
  }

  async function setHash(login: string, hash: string): Promise<void> {
    await tables<{ users: { login: string; password_hash: string } }>(world.server.database.queries)
      .updateTable("users")
      .set({ password_hash: hash })
      .where("login", "=", login)
      .execute();
  }
});

/** "Last seen" is written beside the request; a moment later it is there. */
async function seen(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 30));
}

describe("over TLS, behind a proxy we know", () => {
  it("the cookie is bound to this host and to TLS, and a plain one counts for nothing", async () => {
    const world = await openWorld(targets.sqliteFile, { SOUFFLEUR_TRUSTED_PROXIES: "127.0.0.1" });
    try {
      await anAccount(world, "agathe", "owner");
      const proxied = {
        host: "souffleur.example",
        "x-forwarded-proto": "https",
        "x-forwarded-for": "203.0.113.7",
      };
      const answer = await world.call("POST", "/session", {
        headers: { ...proxied, origin: "https://souffleur.example" },
        body: { login: "agathe", password: PASSWORD },
      });
      expect(String(answer.headers["set-cookie"])).toMatch(
        /^__Host-souffleur=[\w-]{43}; Path=\/; Max-Age=2592000; HttpOnly; SameSite=Strict; Secure$/,
      );
      const token = cookieOf(answer).split("=")[1];
      const read = (cookie: string) => world.call("GET", "/artists", { headers: { ...proxied, cookie } });
      expect((await read(`__Host-souffleur=${token}`)).statusCode).toBe(200);
      expect((await read(`souffleur=${token}`)).statusCode).toBe(401);
      world.clock.advance(HOUR);
    } finally {
      await world.close();
    }
  });
});
