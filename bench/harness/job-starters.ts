// Clients that start planning-proposals jobs and hold the server to them: each ends, each day is proposed once.
import { randomUUID } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import { attempt, type Headers, walk } from "./client.ts";
import { type Connection, openConnection, requestText } from "./connection.ts";
import type { Activity } from "./kill-loop.ts";
import type { Server } from "./server.ts";

const STARTERS = 4;
const ARTISTS = 12;
const DAYS = 30;
const FIRST_DAY = Temporal.PlainDate.from("2031-03-01");
const DAY_TEXTS = Array.from({ length: DAYS }, (_, day) => FIRST_DAY.add({ days: day }).toString());
const END_WITHIN_MS = 120_000;
const POLL_MS = 15;
const FINAL = ["succeeded", "failed", "cancelled"];

type Starter = { text: string | undefined; job: string | undefined };
type Job = { readonly id: string; readonly state: string; readonly attempts: number };

/** `states` counts the jobs by how they ended, and those that needed more than one attempt. */
export type Starters = Activity & { started(): number; states(): Readonly<Record<string, number>> };

export async function createStarters(server: Server, headers: Headers): Promise<Starters> {
  await createCompany(server, headers);
  const acknowledged = new Set<string>();
  const refused: string[] = [];
  const states: Record<string, number> = {};
  const starters: Starter[] = Array.from({ length: STARTERS }, () => ({ text: undefined, job: undefined }));

  /** Starts a job, waits for its end, starts the next: one job per starter at a time keeps the queue short. */
  async function keepStarting(starter: Starter, on: Server, enough: () => boolean): Promise<void> {
    const connection = await openConnection(on.port).catch(() => undefined);
    let alive = connection !== undefined;
    while (connection !== undefined && alive && (starter.text !== undefined || !enough())) {
      alive =
        starter.job === undefined ? await startOne(starter, connection) : await follow(starter, connection);
    }
    connection?.close();
  }

  async function startOne(starter: Starter, connection: Connection): Promise<boolean> {
    starter.text ??= startingText(headers);
    const answer = await attempt(connection, starter.text);
    if (answer === undefined) return false;
    starter.text = undefined;
    if (answer.status === 202) {
      const job: string = JSON.parse(answer.body).id;
      acknowledged.add(job);
      starter.job = job;
    } else refused.push(`start → ${answer.status} ${answer.body.slice(0, 300)}`);
    return true;
  }

  async function follow(starter: Starter, connection: Connection): Promise<boolean> {
    const answer = await attempt(connection, requestText("GET", `/api/v1/jobs/${starter.job}`, headers));
    if (answer === undefined) return false;
    if (answer.status !== 200) refused.push(`LOST job ${starter.job} → ${answer.status}`);
    if (answer.status !== 200 || FINAL.includes(JSON.parse(answer.body).state)) starter.job = undefined;
    else await sleep(POLL_MS);
    return true;
  }

  async function finish(on: Server): Promise<string[]> {
    await Promise.all(starters.map((starter) => keepStarting(starter, on, () => true)));
    const jobs = await endedJobs(on, headers);
    for (const { state, attempts } of jobs) {
      states[state] = (states[state] ?? 0) + 1;
      if (attempts > 1) states.interrupted = (states.interrupted ?? 0) + 1;
    }
    const known = new Set(jobs.map((job) => job.id));
    const lost = [...acknowledged].filter((id) => !known.has(id)).map((id) => `LOST job ${id}`);
    const extra = jobs.filter((job) => !acknowledged.has(job.id)).map((job) => `DOUBLED job ${job.id}`);
    return [...refused, ...lost, ...extra, ...(await compareEffects(on, headers, jobs))];
  }

  return {
    work: async (on) => {
      await Promise.all(starters.map((starter) => keepStarting(starter, on, () => false)));
    },
    check: async () => refused.splice(0),
    finish,
    started: () => acknowledged.size,
    states: () => states,
  };
}

function startingText(headers: Headers): string {
  const body = { from: DAY_TEXTS[0], to: DAY_TEXTS.at(-1) };
  return requestText(
    "POST",
    "/api/v1/planning-proposals",
    { ...headers, "idempotency-key": randomUUID() },
    body,
  );
}

/** A company in which somebody is free on every day of the period. */
async function createCompany(server: Server, headers: Headers): Promise<void> {
  const connection = await openConnection(server.port);
  for (let artist = 0; artist < ARTISTS; artist++) {
    const free = DAY_TEXTS.filter((_, day) => day % 3 === artist % 3);
    const availabilities = free.map((day) => ({ start: `${day}T18:00:00`, end: `${day}T22:00:00` }));
    const body = { name: `Artist ${artist}`, availabilities };
    const answer = await connection.send(requestText("POST", "/api/v1/artists", headers, body));
    if (answer.status !== 201) throw new Error(`no company: ${answer.status} ${answer.body}`);
  }
  connection.close();
}

/** Every job once all have ended, or as they are when time is up. */
async function endedJobs(server: Server, headers: Headers): Promise<Job[]> {
  const deadline = performance.now() + END_WITHIN_MS;
  for (;;) {
    const jobs: Job[] = [];
    for await (const { id, state, attempts } of walk(server, "/jobs", headers)) {
      jobs.push({ id: String(id), state: String(state), attempts: Number(attempts) });
    }
    if (jobs.every((job) => FINAL.includes(job.state)) || performance.now() > deadline) return jobs;
    await sleep(200);
  }
}

/** A job that succeeded has one proposal for each day; one that did not has none. */
async function compareEffects(server: Server, headers: Headers, jobs: readonly Job[]): Promise<string[]> {
  const days = new Map<string, string[]>(jobs.map((job) => [job.id, []]));
  const wrong: string[] = [];
  for await (const { id, job_id, event_date } of walk(server, "/planning-proposals", headers)) {
    const list = days.get(String(job_id));
    if (list === undefined) wrong.push(`DOUBLED proposal ${id}: of no job`);
    else list.push(String(event_date));
  }
  for (const { id, state, attempts } of jobs) {
    const proposed = days.get(id) ?? [];
    const once = new Set(proposed).size;
    const wanted = state === "succeeded" ? DAYS : 0;
    if (!FINAL.includes(state)) wrong.push(`LOST job ${id}: still ${state} after ${attempts} attempts`);
    else if (proposed.length > once)
      wrong.push(`DOUBLED job ${id}: ${proposed.length} proposals for ${once} days`);
    else if (once !== wanted) wrong.push(`LOST job ${id}: ${state} with ${once} proposals of ${wanted}`);
  }
  return wrong;
}
