import { createValueCheck } from "@souffleur/platform/openapi";
import fc from "fast-check";
import { sql } from "kysely";
import { faultsOf } from "./check-answer.ts";
import { type FuzzCallers, openCallers } from "./fuzz-callers.ts";
import { plannedDays, plantDrafts } from "./fuzz-plans.ts";
import { type Player, plantQuizzes } from "./fuzz-quizzes.ts";
import { type DescribedOperation, operationsOf, readOpenApi } from "./openapi-document.ts";
import { type DraftRequest, type RequestArbitraries, requestArbitraries } from "./request-arbitraries.ts";
import { RequestPool } from "./request-pool.ts";
import { fillRequest, inject, overSocket, type PlainAnswer, type PlainRequest } from "./send-request.ts";
import { watchTables } from "./table-hash.ts";
import type { TestServer } from "./test-server.ts";

const document = readOpenApi();
/** A feed has no end to wait for; tests of its own watch it over real connections. */
const FEEDS = new Set(["watchEvents"]);
export const operations = operationsOf(document).filter(({ operation }) => !FEEDS.has(operation.operationId));
const check = createValueCheck(document.components.schemas);

export interface SessionOptions {
  readonly server: TestServer;
  readonly seed: number;
  /** The share of requests that goes over a real socket. */
  readonly overSocket: number;
}

interface Exchange {
  readonly request: PlainRequest;
  readonly answer: PlainAnswer;
}

const REPLENISHED_EVERY = 100;
/** What asks for several things that fit each other may be long in going well; most go well in the first round. */
const ROUNDS_OF_LUCK = 100;
/** Less than a test may take: what goes on after its test has failed would spoil those after it. */
const LUCK_MS = 120_000;
const OPEN_JOBS = 100;

/** One server under fire: remembers what it told, keeps something there to be found, and judges every answer. */
export class FuzzSession {
  readonly #options: SessionOptions;
  readonly #address: string;
  readonly #callers: FuzzCallers;
  readonly #pool = new RequestPool();
  #player: Player | undefined;
  /** How often each operation answered with each status. */
  readonly statuses = new Map<string, Map<number, number>>();
  readonly #holds: () => Promise<string>;
  #held = "";
  #sent = 0;
  #draws = 0;

  private constructor(options: SessionOptions, address: string, callers: FuzzCallers) {
    this.#options = options;
    this.#address = address;
    this.#callers = callers;
    this.#holds = watchTables(options.server.database);
    for (const id of callers.reserved) this.#pool.reserve(id);
  }

  static async open(options: SessionOptions): Promise<FuzzSession> {
    const address = await options.server.listen();
    return new FuzzSession(options, address, await openCallers(options.server));
  }

  arbitraries(operation: DescribedOperation): RequestArbitraries {
    return requestArbitraries(operation, document);
  }

  /** Sends a request; throws where the answer, or what became of the tables, is not as described. */
  async judge(operation: DescribedOperation, draft: DraftRequest, chance: number): Promise<void> {
    if (this.#sent++ % REPLENISHED_EVERY === 0) await this.replenish(operation);
    const { request, answer } = await this.#ask(operation, draft, chance < this.#options.overSocket);
    const before = this.#held;
    this.#held = await this.#holds();
    const faults = faultsOf(operation, answer, document, check);
    if (draft.breaks !== undefined && answer.status < 400) faults.push(`took it, though ${draft.breaks}`);
    const mayChange = answer.status < 400 && operation.method !== "GET";
    if (!mayChange && this.#held !== before)
      faults.push(`answered ${answer.status} and changed what is stored`);
    if (faults.length === 0) return;
    const shown = { ...request, body: request.body?.toString().slice(0, 500) };
    throw new Error(`${faults.join("\n")}\nto ${JSON.stringify(shown, null, 1).slice(0, 2_000)}`);
  }

  /**
   * Makes some of what an operation may want to find, throws some of it away, then looks at the lists it may be in: the
   * pool leads somewhere again.
   */
  async replenish({ path }: DescribedOperation): Promise<void> {
    const step = partOf(path);
    const wanted = new Set([...ALWAYS_THERE, step, ...(step === "jobs" ? ["planning-proposals"] : [])]);
    const here = operations.filter((each) => wanted.has(partOf(each.path)));
    const isOnOne = (each: DescribedOperation) => each.path.includes("{");
    const creating = here.filter((each) => each.method === "POST" && !isOnOne(each));
    const deleting = here.filter((each) => each.method === "DELETE" && isOnOne(each));
    await this.#endOldJobs();
    if (PLANTED.has(step))
      await plantDrafts(this.#options.server, this.#callers.headersFor("planning:write"));
    if (step.startsWith("quiz/")) await this.#plantQuizzes();
    const lists = here.filter((each) => each.method === "GET" && !isOnOne(each));
    for (const operation of creating) await this.#succeed(operation, 2);
    for (const operation of deleting.filter((each) => !THROWN_AWAY.has(partOf(each.path))))
      await this.#succeed(operation, 1);
    for (const operation of creating) await this.#succeed(operation, 2);
    for (const operation of lists) {
      for (const limit of ["2", "50"])
        await this.#ask(operation, { ...NOTHING, query: [["limit", limit]] }, false);
      // Some lists are of a window.
      await this.#ask(operation, { ...NOTHING, query: plannedDays }, false);
    }
    this.#held = await this.#holds();
  }

  /** Nobody works on jobs here: were all of them kept, one person's queue would be full after some lucky rounds. */
  async #endOldJobs(): Promise<void> {
    const kept = sql`select id from jobs where state = 'queued' order by id desc limit ${OPEN_JOBS}`;
    await sql`
      update jobs set state = 'cancelled', cancel_requested = 1, finished_at = created_at, version = version + 1
      where state = 'queued' and id not in (${kept})`.execute(this.#options.server.database.queries);
  }

  async #plantQuizzes(): Promise<void> {
    const { player, learned } = await plantQuizzes(
      this.#options.server,
      this.#callers.headersFor("quiz:write"),
    );
    this.#player = player;
    for (const [path, body] of learned) this.#pool.learn(path, body, {});
  }

  /** Whether it ever went well: an operation that only refuses was not tried at all. */
  async hasGoneWell(operation: DescribedOperation): Promise<boolean> {
    const seen = () => [...(this.statuses.get(operation.operation.operationId)?.keys() ?? [])];
    const enough = Date.now() + LUCK_MS;
    for (let round = 0; round < ROUNDS_OF_LUCK && !seen().some((status) => status < 300); round++) {
      if (Date.now() > enough) break;
      await this.replenish(operation);
      await this.#succeed(operation, 5);
    }
    return seen().some((status) => status < 300);
  }

  /** Sends what should go well until it did so often enough, or seems not to. */
  async #succeed(operation: DescribedOperation, times: number): Promise<void> {
    // Others each time: what had no luck once would have none again.
    const parameters = { seed: this.#options.seed + this.#draws++, numRuns: times * 6 };
    let succeeded = 0;
    for (const draft of fc.sample(this.arbitraries(operation).valid, parameters)) {
      const { answer } = await this.#ask(operation, draft, false);
      if (answer.status < 300 && ++succeeded === times) return;
    }
  }

  async #ask(operation: DescribedOperation, draft: DraftRequest, socket: boolean): Promise<Exchange> {
    const filled = fillRequest(operation, draft, this.#pool);
    const { operationId, "x-access": access } = operation.operation;
    const played = access === "link" && operation.path.startsWith("/quiz/play");
    const guest = BEFORE_JOINING.has(operationId) ? this.#player?.link : this.#player?.key;
    const caller = { ...this.#callers.headersFor(access), ...(played && guest) };
    const request = { ...filled, headers: { ...caller, ...filled.headers } };
    const send = () =>
      socket ? overSocket(this.#address, request) : inject(this.#options.server.app, request);
    const answer = await send();
    const isJson = /^application\/json/.test(answer.headers["content-type"] ?? "");
    if (answer.status < 300 && isJson)
      this.#pool.learn(operation.path, JSON.parse(answer.text), answer.headers);
    this.#count(operationId, answer.status);
    const isGone = answer.status === 404 || (operation.method === "DELETE" && answer.status < 300);
    if (isGone) this.#pool.forget(operation.path, request.id);
    return { request, answer };
  }

  #count(operationId: string, status: number): void {
    const counts = this.statuses.get(operationId) ?? new Map<number, number>();
    counts.set(status, (counts.get(status) ?? 0) + 1);
    this.statuses.set(operationId, counts);
  }
}

/** The first step of its path; within an assistant that has a step of its own, the first two. */
export function partOf(path: string): string {
  const [, first = "", second = ""] = path.split("/");
  return first === "quiz" ? `${first}/${second}` : first;
}

/** What the link to a quiz opens; everything else of the player asks for the key one gets by joining. */
const BEFORE_JOINING = new Set(["getSharedQuiz", "joinQuiz"]);

/** What most others build on. */
const ALWAYS_THERE = ["artists", "plannings", "skills", "trash", "ledger"];
/** What takes several requests, or a job, to be there. */
const PLANTED = new Set([
  "productions",
  "production-proposals",
  "shifts",
  "mission-types",
  "venues",
  "links",
  "call-sheets",
]);
/** Deleting here is for good. */
const THROWN_AWAY = new Set(["trash"]);

const NOTHING: DraftRequest = { path: {}, query: [], headers: {} };
