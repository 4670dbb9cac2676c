import { expect, test } from "vitest";
import { moment, slotText } from "./times.ts";

test("a moment has its minutes, on the hour too", () => {
  const here = (text: string) => Temporal.PlainDateTime.from(text).toZonedDateTime(Temporal.Now.timeZoneId());
  expect(moment(here("2026-11-01T10:00:00").toInstant().toString())).toBe("2026-11-01 10:00");
  expect(moment(here("2026-11-01T10:07:45").toInstant().toString())).toBe("2026-11-01 10:07");
});

test("a slot says its day once, and seconds only where there are any", () => {
  expect(slotText({ start: "2026-05-12T10:00:00", end: "2026-05-12T12:30:00" })).toBe(
    "2026-05-12 10:00–12:30",
  );
  expect(slotText({ start: "2026-05-12T22:00:00", end: "2026-05-13T01:00:30" })).toBe(
    "2026-05-12 22:00–2026-05-13 01:00:30",
  );
});
