import { describe, expect, it } from "vitest";
import { rangeOf } from "./byte-range.ts";

describe("the bytes a range asks for", () => {
  it.each([
    ["bytes=0-", { start: 0, end: 99 }],
    ["bytes=0-0", { start: 0, end: 0 }],
    ["bytes=10-19", { start: 10, end: 19 }],
    ["bytes=90-1000", { start: 90, end: 99 }],
    ["bytes=-5", { start: 95, end: 99 }],
    ["bytes=-500", { start: 0, end: 99 }],
    ["bytes=100-", "unsatisfiable"],
    ["bytes=-0", "unsatisfiable"],
    ["bytes=5-4", undefined],
    ["bytes=0-1,5-6", undefined],
    ["bytes=-", undefined],
    ["bytes=a-b", undefined],
    ["items=0-1", undefined],
    ["bytes=99999999999999999999-", undefined],
    ["", undefined],
  ])("%s of a hundred", (header, range) => {
    expect(rangeOf(header, 100)).toEqual(range);
  });

  it("are none of an empty file", () => {
    expect(rangeOf("bytes=0-", 0)).toBe("unsatisfiable");
    expect(rangeOf("bytes=-1", 0)).toBe("unsatisfiable");
    expect(rangeOf(undefined, 0)).toBeUndefined();
  });
});
