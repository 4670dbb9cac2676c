import { expect, it } from "vitest";
import type { LiveEvent } from "./event-hub.ts";
import { Outbox } from "./outbox.ts";

const event = (key: string, n: number): LiveEvent => ({ topic: "job", key, data: n, access: "owner" });

it("gives events in the order of their last change, each thing once", () => {
  const outbox = new Outbox();
  outbox.put(event("a", 1));
  outbox.put(event("b", 2));
  outbox.put(event("a", 3));
  expect([outbox.take(), outbox.take(), outbox.take()]).toEqual([event("b", 2), event("a", 3), undefined]);
});

it("asks for a fresh look in place of too many", () => {
  const outbox = new Outbox();
  for (let n = 0; n < 1_001; n++) outbox.put(event(String(n), n));
  expect([outbox.take(), outbox.take(), outbox.take()]).toEqual([
    { topic: "resync" },
    event("1000", 1000),
    undefined,
  ]);
});
