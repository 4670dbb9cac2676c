import { createHash } from "node:crypto";
import { type Clock, fail, instantOf, ok, type Result } from "@souffleur/kernel";
import type { FastifyRequest } from "fastify";
import { type Database, fromJson, type MigrationStep, tables, toJson, type Unit } from "../database/index.ts";
import { type Failure, ProblemError } from "./problem.ts";

const KEPT_HOURS = 24;

export interface Answer<Body> {
  readonly status: number;
  readonly body: Body;
  readonly headers?: Readonly<Record<string, string>>;
  /** What is in it is shown once and kept nowhere: the same key does the same again. */
  readonly holdsSecret?: true;
}

interface Tables {
  idempotency_keys: {
    key: string;
    scope: string;
    request_hash: string;
    status: number;
    headers: unknown;
    body: unknown;
    created_at: string;
  };
}

export const idempotencyMigration: MigrationStep = {
  name: "0004-platform-idempotency",
  async up(database, { columns, table }) {
    await table(
      database.schema
        .createTable("idempotency_keys")
        .addColumn("key", columns.text, (column) => column.notNull())
        // Whose key it is: two people may choose the same one.
        .addColumn("scope", columns.text, (column) => column.notNull())
        .addColumn("request_hash", columns.text, (column) => column.notNull())
        .addColumn("status", columns.integer, (column) => column.notNull())
        .addColumn("headers", columns.json, (column) => column.notNull())
        .addColumn("body", columns.json)
        .addColumn("created_at", columns.instant, (column) => column.notNull())
        .addPrimaryKeyConstraint("idempotency_keys_pk", ["scope", "key"]),
    ).execute();
    await database.schema
      .createIndex("idempotency_keys_by_age")
      .on("idempotency_keys")
      .column("created_at")
      .execute();
  },
  async down(database) {
    await database.schema.dropTable("idempotency_keys").execute();
  },
};

export interface KeyedRequest {
  readonly key: string;
  readonly scope: string;
  readonly hash: string;
}

/** The request's Idempotency-Key, with all that must be the same when it comes again. */
export function keyedRequest(request: FastifyRequest): KeyedRequest | undefined {
  const key = request.headers["idempotency-key"];
  if (key === undefined) return undefined;
  if (typeof key !== "string" || !/^[\x21-\x7e]{1,200}$/.test(key))
    throw new ProblemError({ code: "idempotency_key_invalid" });
  const { actor } = request.principal ?? { actor: { kind: "nobody" } };
  const scope = "id" in actor ? `${actor.kind}:${actor.id}` : actor.kind;
  const hash = createHash("sha256").update(
    JSON.stringify([request.method, request.url, request.body ?? null]),
  );
  return { key, scope, hash: hash.digest("base64url") };
}

/** Runs `work` once for a key: the answer is kept in the same transaction and given again to the same request. */
export async function once<Body>(
  unit: Unit,
  clock: Clock,
  keyed: KeyedRequest,
  work: () => Promise<Result<Answer<Body>, Failure>>,
): Promise<Result<Answer<Body>, Failure>> {
  const database = tables<Tables>(unit.queries);
  const oldest = instantOf(clock.millis() - KEPT_HOURS * 3_600_000);
  const known = await database
    .selectFrom("idempotency_keys")
    .selectAll()
    .where("scope", "=", keyed.scope)
    .where("key", "=", keyed.key)
    .where("created_at", ">", oldest)
    .executeTakeFirst();
  if (known !== undefined)
    return known.request_hash === keyed.hash
      ? ok(replay<Body>(known))
      : fail({ code: "idempotency_key_reused" });
  const result = await work();
  if (!result.ok || result.value.holdsSecret) return result;
  await database
    .deleteFrom("idempotency_keys")
    .where("scope", "=", keyed.scope)
    .where("key", "=", keyed.key)
    // Only one past its time: a younger one has come since we looked, and must refuse this one.
    .where("created_at", "<=", oldest)
    .execute();
  await database
    .insertInto("idempotency_keys")
    .values({
      key: keyed.key,
      scope: keyed.scope,
      request_hash: keyed.hash,
      status: result.value.status,
      headers: toJson(result.value.headers ?? {}),
      body: toJson(result.value.body ?? null),
      created_at: clock.now(),
    })
    .execute();
  return result;
}

/** Forgets keys past their time; called now and then. */
export async function forgetOldKeys(database: Database, clock: Clock): Promise<void> {
  await tables<Tables>(database.queries)
    .deleteFrom("idempotency_keys")
    .where("created_at", "<=", instantOf(clock.millis() - KEPT_HOURS * 3_600_000))
    .execute();
}

function replay<Body>(known: Tables["idempotency_keys"]): Answer<Body> {
  const headers = fromJson<Record<string, string>>(known.headers);
  return {
    status: known.status,
    headers: { ...headers, "idempotent-replayed": "true" },
    body: fromJson<Body>(known.body),
  };
}
