import { describe, expect, it } from "vitest";
import { neighbourOf, step, withoutItem } from "./inbox-cache.ts";

const item = (id: string) => ({
  kind: "planning.proposal",
  id,
  title: id,
  subtitle: "",
  confidence: 0.5,
  created_at: "2024-05-12T10:00:00.000Z",
  version: 1,
});
const items = ["a", "b", "c"].map(item);

describe("the attention in the inbox", () => {
  it("moves down and up and stays at the ends", () => {
    expect([step(items, "a", 1), step(items, "c", 1), step(items, "a", -1)]).toEqual(["b", "c", "a"]);
  });

  it("begins at the first when it was nowhere", () => {
    expect([step(items, undefined, 1), step(items, "gone", -1), step([], "a", 1)]).toEqual([
      "a",
      "a",
      undefined,
    ]);
  });

  it("goes to what takes the place of the decided one, else to the last", () => {
    expect([neighbourOf(items, "a"), neighbourOf(items, "c")]).toEqual(["b", "b"]);
    expect(neighbourOf([item("a")], "a")).toBeUndefined();
  });
});

describe("the list while the server thinks", () => {
  it("is without the decided one, on whichever page it was", () => {
    const data = {
      pages: [{ items: items.slice(0, 2), next_cursor: "x" }, { items: items.slice(2) }],
      pageParams: [],
    };
    const next = withoutItem(data, "c");
    expect(next?.pages.map((page) => page.items.map(({ id }) => id))).toEqual([["a", "b"], []]);
    expect(next?.pages[0]?.next_cursor).toBe("x");
    expect(withoutItem(undefined, "a")).toBeUndefined();
  });
});
