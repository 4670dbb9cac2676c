import { hash } from "node:crypto";
import { type Clock, fail, instantOf, ok, type Result } from "@souffleur/kernel";
import { type Database, type Queries, tables, type Unit } from "../../database/index.ts";
import type { AccountTables } from "../account-tables.ts";
import { loginKey } from "../users/user.ts";
import { addressGroup } from "./address-group.ts";

/** What somebody tries to get past: an account's password, anything from one address, the set-up code. */
export interface Attempt {
  readonly kind: "login" | "address" | "setup";
  readonly of: string;
}

export interface TooManyAttempts {
  readonly code: "too_many_attempts";
  readonly retryAfterSeconds: number;
}

/** How many wrong tries are free before waiting begins. An address may be a whole school, so it gets more. */
const FREE = { login: 5, address: 20, setup: 5 } as const;
const FIRST_WAIT_MS = 1_000;
const LONGEST_WAIT_MS = 15 * 60_000;
const FORGOTTEN_AFTER_MS = 24 * 3_600_000;

/**
 * Counts a try before it is made, so that a thousand tries at once are a thousand tries, on whichever process they
 * land. `forgetAttempts` takes it back when it succeeds. The wait doubles with each wrong try and ends at a quarter
 * of an hour: it makes guessing hopeless without letting a stranger lock somebody out for long.
 */
export function countAttempt(
  { database, clock }: { database: Database; clock: Clock },
  attempts: readonly Attempt[],
): Promise<Result<void, TooManyAttempts>> {
  return database.unit<void, TooManyAttempts>((unit) => countAttemptIn(unit, clock, attempts));
}

/** The same inside a unit of work, which holds the counters from then on: others who try wait for its end. */
export async function countAttemptIn(
  unit: Unit,
  clock: Clock,
  attempts: readonly Attempt[],
): Promise<Result<void, TooManyAttempts>> {
  for (const attempt of attempts) {
    const counted = await countOne(unit, clock.millis(), attempt);
    if (!counted.ok) return counted;
  }
  return ok(undefined);
}

/** After a right answer: the login starts afresh; the address only gets back the try that was right. */
export async function forgetAttempts(queries: Queries, attempts: readonly Attempt[]): Promise<void> {
  const database = tables<AccountTables>(queries);
  for (const attempt of attempts) {
    const key = keyOf(attempt);
    if (attempt.kind === "address")
      await database
        .updateTable("sign_in_attempts")
        .set((row) => ({ failures: row("failures", "-", 1), locked_until: null }))
        .where("key", "=", key)
        .where("failures", ">", 0)
        .execute();
    else await database.deleteFrom("sign_in_attempts").where("key", "=", key).execute();
  }
}

/** Forgets what is a day old; called now and then. */
export async function forgetOldAttempts(database: Database, clock: Clock): Promise<void> {
  await tables<AccountTables>(database.queries)
    .deleteFrom("sign_in_attempts")
    .where("last_at", "<=", instantOf(clock.millis() - FORGOTTEN_AFTER_MS))
    .execute();
}

async function countOne(unit: Unit, now: number, attempt: Attempt): Promise<Result<void, TooManyAttempts>> {
  const attempts = tables<AccountTables>(unit.queries);
  const key = keyOf(attempt);
  // The update that changes nothing takes the row for us alone, before it is read.
  const { failures, last_at, locked_until } = await attempts
    .insertInto("sign_in_attempts")
    .values({ key, failures: 0, last_at: instantOf(now), locked_until: null })
    .onConflict((conflict) => conflict.column("key").doUpdateSet((row) => ({ key: row.ref("excluded.key") })))
    .returning(["failures", "last_at", "locked_until"])
    .executeTakeFirstOrThrow();
  const wait = locked_until === null ? 0 : Date.parse(locked_until) - now;
  if (wait > 0) return fail({ code: "too_many_attempts", retryAfterSeconds: Math.ceil(wait / 1_000) });
  const isOld = Date.parse(last_at) <= now - FORGOTTEN_AFTER_MS;
  const count = (isOld ? 0 : failures) + 1;
  await attempts
    .updateTable("sign_in_attempts")
    .set({
      failures: count,
      last_at: instantOf(now),
      locked_until: lockAfter(count, FREE[attempt.kind], now),
    })
    .where("key", "=", key)
    .execute();
  return ok(undefined);
}

function lockAfter(failures: number, free: number, now: number): string | null {
  if (failures < free) return null;
  return instantOf(now + Math.min(FIRST_WAIT_MS * 2 ** (failures - free), LONGEST_WAIT_MS));
}

/** Hashed: what people type where the login belongs is now and then their password. */
function keyOf({ kind, of }: Attempt): string {
  const subject = { login: loginKey, address: addressGroup, setup: String }[kind](of);
  return `${kind}:${hash("sha256", subject, "base64url")}`;
}
