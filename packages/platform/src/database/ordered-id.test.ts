import { parseId } from "@souffleur/kernel";
import { expect, it } from "vitest";
import { orderedId, orderedIds } from "./ordered-id.ts";

const NOON = Date.parse("2026-11-21T12:00:00Z");
const timeOf = (id: string) => Number.parseInt(id.replace("-", "").slice(0, 12), 16);

it("makes ids that sort in the order they were made", () => {
  const ids = Array.from({ length: 50_000 }, orderedId);
  expect(ids).toEqual([...new Set(ids)].sort());
});

it.each([
  ["stands still", () => NOON],
  ["goes back all the time", (call: number) => NOON - call],
  ["goes back once", (call: number) => (call < 5_000 ? NOON : NOON - 60_000)],
  ["moves on now and then", (call: number) => NOON + Math.floor(call / 7)],
])("keeps them in order when the clock %s", (_name, clock) => {
  let call = 0;
  const next = orderedIds(() => clock(call++));
  const ids = Array.from({ length: 20_000 }, next);
  expect(ids).toEqual([...new Set(ids)].sort());
});

it("makes UUIDs of version 7 that say when they were made", () => {
  const id = orderedIds(() => NOON)();
  expect(parseId(id)).toBe(id);
  expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(timeOf(id)).toBe(NOON);
});

it("runs ahead of the clock only as far as it must", () => {
  const next = orderedIds(() => NOON);
  const ids = Array.from({ length: 10_000 }, next);
  expect(timeOf(ids.at(-1) ?? "")).toBe(NOON + 2);
});
