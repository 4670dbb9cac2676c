// A calendar of 2,000 shifts written as iCalendar text: CPU time of this thread, in three zones, and how large it is.
import type { InstantText, LocalDateTime } from "@souffleur/kernel";
import { cpuMillis } from "../packages/kernel/test/cpu-time.ts";
import {
  type WrittenEvent,
  writeCalendar,
} from "../packages/planning/src/domain/calendars/icalendar/write-calendar.ts";
import { wallTimeAt } from "../packages/planning/src/domain/productions/wall-time.ts";
import { median, option, quick, report } from "./harness/report.ts";

const EVENTS = option("events", 2_000);
const ROUNDS = option("rounds", quick ? 3 : 30);
const MOST_MS = 50;

const zones = ["Europe/Paris", "America/New_York", "Australia/Sydney"];
const first = Date.parse("2026-09-01T17:30:00Z") / 60_000;
const stamp = "2026-11-21T09:30:00.000Z" as InstantText;
const events = Array.from({ length: EVENTS }, (_, index): WrittenEvent => {
  const span = { start: first + index * 245, end: first + index * 245 + 210 };
  const zone = zones[index % zones.length] ?? "UTC";
  const wall = (minute: number) => wallTimeAt(minute, zone) as LocalDateTime;
  return {
    ...{ uid: `018f5a3c-7b1e-7c4a-9d2f-${String(index).padStart(12, "0")}@souffleur`, sequence: index % 5 },
    ...{ isCancelled: index % 20 === 0, summary: "Représentation · Le Songe d'une nuit d'été", zone, span },
    ...{ start: wall(span.start), end: wall(span.end), createdAt: stamp, changedAt: stamp },
    location: "Théâtre des Lices, Grande salle, 4 place des Lices, Avignon",
    description: `Poste : Plateau\nPause : 20 min\n\n${"Casques en coulisse, entrée côté cour. ".repeat(3)}`,
    category: "Le Songe d'une nuit d'été",
  };
});

let text = "";
const write = () => {
  text = writeCalendar({ name: "Planning", locale: "fr", events });
};
const cold = cpuMillis(write);
const warm = Array.from({ length: ROUNDS }, () => cpuMillis(write));
const slowest = Math.max(...warm);
report(
  "feed",
  [
    {
      events: EVENTS,
      "first ms": cold,
      "p50 ms": median(warm),
      "slowest ms": slowest,
      kB: text.length / 1_000,
    },
  ],
  !quick && median(warm) > MOST_MS ? [`${median(warm)} ms, at most ${MOST_MS}`] : [],
);
