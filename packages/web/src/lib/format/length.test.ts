import { describe, expect, it } from "vitest";
import { lengthText, parseLength } from "./length.ts";

describe("a length", () => {
  it.each([
    ["3h30", 210],
    ["3 h", 180],
    [" 3 H 05 ", 185],
    ["1:45", 105],
    ["90 min", 90],
    ["90", 90],
    ["0", 0],
  ])("typed as %j is %i minutes", (typed, minutes) => {
    expect(parseLength(typed)).toBe(minutes);
  });

  it.each(["", "h", "3h75", "trois", "-5", "12345"])("typed as %j is not understood", (typed) => {
    expect(parseLength(typed)).toBeUndefined();
  });

  it.each([0, 1, 45, 60, 61, 105, 600, 2880])("of %i minutes reads back from its own text", (minutes) => {
    expect(parseLength(lengthText(minutes).replaceAll("\u00a0", " "))).toBe(minutes);
  });
});
