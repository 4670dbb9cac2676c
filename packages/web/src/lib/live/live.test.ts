import { QueryClient } from "@tanstack/react-query";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { keys } from "../api/query-keys.ts";
import type { Job } from "../api/types.ts";
import { applyJob, isFinished, newerJob, replaceJob } from "./apply-job.ts";
import { createEventParser, type ServerEvent, waitBefore } from "./event-stream.ts";

function parse(...chunks: string[]): ServerEvent[] {
  const events: ServerEvent[] = [];
  const read = createEventParser((event) => events.push(event));
  for (const chunk of chunks) read(chunk);
  return events;
}

describe("the stream of events", () => {
  it("is read event by event, with name, number and lines of data", () => {
    expect(parse("id: 7\nevent: job\ndata: a\ndata: b\n\ndata: c\n\n")).toEqual([
      { type: "job", data: "a\nb", id: "7" },
      { type: "message", data: "c", id: "7" },
    ]);
  });

  it("ignores heartbeats and events without data", () => {
    expect(parse(": beat\n\nevent: job\n\n")).toEqual([]);
  });

  it("is the same however the network cut it", () => {
    const text = 'event: job\r\ndata: {"a":1}\r\n\r\nevent: inbox\ndata: é\n\ndata:x\rdata: y\r\r';
    const whole = parse(text, "\n");
    fc.assert(
      fc.property(fc.array(fc.nat(text.length)), (cuts) => {
        const ends = [...cuts, text.length].toSorted((one, other) => one - other);
        const chunks = ends.map((end, index) => text.slice(ends[index - 1] ?? 0, end));
        expect(parse(...chunks, "\n")).toEqual(whole);
      }),
    );
    expect(whole.map((event) => event.data)).toEqual(['{"a":1}', "é", "x\ny"]);
  });

  it("waits longer after each failure, never more than twenty seconds", () => {
    const waits = [0, 1, 2, 3, 20].map((attempt) => waitBefore(attempt, 0.5));
    expect(waits).toEqual([500, 1000, 2000, 4000, 15_000]);
    expect(waitBefore(20, 1)).toBeLessThan(20_000);
  });
});

const job: Job = {
  id: "1",
  type: "planning.propose",
  title: "Propose",
  state: "running",
  progress: { done: 1, total: 3 },
  attempts: 1,
  max_attempts: 3,
  created_at: "2024-05-12T10:00:00.000Z",
  created_by: "Léa",
  cancel_requested: false,
  version: 4,
};

function listOf(...items: Job[]) {
  return { pages: [{ items }], pageParams: [""] };
}

describe("a job from the feed", () => {
  it("never goes back in time when messages cross", () => {
    const old = { ...job, version: 3 };
    expect(newerJob(job, old)).toBe(job);
    expect(newerJob(old, job)).toBe(job);
    expect(newerJob(undefined, job)).toBe(job);
  });

  it("takes its place in the lists that show it and touches no other", () => {
    const other = { ...job, id: "2" };
    const next = { ...job, version: 5, progress: { done: 2, total: 3 } };
    const items = replaceJob(listOf(job, other), next).pages[0]?.items;
    expect(items).toEqual([next, other]);
    expect(items?.[1]).toBe(other);
  });

  it("makes a list be read again when it is new there, or when it ends", () => {
    const client = new QueryClient();
    const running = keys.jobs.list({ state: "running" });
    client.setQueryData(running, listOf(job));
    applyJob(client, { ...job, version: 5 });
    expect(client.getQueryState(running)?.isInvalidated).toBe(false);
    applyJob(client, { ...job, version: 6, state: "succeeded" });
    expect(client.getQueryState(running)?.isInvalidated).toBe(true);
    expect(client.getQueryData<Job>(keys.jobs.detail("1"))?.state).toBe("succeeded");
    client.clear();
  });

  it.each([
    ["queued", false],
    ["running", false],
    ["succeeded", true],
    ["failed", true],
    ["cancelled", true],
  ] as const)("%s counts as finished: %s", (state, expected) => {
    expect(isFinished({ ...job, state })).toBe(expected);
  });
});
