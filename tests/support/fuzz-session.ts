import { setTimeout } from "node:timers/promises";
import { createValueCheck } from "@souffleur/platform/openapi";
import fc from "fast-check";
import { faultsOf } from "./check-answer.ts";
import { type FuzzCallers, openCallers } from "./fuzz-callers.ts";
import { plannedDays, plantDrafts } from "./fuzz-plans.ts";
import { type DescribedOperation, operationsOf, readOpenApi } from "./openapi-document.ts";
import { type DraftRequest, type RequestArbitraries, requestArbitraries } from "./request-arbitraries.ts";
import { RequestPool } from "./request-pool.ts";
import { fillRequest, inject, overSocket, type PlainAnswer, type PlainRequest } from "./send-request.ts";
import { hashTables } from "./table-hash.ts";
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
const ROUNDS_OF_LUCK = 30;

/** One server under fire: remembers what it told, keeps something there to be found, and judges every answer. */
export class FuzzSession {
  readonly #options: SessionOptions;
  readonly #address: string;
  readonly #callers: FuzzCallers;
  readonly #pool = new RequestPool();
  /** How often each operation answered with each status. */
  readonly statuses = new Map<string, Map<number, number>>();
  #held = "";
  #sent = 0;

  private constructor(options: SessionOptions, address: string, callers: FuzzCallers) {
    this.#options = options;
    this.#address = address;
    this.#callers = callers;
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
    this.#held = await hashTables(this.#options.server.database);
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
    const step = firstStep(path);
    const wanted = new Set([...ALWAYS_THERE, step, ...(step === "jobs" ? ["planning-proposals"] : [])]);
    const here = operations.filter((each) => wanted.has(firstStep(each.path)));
    const isOnOne = (each: DescribedOperation) => each.path.includes("{");
    const creating = here.filter((each) => each.method === "POST" && !isOnOne(each));
    const deleting = here.filter((each) => each.method === "DELETE" && isOnOne(each));
    if (PLANTED.has(step))
      await plantDrafts(this.#options.server, this.#callers.headersFor("planning:write"));
    const lists = here.filter((each) => each.method === "GET" && !isOnOne(each));
    for (const operation of creating) await this.#succeed(operation, 2);
    for (const operation of deleting.filter((each) => !THROWN_AWAY.has(firstStep(each.path))))
      await this.#succeed(operation, 1);
    for (const operation of creating) await this.#succeed(operation, 2);
    for (const operation of lists) {
      for (const limit of ["2", "50"])
        await this.#ask(operation, { ...NOTHING, query: [["limit", limit]] }, false);
      // Some lists are of a window.
      await this.#ask(operation, { ...NOTHING, query: plannedDays }, false);
    }
    this.#held = await hashTables(this.#options.server.database);
  }

  /** Whether it ever went well: an operation that only refuses was not tried at all. */
  async hasGoneWell(operation: DescribedOperation): Promise<boolean> {
    const seen = () => [...(this.statuses.get(operation.operation.operationId)?.keys() ?? [])];
    for (let round = 0; round < ROUNDS_OF_LUCK && !seen().some((status) => status < 300); round++) {
      await this.replenish(operation);
      await this.#succeed(operation, 5);
    }
    return seen().some((status) => status < 300);
  }

  /** Sends what should go well until it did so often enough, or seems not to. */
  async #succeed(operation: DescribedOperation, times: number): Promise<void> {
    const parameters = { seed: this.#options.seed + this.#sent, numRuns: times * 6 };
    let succeeded = 0;
    for (const draft of fc.sample(this.arbitraries(operation).valid, parameters)) {
      const { answer } = await this.#ask(operation, draft, false);
      if (answer.status < 300 && ++succeeded === times) return;
    }
  }

  async #ask(operation: DescribedOperation, draft: DraftRequest, socket: boolean): Promise<Exchange> {
    const filled = fillRequest(operation, draft, this.#pool);
    const caller = this.#callers.headersFor(operation.operation["x-access"]);
    const request = { ...filled, headers: { ...caller, ...filled.headers } };
    const send = () =>
      socket ? overSocket(this.#address, request) : inject(this.#options.server.app, request);
    let answer = await send();
    // A machine busy with other tests sheds load, as it should; the answer itself is what is judged.
    for (let tries = 0; answer.status === 503 && tries < 5; tries++) {
      await setTimeout(1_000);
      answer = await send();
    }
    const isJson = /^application\/json/.test(answer.headers["content-type"] ?? "");
    if (answer.status < 300 && isJson)
      this.#pool.learn(operation.path, JSON.parse(answer.text), answer.headers);
    this.#count(operation.operation.operationId, answer.status);
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

function firstStep(path: string): string {
  return path.split("/")[1] ?? "";
}

/** What most others build on. */
const ALWAYS_THERE = ["artists", "plannings", "trash", "ledger"];
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
