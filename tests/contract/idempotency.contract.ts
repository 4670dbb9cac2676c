import { fail, ok } from "@souffleur/kernel";
import { type Database, tables } from "@souffleur/platform/database";
import { forgetOldKeys } from "@souffleur/platform/http";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type Answer, type KeyedRequest, once } from "../../packages/platform/src/http/idempotency.ts";
import { testClock } from "../support/clock.ts";
import type { DatabaseTarget, TestDatabase } from "../support/databases.ts";
import { openMigrated } from "../support/migrated.ts";
import { newId } from "../support/planning.ts";

const HOUR = 3_600_000;

/** What every database owes a request that comes again with its key. */
export function idempotencyContract(target: DatabaseTarget): void {
  let opened: TestDatabase;
  let database: Database;
  const clock = testClock();

  beforeAll(async () => {
    opened = await openMigrated(target);
    database = opened.database;
  });
  afterAll(() => opened.close());

  let runs = 0;
  const aKey = (over: Partial<KeyedRequest> = {}): KeyedRequest => ({
    key: newId(),
    scope: "user:1",
    hash: "same",
    ...over,
  });
  const send = (keyed: KeyedRequest, answer: Partial<Answer<unknown>> = {}) =>
    database.unit((unit) =>
      once(unit, clock, keyed, async () => {
        runs++;
        return ok({ status: 201, body: { run: runs }, ...answer });
      }),
    );
  const replayed = { "idempotent-replayed": "true" };
  const stored = async () =>
    (
      await tables<Record<"idempotency_keys", { key: string }>>(database.queries)
        .selectFrom("idempotency_keys")
        .select("key")
        .execute()
    ).map(({ key }) => key);

  it("does the work once, and gives the same answer again", async () => {
    const keyed = aKey();
    const answer = { body: { text: "“é” 🎭 \u2028", list: [1, null] }, headers: { etag: '"1"' } };
    const first = await send(keyed, answer);
    const before = runs;
    const again = await send(keyed, { body: "something else" });
    expect(first).toEqual(ok({ status: 201, ...answer }));
    expect(again).toEqual(ok({ status: 201, body: answer.body, headers: { etag: '"1"', ...replayed } }));
    expect(runs).toBe(before);
  });

  it("keeps no answer that holds a secret, nor its key", async () => {
    const keyed = aKey();
    await send(keyed, { body: { secret: "whsec_" }, holdsSecret: true });
    expect(await stored()).not.toContain(keyed.key);
    expect(await send(keyed)).toEqual(ok({ status: 201, body: { run: runs } }));
  });

  it("refuses the key with another request, and does nothing", async () => {
    const keyed = aKey();
    await send(keyed);
    const before = runs;
    expect(await send({ ...keyed, hash: "other" })).toEqual(fail({ code: "idempotency_key_reused" }));
    expect(runs).toBe(before);
  });

  it("keeps the keys of two people apart", async () => {
    const keyed = aKey();
    await send(keyed);
    const other = await send({ ...keyed, scope: "user:2", hash: "other" });
    expect(other).toMatchObject({ ok: true, value: { body: { run: runs } } });
  });

  it("keeps nothing of what failed: the same key may try again", async () => {
    const keyed = aKey();
    const failed = await database.unit((unit) =>
      once(unit, clock, keyed, async () => fail({ code: "no_room" })),
    );
    expect(failed).toEqual(fail({ code: "no_room" }));
    await database
      .unit((unit) =>
        once(unit, clock, keyed, async () => {
          throw new Error("a bug");
        }),
      )
      .catch(() => {});
    expect(await stored()).not.toContain(keyed.key);
    expect(await send(keyed)).toMatchObject({ ok: true, value: { status: 201 } });
  });

  it("gives an empty answer again as an empty answer", async () => {
    const keyed = aKey();
    await send(keyed, { status: 204, body: undefined });
    expect(await send(keyed)).toMatchObject({ ok: true, value: { status: 204, headers: replayed } });
  });

  it("keeps a key for 24 hours, and then lets it be used anew", async () => {
    const keyed = aKey();
    await send(keyed);
    clock.move(24 * HOUR - 1);
    expect(await send({ ...keyed, hash: "other" })).toMatchObject({ ok: false });
    clock.move(1);
    expect(await send({ ...keyed, hash: "other" })).toMatchObject({
      ok: true,
      value: { body: { run: runs } },
    });
    expect(await send({ ...keyed, hash: "other" })).toMatchObject({ ok: true, value: { headers: replayed } });
  });

  it("forgets keys past their time, and only those", async () => {
    const [old, young] = [aKey(), aKey()];
    await send(old);
    clock.move(23 * HOUR);
    await send(young);
    clock.move(HOUR);
    await forgetOldKeys(database, clock);
    const keys = await stored();
    expect([keys.includes(old.key), keys.includes(young.key)]).toEqual([false, true]);
  });
}
