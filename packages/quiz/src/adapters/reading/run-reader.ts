import { type ChildProcess, spawn } from "node:child_process";
import { constants, setPriority } from "node:os";
import { createInterface } from "node:readline";
import type { Readable, Writable } from "node:stream";
import { fileURLToPath } from "node:url";
import { fail, type Message, ok, type Result } from "@souffleur/kernel";
import { workerTask } from "@souffleur/platform/workers";
import type { Heading } from "../../domain/documents/document.ts";
import type { NewPassage } from "../../domain/documents/settle-passages.ts";
import type { ReadProblemCode } from "./read-problem.ts";
import { type ReaderMessage, type ReaderOrder, readerMessage } from "./reader-messages.ts";
import { type ReadingCosts, readingCosts, readingLimits } from "./reading-limits.ts";
import { watchMemory } from "./watch-memory.ts";

/** What became of a file: its text, and what stands where in it. */
export interface ReadFile {
  readonly title?: string;
  readonly language: string;
  readonly text: string;
  readonly headings: readonly Heading[];
  readonly passages: readonly NewPassage[];
  readonly pages?: number;
  readonly words: number;
  readonly remarks: readonly Message[];
}

export interface ReaderOptions {
  readonly signal?: AbortSignal;
  readonly onProgress?: (done: number, pages: number) => void;
  readonly costs?: Partial<ReadingCosts>;
}

const program = workerTask(import.meta.url, "./read-document.process.ts").url;
/** Of what one line may be: a hundred passages with their headings. */
const LONGEST_LINE = 8_000_000;

/**
 * Reads a file in a process of its own, which may take so much time and memory and no more, and may do nothing but read
 * its own program: no file of this machine, no network, no other process.
 */
export function runReader(
  bytes: Uint8Array,
  order: ReaderOrder,
  { signal, onProgress, costs }: ReaderOptions = {},
): Promise<Result<ReadFile, ReadProblemCode>> {
  signal?.throwIfAborted();
  const { promise, resolve, reject } = Promise.withResolvers<Result<ReadFile, ReadProblemCode>>();
  const run = startReader({ ...readingCosts, ...costs });
  const onAbort = () => {
    reject(signal?.reason);
    run.kill();
  };
  signal?.addEventListener("abort", onAbort, { once: true });
  void run.read(bytes, order, onProgress).then(resolve, reject);
  return promise.finally(() => signal?.removeEventListener("abort", onAbort));
}

type Pipes = ChildProcess & { readonly stdin: Writable; readonly stdout: Readable };

function startChild(memoryMb: number): Pipes {
  const path = fileURLToPath(program);
  const child = spawn(
    process.execPath,
    [
      ...["--permission", ...readable(path).map((folder) => `--allow-fs-read=${folder}`)],
      ...[`--max-old-space-size=${Math.round(memoryMb * 0.7)}`, "--stack-size=900", "--no-warnings"],
      path,
    ],
    { stdio: ["pipe", "pipe", "ignore"], env: { NODE_ENV: "production", TZ: "UTC" }, windowsHide: true },
  );
  return child;
}

/** Its own program, and where that is run from the sources the packages it uses; nothing of what people keep here. */
function readable(path: string): readonly string[] {
  if (!path.endsWith(".ts")) return [fileURLToPath(new URL(".", program))];
  const root = new URL("../../../../../", program);
  return ["packages/", "node_modules/", "package.json", "tsconfig.json"].map((name) =>
    fileURLToPath(new URL(name, root)),
  );
}

function startReader(costs: ReadingCosts) {
  const child = startChild(costs.memoryMb);
  const { promise: stopped, resolve: stop } = Promise.withResolvers<ReadProblemCode>();
  const kill = () => child.kill("SIGKILL");
  const giveUp = (code: ReadProblemCode) => {
    stop(code);
    kill();
  };
  const { pid } = child;
  if (pid !== undefined) lowerPriority(pid);
  const unwatch =
    pid === undefined ? () => {} : watchMemory(pid, costs.memoryMb, () => giveUp("out_of_memory"));
  const late = () => giveUp("timed_out");
  let silence = setTimeout(late, costs.silenceMs);
  let whole = setTimeout(late, costs.startMs);
  const startedAt = performance.now();
  const heard = (pages: number | undefined) => {
    clearTimeout(silence);
    silence = setTimeout(late, costs.silenceMs);
    if (pages === undefined) return;
    clearTimeout(whole);
    const may = costs.startMs + Math.min(pages, readingLimits.pages) * costs.pageMs;
    whole = setTimeout(late, Math.max(0, startedAt + may - performance.now()));
  };
  const end = () => {
    unwatch();
    clearTimeout(silence);
    clearTimeout(whole);
    kill();
  };
  return {
    kill,
    async read(bytes: Uint8Array, order: ReaderOrder, onProgress: ReaderOptions["onProgress"]) {
      try {
        const answered = answerOf(child, { heard, onProgress });
        // A reader that ended before it took everything has said why, or will be found to have ended.
        child.stdin.on("error", () => {});
        child.stdin.write(`${JSON.stringify(order)}\n`);
        child.stdin.end(bytes);
        const isOver = stopped.then((code): Result<ReadFile, ReadProblemCode> => fail(code));
        return await Promise.race([isOver, answered]);
      } finally {
        end();
      }
    },
  };
}

function lowerPriority(pid: number): void {
  try {
    setPriority(pid, constants.priority.PRIORITY_BELOW_NORMAL);
  } catch {
    // It ended already, or this machine does not let us.
  }
}

interface Listening {
  readonly heard: (pages: number | undefined) => void;
  readonly onProgress: ReaderOptions["onProgress"];
}

async function answerOf(child: Pipes, listening: Listening): Promise<Result<ReadFile, ReadProblemCode>> {
  const { promise: exited, resolve } = Promise.withResolvers<number | null>();
  child.once("error", () => resolve(1)).once("close", (code) => resolve(code));
  const answer = new Answer();
  for await (const line of createInterface({ input: child.stdout, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (line.length > LONGEST_LINE) return fail("reader_failed");
    const message = messageOf(line);
    if (message === undefined) return fail("reader_failed");
    listening.heard(message.kind === "progress" ? message.pages : undefined);
    if (message.kind === "progress") listening.onProgress?.(message.done, message.pages);
    const done = answer.take(message);
    if (done !== undefined) return done;
  }
  // V8 ends a process that may have no more memory with a signal of its own.
  const code = await exited;
  return fail(code === null || code === 134 || code === 5 ? "out_of_memory" : "reader_failed");
}

function messageOf(line: string): ReaderMessage | undefined {
  try {
    return readerMessage.safeParse(JSON.parse(line)).data;
  } catch {
    return undefined;
  }
}

/** Puts together what comes in parts. */
class Answer {
  #text = "";
  readonly #headings: Heading[] = [];
  readonly #passages: Extract<ReaderMessage, { kind: "passages" }>["passages"] = [];

  take(message: ReaderMessage): Result<ReadFile, ReadProblemCode> | undefined {
    switch (message.kind) {
      case "progress":
        return undefined;
      case "text":
        this.#text += message.text;
        return this.#text.length > readingLimits.characters * 2 ? fail("text_too_long") : undefined;
      case "headings":
        for (const { page, ...heading } of message.headings)
          this.#headings.push(page === undefined ? heading : { ...heading, page });
        return undefined;
      case "passages":
        this.#passages.push(...message.passages);
        return undefined;
      case "problem":
        return fail(message.code);
      case "done":
        return ok(this.#whole(message));
    }
  }

  #whole({ title, pages, language, words, remarks }: Extract<ReaderMessage, { kind: "done" }>): ReadFile {
    const text = this.#text;
    return {
      ...(title !== undefined && { title }),
      ...(pages !== undefined && { pages }),
      ...{ language, words, remarks, text, headings: this.#headings },
      passages: this.#passages.map(({ page, lastPage, ...passage }) => ({
        ...passage,
        ...(page !== undefined && { page }),
        ...(lastPage !== undefined && { lastPage }),
        text: text.slice(passage.start, passage.end),
      })),
    };
  }
}
