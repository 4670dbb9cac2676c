import { expect, test } from "vitest";
import * as texts from "../texts/en/index.ts";
import { readSlot } from "./read-slot.ts";

test.each([
  ["2026-05-12T10:00/12:30", "2026-05-12T10:00:00", "2026-05-12T12:30:00"],
  ["2026-05-12 22:00/2026-05-13 02:00", "2026-05-12T22:00:00", "2026-05-13T02:00:00"],
  ["2026-05-12T10:00:30/12:30:15", "2026-05-12T10:00:30", "2026-05-12T12:30:15"],
])("%s is from %s to %s", (text, start, end) => {
  expect(readSlot(texts, text)).toEqual({ start, end });
});

test.each(["", "tomorrow", "2026-05-12T10:00", "10:00/12:00", "2026-05-12T10:00/", "a/b/c"])(
  "%j is refused with an example of what would be right",
  (text) => {
    expect(() => readSlot(texts, text)).toThrow(`"${text}" is not a time like 2026-05-12T10:00/12:30.`);
  },
);
