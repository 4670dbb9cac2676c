import { expect, it } from "vitest";
import { createEventHub, type LiveEvent } from "./event-hub.ts";

const event: LiveEvent = { topic: "job", key: "1", data: {}, access: "planning:read" };

it("tells everybody who is there, and nobody who has left", () => {
  const hub = createEventHub(() => {});
  const seen: string[] = [];
  const leave = hub.subscribe(() => seen.push("a"));
  hub.subscribe(() => seen.push("b"));
  hub.publish(event);
  leave();
  leave();
  hub.publish(event);
  expect(seen).toEqual(["a", "b", "b"]);
});

it("takes one function given twice for two subscribers", () => {
  const hub = createEventHub(() => {});
  let count = 0;
  const subscriber = () => count++;
  const leave = hub.subscribe(subscriber);
  hub.subscribe(subscriber);
  leave();
  hub.publish(event);
  expect(count).toBe(1);
});

it("goes on after a subscriber that throws, and reports it", () => {
  const errors: unknown[] = [];
  const hub = createEventHub((error) => errors.push(error));
  const seen: string[] = [];
  hub.subscribe(() => {
    throw new Error("faulty");
  });
  hub.subscribe(() => seen.push("told"));
  hub.publish(event);
  expect(seen).toEqual(["told"]);
  expect(errors).toMatchObject([{ message: "faulty" }]);
});

it("lets a subscriber leave while it is being told", () => {
  const hub = createEventHub(() => {});
  const seen: string[] = [];
  const leave = hub.subscribe(() => {
    leave();
    seen.push("a");
  });
  hub.subscribe(() => seen.push("b"));
  hub.publish(event);
  hub.publish(event);
  expect(seen).toEqual(["a", "b", "b"]);
});
