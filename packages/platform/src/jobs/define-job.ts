import type { Actor, InstantText, Message } from "@souffleur/kernel";
import type { z } from "zod";
import type { Unit } from "../database/index.ts";
import type { JobId } from "./job.ts";

export interface Report {
  readonly done: number;
  readonly total: number;
  /** What is being done now, for the person who waits. */
  readonly step?: Message;
}

/** What an attempt is given. It reads and thinks outside any transaction, for as long as it takes. */
export interface RunContext<Payload> {
  readonly payload: Payload;
  readonly jobId: JobId;
  /** 1 for the first. */
  readonly attempt: number;
  /** Who asked for the job. */
  readonly actor: Actor;
  readonly requestId?: string;
  /** Aborted on cancel, time-out, stop of the server, and when somebody else took the job over. */
  readonly signal: AbortSignal;
  /**
   * Aborted on cancel instead of `signal`, where the type of job keeps what it has so far: it then answers soon with an
   * effect, or throws where there is nothing to keep.
   */
  readonly enough: AbortSignal;
  readonly report: (report: Report) => void;
  readonly now: () => InstantText;
  /** What an earlier attempt saved. */
  readonly checkpoint: unknown;
  /** Saves where to go on from after an interruption. */
  readonly save: (checkpoint: unknown) => Promise<void>;
}

/** What a job does to the world: run in the transaction that marks the job succeeded, so it happens once or not at all. */
export type Effect<Outcome> = (unit: Unit) => Promise<Outcome>;

interface JobDefinition<Payload, Outcome> {
  /** `planning.propose`: the module it belongs to, and the verb. */
  readonly type: string;
  readonly title: (payload: Payload) => Message;
  /** Must accept its own output: it is checked when the job is added, and again when it is run. */
  readonly payload: z.ZodType<Payload>;
  readonly maxAttempts: number;
  readonly timeoutMs: number;
  /** What a cancel means to a run: to leave no trace, or to end now with what there is. The first, unless said. */
  readonly onCancel?: "discard" | "keep";
  readonly run: (context: RunContext<Payload>) => Promise<Effect<Outcome>>;
}

/** A type of job as the runner sees it: its payload is whatever was stored. */
export interface JobHandler {
  readonly type: string;
  readonly maxAttempts: number;
  readonly timeoutMs: number;
  readonly onCancel: "discard" | "keep";
  start(payload: unknown, context: Omit<RunContext<unknown>, "payload">): Promise<Effect<unknown>>;
}

/** A type of job as whoever adds one sees it. */
export interface JobType<Payload> extends JobHandler {
  title(payload: Payload): Message;
  check(payload: Payload): Payload;
}

const TYPE = /^[a-z]+\.[a-z]+(-[a-z]+)*$/;

export function defineJob<Payload, Outcome>(definition: JobDefinition<Payload, Outcome>): JobType<Payload> {
  const { type, maxAttempts, timeoutMs, onCancel = "discard", payload: schema } = definition;
  if (!TYPE.test(type)) throw new Error(`"${type}" is no type of job; it must be like "planning.propose".`);
  if (maxAttempts < 1 || timeoutMs < 1) throw new Error(`The job ${type} must allow at least one attempt.`);
  return {
    type,
    maxAttempts,
    timeoutMs,
    onCancel,
    title: definition.title,
    check: (payload) => schema.parse(payload),
    start: (stored, context) => definition.run({ ...context, payload: schema.parse(stored) }),
  };
}

/** How a job says that it failed in a way it foresaw; anything else it throws is retried. */
export class JobFailure extends Error {
  override name = "JobFailure";
  readonly code: string;
  readonly explanation: Message;
  readonly retry: boolean;

  constructor({ code, message, retry }: { code: string; message: Message; retry: boolean }) {
    super(message.en);
    this.code = code;
    this.explanation = message;
    this.retry = retry;
  }
}
