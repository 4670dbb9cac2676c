import { createEventHub, LiveFeeds } from "@souffleur/platform/events";
import { afterEach, expect, it } from "vitest";
import { waitUntil } from "../support/wait-until.ts";

const events = createEventHub(() => {});
let feeds: LiveFeeds | undefined;

afterEach(() => feeds?.close());

function open(isStillKnown: () => Promise<boolean>) {
  feeds = new LiveFeeds({ events, presenters: {}, heartbeatMs: 10 });
  const stream = feeds.open({ roles: ["owner"], locale: "en", isStillKnown });
  if (stream === undefined) throw new Error("There was no room for a feed.");
  return stream.resume();
}

it("ends a feed once its session is gone", async () => {
  let known = true;
  const stream = open(async () => known);
  await new Promise((resolve) => setTimeout(resolve, 60));
  expect(stream.readableEnded).toBe(false);
  known = false;
  await waitUntil("the feed has ended", () => stream.readableEnded);
});

it("ends a feed where nobody can say whether its session goes on", async () => {
  const stream = open(() => Promise.reject(new Error("the database is away")));
  await waitUntil("the feed has ended", () => stream.readableEnded);
});
