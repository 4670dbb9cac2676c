// Asks for many questions of a long document, cancels in the middle, and times how long the run goes on after that.
import { setTimeout as sleep } from "node:timers/promises";
import type { Headers } from "./client.ts";
import { call, putDocument } from "./quiz-askers.ts";
import type { Server } from "./server.ts";

export interface Cancels {
  /** From the request to cancel to the run's end, for each. */
  readonly ms: readonly number[];
  /** Runs that were over before they could be cancelled. */
  readonly tooLate: number;
  readonly wrong: readonly string[];
}

const SUBJECT = "Chemistry";
const SEEN_WITHIN_MS = 1_000;
const END_WITHIN_MS = 30_000;
/** The built-in author takes some seconds over it. */
const SECTIONS = 600;
const ASKED_FOR = 200;
const POLL_MS = 10;

/** Each run is cancelled at a random moment of its first second, while its agents are at work. */
export async function cancelAtRandom(server: Server, headers: Headers, cancels: number): Promise<Cancels> {
  await putDocument(server, headers, SUBJECT, longText());
  const ms: number[] = [];
  const wrong: string[] = [];
  let tooLate = 0;
  for (let each = 0; each < cancels; each += 1) {
    const run = await started(server, headers, each);
    await sleep(Math.random() * 1_000);
    const from = performance.now();
    const asked = await call(server, headers, "POST", `/jobs/${run.job}/cancel`);
    if (asked?.status !== 200) {
      tooLate += 1;
      continue;
    }
    const state = await endOf(server, headers, run.id);
    const took = performance.now() - from;
    if (state === "completed") tooLate += 1;
    else if (state !== "cancelled") wrong.push(`CANCEL ${run.id}: ${state}`);
    else {
      ms.push(took);
      if (took > SEEN_WITHIN_MS) wrong.push(`CANCEL ${run.id}: seen after ${Math.round(took)} ms`);
    }
    const left = await call(server, headers, "GET", `/quiz/drafts?generation=${run.id}&limit=1`);
    if (state === "cancelled" && JSON.stringify(left?.body["items"]) !== "[]")
      wrong.push(`CANCEL ${run.id}: it left drafts`);
  }
  return { ms, tooLate, wrong };
}

async function started(server: Server, headers: Headers, seed: number) {
  const asked = await call(server, headers, "POST", "/quiz/generations", {
    ...{ subject: SUBJECT, language: "en", count: ASKED_FOR, seed: seed + 1 },
  });
  if (asked?.status !== 202) throw new Error(`no run: ${JSON.stringify(asked)}`);
  const id = String(asked.body["id"]);
  for (const until = performance.now() + END_WITHIN_MS; performance.now() < until; ) {
    const run = await call(server, headers, "GET", `/quiz/generations/${id}`);
    if (run?.body["state"] !== "pending") return { id, job: String(asked.body["job_id"]) };
    await sleep(POLL_MS);
  }
  throw new Error(`the run ${id} was not begun`);
}

async function endOf(server: Server, headers: Headers, id: string): Promise<unknown> {
  for (const until = performance.now() + END_WITHIN_MS; performance.now() < until; ) {
    const run = await call(server, headers, "GET", `/quiz/generations/${id}`);
    if (run?.body["state"] !== "running" && run?.body["state"] !== "pending") return run?.body["state"];
    await sleep(POLL_MS);
  }
  return "still running";
}

/** Made-up substances, each defined and dated: no two sentences are alike. */
function longText(): string {
  const kinds = ["salt", "acid", "alloy", "solvent", "pigment", "polymer", "catalyst", "crystal"];
  const uses = ["dyeing cloth", "tanning leather", "making glass", "cleaning metal", "drying paint"];
  const name = (at: number) =>
    `${syllables[at % 23]}${syllables[(at * 7) % 19]}${syllables[(at * 13) % 29]}ine`;
  return Array.from({ length: SECTIONS }, (_, at) => {
    const [term, kind, use] = [name(at), kinds[at % kinds.length], uses[(at * 3) % uses.length]];
    const title = `${term.slice(0, 1).toUpperCase()}${term.slice(1)}`;
    return [
      `## ${title}`,
      `**${title}** is a ${kind} that melts at ${200 + at} degrees and is used for ${use}. It was first prepared in ${1700 + (at % 300)} by heating ${name(at + 40)} with water.`,
      `Because it dissolves slowly, ${term} is kept in jars of ${10 + (at % 80)} litres, away from ${name(at + 90)}.`,
    ].join("\n\n");
  }).join("\n\n");
}

const syllables =
  "bar cel dor fen gal hir jol kem lin mor nal pyr quo ras sel tor ul var wen xyl yt zir bro cla dre flo gri pla sti".split(
    " ",
  );
