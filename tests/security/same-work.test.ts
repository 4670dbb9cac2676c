import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { PasswordHasher } from "@souffleur/platform/auth";
import {
  authProblems,
  createAccounts,
  createPasswordHasher,
  createUser,
  mountAccounts,
} from "@souffleur/platform/auth";
import { type App, commonProblems, createApp, joinCatalogues } from "@souffleur/platform/http";
import { createLog } from "@souffleur/platform/log";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type TestDatabase, targets } from "../support/databases.ts";
import { openMigrated } from "../support/migrated.ts";
import { expectOk, PASSWORD, testClock } from "./world.ts";

let opened: TestDatabase;
let app: App;
let dataDir: string;
let work: string[] = [];

beforeAll(async () => {
  opened = await openMigrated(targets.sqliteMemory);
  dataDir = await mkdtemp(join(tmpdir(), "souffleur-work-"));
  const { database } = opened;
  const clock = testClock();
  const accounts = createAccounts({ database, clock, dataDir, passwords: counted(createPasswordHasher()) });
  const actor = { kind: "system", name: "test" } as const;
  const person = { login: "agathe", name: "A", password: PASSWORD, roles: ["owner"] } as const;
  expectOk(await createUser(accounts, { actor }, person));
  app = await createApp({
    log: createLog("silent"),
    problems: joinCatalogues(commonProblems, authProblems),
    dialect: database.dialect,
    authenticate: async () => undefined,
    trustedProxies: [],
  });
  mountAccounts(app, accounts);
});

afterAll(async () => {
  await app.close();
  await opened.close();
  await rm(dataDir, { recursive: true, force: true });
});

/** The real hasher, writing down what it is asked and at which cost. */
function counted(hasher: PasswordHasher): PasswordHasher {
  return {
    ...hasher,
    hash: (password) => {
      work.push("hash");
      return hasher.hash(password);
    },
    verify: (password, stored) => {
      work.push(`verify ${stored.slice(0, stored.lastIndexOf("p=1"))} of ${stored.length}`);
      return hasher.verify(password, stored);
    },
  };
}

it("an unknown login costs exactly what a wrong password does: one check at the same cost", async () => {
  const workFor = async (login: string, password: string) => {
    work = [];
    const answer = await app.inject({ method: "POST", url: "/session", payload: { login, password } });
    expect(answer.statusCode).toBe(401);
    return work;
  };
  const wrong = await workFor("agathe", "wrong");
  expect(wrong).toEqual([expect.stringMatching(/^verify \$argon2id\$v=19\$m=19456,t=2, of \d+$/)]);
  expect(await workFor("nobody", "wrong")).toEqual(wrong);
});

it("the time of both is the same, as far as a clock can tell", async () => {
  const took = async (login: string) => {
    const start = performance.now();
    await app.inject({ method: "POST", url: "/session", payload: { login, password: "wrong" } });
    return performance.now() - start;
  };
  const median = async (login: (n: number) => string) => {
    const times: number[] = [];
    // Three each, so that nothing is locked yet.
    for (let n = 0; n < 3; n++) times.push(await took(login(n)));
    return times.sort((a, b) => a - b)[1] ?? 0;
  };
  const known = await median(() => "agathe");
  const unknown = await median((n) => `stranger-${n}`);
  // A path that skipped the hash would take a fiftieth; a busy machine moves both by far less than this.
  expect(unknown / known).toBeGreaterThan(0.1);
  expect(unknown / known).toBeLessThan(10);
});
