import { subscribe, unsubscribe } from "node:diagnostics_channel";
import { collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client";
import { type CommittedGroup, committedGroups } from "../database/index.ts";
import type { App } from "../http/index.ts";

/** What the server counts about itself, in the format of Prometheus. */
export interface Metrics {
  readonly contentType: string;
  /** All values as they are now. */
  text(): Promise<string>;
  /** Times every request by its route's template, never by its address: ids would make a series each. */
  timeRequests(app: App): void;
  close(): void;
}

export interface MetricsSources {
  /** How many jobs there are in each state. */
  readonly jobsByState?: () => Promise<Readonly<Record<string, number>>>;
}

const SECONDS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];
const UNITS = [1, 2, 4, 8, 16, 32, 64, 128];

export function createMetrics({ jobsByState }: MetricsSources = {}): Metrics {
  const registry = new Registry();
  // Memory, processor, open files, garbage collection, delay of the event loop.
  collectDefaultMetrics({ register: registry });
  const requests = new Histogram({
    name: "souffleur_http_request_duration_seconds",
    help: "Time to answer a request, by method, route and status",
    labelNames: ["method", "route", "status"],
    buckets: SECONDS,
    registers: [registry],
  });
  const commits = new Histogram({
    name: "souffleur_database_commit_units",
    help: "Units of work made durable by one commit of SQLite",
    buckets: UNITS,
    registers: [registry],
  });
  const onCommit = (group: unknown) => commits.observe((group as CommittedGroup).units);
  subscribe(committedGroups, onCommit);
  if (jobsByState !== undefined) addJobs(registry, jobsByState);
  return {
    contentType: registry.contentType,
    text: () => registry.metrics(),
    timeRequests: (app) => timeRequests(app, requests),
    close: () => void unsubscribe(committedGroups, onCommit),
  };
}

function timeRequests(app: App, requests: Histogram<"method" | "route" | "status">): void {
  app.addHook("onResponse", (request, reply, done) => {
    requests.observe(
      {
        method: request.method,
        route: request.routeOptions.url ?? "none",
        status: reply.statusCode,
      },
      reply.elapsedTime / 1_000,
    );
    done();
  });
}

function addJobs(registry: Registry, jobsByState: () => Promise<Readonly<Record<string, number>>>): void {
  const jobs = new Gauge({
    name: "souffleur_jobs",
    help: "Jobs by state",
    labelNames: ["state"],
    registers: [registry],
    async collect() {
      this.reset();
      for (const [state, count] of Object.entries(await jobsByState())) jobs.set({ state }, count);
    },
  });
}
