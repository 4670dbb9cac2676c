import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Role } from "../http/access.ts";
import { createEventHub, type EventHub } from "./event-hub.ts";
import type { EventStream } from "./event-stream.ts";
import { type FeedsOptions, LiveFeeds } from "./live-feeds.ts";

let events: EventHub;
let feeds: LiveFeeds;
const opened: LiveFeeds[] = [];
beforeEach(() => {
  events = createEventHub((error) => {
    throw error;
  });
});
afterEach(() => {
  for (const each of opened.splice(0)) each.close();
  vi.useRealTimers();
});

function feedsWith(over: Partial<FeedsOptions> = {}): LiveFeeds {
  const made = new LiveFeeds({ events, presenters: {}, ...over });
  opened.push(made);
  return made;
}
function open(roles: readonly Role[] = ["owner"], over = {}): { stream: EventStream; text: () => string } {
  const stream = feeds.open({ roles, locale: "en", ...over });
  if (stream === undefined) throw new Error("There was no room.");
  let all = "";
  return {
    stream,
    text() {
      for (let part = stream.read(); part !== null; part = stream.read()) all += String(part);
      return all;
    },
  };
}
const publish = (data: unknown, access: "planning:read" | "owner" = "planning:read") =>
  events.publish({ topic: "job", key: "1", data, access });

describe("a feed", () => {
  it("begins with when to come back", () => {
    feeds = feedsWith();
    expect(open().text()).toBe("retry: 2000\n\n");
  });

  it("tells an event as its topic's presenter shows it, in the client's language", () => {
    feeds = feedsWith({
      presenters: { job: (data, locale) => ({ shown: (data as Record<string, string>)[locale] }) },
    });
    const english = open();
    const french = open(["owner"], { locale: "fr" });
    english.text();
    french.text();
    publish({ en: "Job", fr: "Tâche" });
    expect(english.text()).toMatch(/id: [0-9a-f]{8}-\d+\nevent: job\ndata: \{"shown":"Job"\}\n\n$/);
    expect(french.text()).toMatch(/data: \{"shown":"Tâche"\}\n\n$/);
  });

  it("puts an event into words once for each language, however many watch", () => {
    let times = 0;
    feeds = feedsWith({ presenters: { job: () => ++times } });
    for (let n = 0; n < 50; n++) open().text();
    publish({});
    expect(times).toBe(1);
  });

  it("keeps to itself what the client may not see", () => {
    feeds = feedsWith();
    const viewer = open(["viewer"]);
    const nobody = open([]);
    publish({ n: 1 });
    publish({ n: 2 }, "owner");
    expect(viewer.text()).toContain('{"n":1}');
    expect(viewer.text()).not.toContain('{"n":2}');
    expect(nobody.text()).not.toContain("event:");
  });

  it("asks a client that was here before to look anew, and no other", () => {
    feeds = feedsWith();
    expect(open(["owner"], { lastEventId: "whatever-7" }).text()).toMatch(/event: resync\ndata: \{\}\n\n$/);
    expect(open().text()).not.toContain("resync");
  });

  it("asks everybody to look anew where events were lost on the way", () => {
    feeds = feedsWith();
    const client = open([]);
    events.publish({ topic: "resync" });
    expect(client.text()).toContain("event: resync");
  });
});

describe("how many", () => {
  it("are served, and no more, until one leaves", async () => {
    feeds = feedsWith({ maxClients: 2 });
    const first = open();
    open();
    expect(feeds.open({ roles: [], locale: "en" })).toBeUndefined();
    first.stream.destroy();
    await new Promise(setImmediate);
    expect(feeds.count).toBe(1);
    expect(feeds.open({ roles: [], locale: "en" })).toBeDefined();
  });
});

describe("time", () => {
  it("brings a sign of life to a quiet feed", () => {
    vi.useFakeTimers();
    feeds = feedsWith({ heartbeatMs: 1_000 });
    const client = open();
    client.text();
    vi.advanceTimersByTime(3_000);
    expect(client.text()).toContain(": still here\n\n");
  });

  it("ends an old feed, so that its client proves again that it may", async () => {
    vi.useFakeTimers();
    feeds = feedsWith({ heartbeatMs: 1_000, maxAgeMs: 2_500 });
    const client = open();
    client.stream.resume();
    vi.advanceTimersByTime(2_000);
    expect(feeds.count).toBe(1);
    await vi.advanceTimersByTimeAsync(2_000);
    expect(feeds.count).toBe(0);
  });
});

it("closing ends every feed with a time to come back, and listens no more", async () => {
  feeds = feedsWith();
  const client = open();
  client.text();
  const end = new Promise((resolve) => client.stream.once("end", resolve));
  feeds.close();
  expect(client.text()).toMatch(/retry: \d{4}\n\n$/);
  client.stream.resume();
  await end;
  publish({});
});
