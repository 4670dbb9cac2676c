import type { Actor, Clock, InstantText, Result } from "@souffleur/kernel";
import { instantOf } from "@souffleur/kernel";
import type { Database, Unit } from "../database/index.ts";
import type { EventHub } from "../events/index.ts";
import type { JobHandler, JobType } from "./define-job.ts";
import type { Job, JobId } from "./job.ts";
import { readWordOf } from "./job-access.ts";
import type {
  JobFilter,
  JobNotCancellable,
  JobNotFound,
  JobNotRetryable,
  JobQueue,
  QueueFull,
} from "./queue.ts";
import { JobRunner, type RunnerTimes, runnerTimes } from "./runner/runner.ts";

export interface EnqueueOptions {
  readonly actor: Actor;
  /** The same type and key again is the same job, whatever became of it. */
  readonly idempotencyKey?: string;
  readonly requestId?: string;
  /** It is begun then, or as soon after as somebody can: a server that slept does not forget it. */
  readonly notBefore?: InstantText;
}

/** Long work that outlives the request that asked for it, and the process that began it. */
export interface Jobs {
  /** Adds a job in the caller's unit of work; it is begun once that is committed. */
  enqueue<Payload>(
    unit: Unit,
    type: JobType<Payload>,
    payload: Payload,
    options: EnqueueOptions,
  ): Promise<Result<Job, QueueFull>>;
  find(id: JobId): Promise<Job | undefined>;
  list(
    filter: JobFilter,
    page: { readonly limit: number; readonly before: JobId | undefined },
  ): Promise<readonly Job[]>;
  cancel(unit: Unit, id: JobId): Promise<Result<Job, JobNotFound | JobNotCancellable>>;
  retry(unit: Unit, id: JobId): Promise<Result<Job, JobNotFound | JobNotRetryable | QueueFull>>;
  readonly types: readonly string[];
  /** Begins to work. Refuses where a job waits that nothing here can run. */
  start(): Promise<void>;
  /** Jobs that run are told to stop, may save where they are, and go back to the queue. */
  stop(): Promise<void>;
}

export interface JobsOptions {
  readonly database: Database;
  readonly queue: JobQueue;
  readonly clock: Clock;
  readonly events: EventHub;
  readonly types: readonly JobHandler[];
  /** How many jobs this process runs at a time. */
  readonly concurrency: number;
  readonly onError: (error: unknown, job?: Job) => void;
  readonly random?: () => number;
  readonly times?: Partial<RunnerTimes>;
}

const KEPT_DAYS = 30;
const FORGET_EVERY_MS = 3_600_000;

export function createJobs(options: JobsOptions): Jobs {
  const { database, queue, clock, events, types, concurrency, onError, random = Math.random } = options;
  const handlers = handlersOf(types);
  const announce = (job: Job) => events.publish(eventOf(job));
  const runner = new JobRunner({
    database,
    leases: queue,
    handlers,
    clock,
    random,
    concurrency,
    times: { ...runnerTimes, ...options.times },
    announce,
    onError,
  });
  const told = (unit: Unit, result: Result<Job, unknown>) => {
    if (result.ok) unit.afterCommit(() => announce(result.value));
  };
  let leave = () => {};
  let forgetting: NodeJS.Timeout | undefined;
  const forget = () =>
    queue.forgetFinished(instantOf(clock.millis() - KEPT_DAYS * 86_400_000)).then(
      () => {},
      (error: unknown) => onError(error),
    );
  return {
    types: [...handlers.keys()],
    find: (id) => queue.find(id),
    list: (filter, page) => queue.list(filter, page),
    async enqueue(unit, type, payload, { actor, idempotencyKey, requestId, notBefore }) {
      if (!handlers.has(type.type)) throw new Error(`The job ${type.type} was not given to createJobs.`);
      const { type: name, maxAttempts } = type;
      const result = await queue.add(unit, {
        type: name,
        title: type.title(payload),
        payload: type.check(payload),
        maxAttempts,
        actor,
        ...(idempotencyKey !== undefined && { idempotencyKey }),
        ...(requestId !== undefined && { requestId }),
        ...(notBefore !== undefined && { notBefore }),
      });
      told(unit, result);
      return result;
    },
    async cancel(unit, id) {
      const result = await queue.requestCancel(unit, id);
      told(unit, result);
      return result;
    },
    async retry(unit, id) {
      const result = await queue.retry(unit, id);
      told(unit, result);
      return result;
    },
    async start() {
      refuseUnknown(await queue.openTypes(), handlers);
      leave = events.subscribe((event) => followUp(event, runner));
      forgetting = setInterval(() => void forget(), FORGET_EVERY_MS);
      forgetting.unref();
      await runner.start();
    },
    async stop() {
      leave();
      clearInterval(forgetting);
      await runner.stop();
    },
  };
}

/** What happened to a job, here or on another server, may be something to do for this one. */
function followUp(event: Parameters<Parameters<EventHub["subscribe"]>[0]>[0], runner: JobRunner): void {
  if (event.topic === "resync") runner.wake();
  if (event.topic !== "job") return;
  const job = event.data as Job;
  if (job.state === "queued") runner.wake();
  else if (job.state === "running" && job.cancelRequested) runner.cancel(job.id);
}

function eventOf(job: Job) {
  return { topic: "job", key: job.id, data: job, access: readWordOf(job.type) } as const;
}

function handlersOf(types: readonly JobHandler[]): ReadonlyMap<string, JobHandler> {
  const handlers = new Map(types.map((type) => [type.type, type]));
  if (handlers.size !== types.length) throw new Error("Two types of job have the same name.");
  return handlers;
}

function refuseUnknown(open: readonly string[], handlers: ReadonlyMap<string, JobHandler>): void {
  const unknown = open.filter((type) => !handlers.has(type));
  if (unknown.length === 0) return;
  throw new Error(
    `Jobs of the type ${unknown.join(", ")} wait, and nothing here can run them. Maybe a module is switched off ` +
      "(SOUFFLEUR_MODULES), or an older version of the server was started.",
  );
}
