import { describe, expect, it } from "vitest";
import { isNews } from "./use-others.ts";

const entry = (id: string, type = "planning.shift") => ({ id, subject: { type, id: "s", label: "" } });

describe("what somebody else did", () => {
  const entries = [entry("4", "library.file"), entry("3"), entry("2"), entry("1")];

  it("is told from what was done here, and from what was seen before", () => {
    expect(isNews(entries, "1", new Set(["2"]))).toBe(true);
    expect(isNews(entries, "1", new Set(["2", "3"]))).toBe(false);
    expect(isNews(entries, "3", new Set())).toBe(false);
  });

  it("is supposed where more happened than is looked at", () => {
    expect(isNews(entries, "0", new Set(["3"]))).toBe(true);
    expect(isNews([], undefined, new Set())).toBe(false);
  });
});
