import { describe, expect, it } from "vitest";
import { codeInHash, safeReturn } from "./safe-return.ts";
import { readSearch } from "./search-params.ts";
import { createUndoStack } from "./undo/undo-stack.ts";

describe("the way back after signing in", () => {
  it.each([
    ["/inbox?state=open#top", "/inbox?state=open#top"],
    [undefined, "/"],
    ["https://evil.example/", "/"],
    ["//evil.example/", "/"],
    ["/\\evil.example", "/"],
    ["javascript:alert(1)", "/"],
    ["/a/../..//evil.example", "//evil.example"],
  ])("of %s stays here", (back, expected) => {
    const path = safeReturn(back);
    // Whatever path comes out, it is one of this server.
    expect(new URL(path.replace(/^\/+/, "/"), "http://here.invalid").host).toBe("here.invalid");
    if (!expected.startsWith("//")) expect(path).toBe(expected);
  });
});

describe("the set-up code", () => {
  it.each([
    ["#code=7K3M-9QXB", "7K3M-9QXB"],
    ["#other=1&code=A%20B", "A B"],
    ["#", ""],
    ["", ""],
  ])("in %s is %s", (hash, expected) => {
    expect(codeInHash(hash)).toBe(expected);
  });
});

describe("parameters of an address", () => {
  const read = readSearch("q", "state");

  it("are the named ones, as text", () => {
    expect(read({ q: 12, state: "open", other: "x" })).toEqual({ q: "12", state: "open" });
  });

  it("that are not text are left out", () => {
    expect(read({ q: ["a"], state: null })).toEqual({});
  });
});

describe("undoing", () => {
  it("takes back the latest first, each once", () => {
    const stack = createUndoStack();
    const first = stack.push("first", async () => undefined);
    const second = stack.push("second", async () => undefined);
    expect(stack.take()).toBe(second);
    expect(stack.take(second.id)).toBeUndefined();
    expect(stack.take()).toBe(first);
    expect(stack.take()).toBeUndefined();
  });

  it("takes back a named one from the middle", () => {
    const stack = createUndoStack();
    const first = stack.push("first", async () => undefined);
    const second = stack.push("second", async () => undefined);
    expect(stack.take(first.id)).toBe(first);
    expect(stack.take()).toBe(second);
  });

  it("remembers the last twenty", () => {
    const stack = createUndoStack();
    for (let count = 1; count <= 25; count += 1) stack.push(String(count), async () => undefined);
    const labels = Array.from({ length: 25 }, () => stack.take()?.label);
    expect(labels.slice(0, 20)).toEqual(Array.from({ length: 20 }, (_, index) => String(25 - index)));
    expect(labels.slice(20)).toEqual(Array(5).fill(undefined));
  });

  it("forgets everything when asked", () => {
    const stack = createUndoStack();
    stack.push("one", async () => undefined);
    stack.clear();
    expect(stack.take()).toBeUndefined();
  });
});
