import type { ServerResponse } from "node:http";
import type { Job } from "../../src/lib/api/types.ts";
import { addDays, countDays } from "../../src/lib/format/wall-clock.ts";
import { proposalFor } from "./fill.ts";
import { type Answer, type Call, ok, pageOf, problem } from "./http.ts";
import { newId, now, type Store } from "./store.ts";

/** The live feed: everybody who listens hears everything. */
export function createFeed() {
  const listeners = new Set<ServerResponse>();
  return {
    open({ response }: Call): void {
      response.writeHead(200, { "content-type": "text/event-stream", "cache-control": "no-store" });
      response.write(": hello\n\n");
      listeners.add(response);
      response.on("close", () => listeners.delete(response));
    },
    tell(type: string, data: unknown): void {
      for (const response of listeners) response.write(`event: ${type}\ndata: ${JSON.stringify(data)}\n\n`);
    },
    /** Cuts every line, as a restart of the server would. */
    cut(): void {
      for (const response of listeners) response.destroy();
    },
  };
}

export type Feed = ReturnType<typeof createFeed>;

const DAY_MS = 120;

function change(store: Store, feed: Feed, id: string, part: Partial<Job>): Job | undefined {
  const index = store.jobs.findIndex((one) => one.id === id);
  const known = store.jobs[index];
  if (known === undefined) return undefined;
  const next = { ...known, ...part, version: known.version + 1 };
  store.jobs[index] = next;
  feed.tell("job", next);
  return next;
}

/** Proposes one day after the other, slowly enough to be watched. */
function run(store: Store, feed: Feed, id: string, from: string, days: number, dayMs: number): void {
  let done = 0;
  const tick = setInterval(() => {
    const known = store.jobs.find((one) => one.id === id);
    if (known === undefined || known.cancel_requested || done === days) {
      clearInterval(tick);
      const state = known?.cancel_requested === true ? "cancelled" : "succeeded";
      change(store, feed, id, { state, finished_at: now() });
      feed.tell("inbox", { open: store.proposals.length });
      return;
    }
    const date = addDays(from, done);
    store.proposals.push(proposalFor(store, date, store.artists.slice(0, 9), id));
    done += 1;
    const progress = { done, total: days, step: date, eta_seconds: ((days - done) * dayMs) / 1000 };
    change(store, feed, id, { state: "running", started_at: now(), progress });
  }, dayMs);
}

function start(store: Store, feed: Feed, call: Call, dayMs: number): Answer {
  const { from, to } = call.body as { from: string; to: string };
  const days = countDays(from, to);
  const job: Job = {
    id: newId(store),
    type: "planning.propose",
    title: `Proposer des plannings, ${from} – ${to}`,
    state: "queued",
    progress: { done: 0, total: days },
    attempts: 1,
    max_attempts: 3,
    created_at: now(),
    created_by: store.user?.name ?? "Souffleur",
    cancel_requested: false,
    version: 1,
  };
  store.jobs.unshift(job);
  run(store, feed, job.id, from, days, dayMs);
  return { status: 202, body: job, headers: { location: `/api/v1/jobs/${job.id}` } };
}

export function jobRoutes(
  store: Store,
  feed: Feed,
  call: Call,
  parts: readonly string[],
  dayMs = DAY_MS,
): Answer | undefined {
  const [area, id = "", verb] = parts;
  const { method, query } = call;
  if (method === "POST" && area === "planning-proposals" && id === "") return start(store, feed, call, dayMs);
  if (area !== "jobs") return undefined;
  const known = store.jobs.find((one) => one.id === id);
  if (id === "") {
    const state = query.get("state");
    return ok(
      pageOf(
        store.jobs.filter((one) => state === null || one.state === state),
        query,
      ),
    );
  }
  if (known === undefined) return problem(404, "job_not_found", "Cette tâche n’existe pas.");
  if (verb === undefined) return ok(known);
  if (verb === "cancel") return ok(change(store, feed, id, { cancel_requested: true }));
  return ok(change(store, feed, id, { state: "queued", cancel_requested: false }));
}
