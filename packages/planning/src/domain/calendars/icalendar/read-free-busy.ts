import type { Busyness, CalendarEvent } from "./calendar-event.ts";
import { excerpt } from "./calendar-problem.ts";
import { type Component, property } from "./components.ts";
import type { ContentLine } from "./content-lines.ts";
import { periodLength, placedTime, type TimeReader, valuesNamed } from "./event-times.ts";

/** The periods of one `VFREEBUSY`, as events without a title. */
export function readFreeBusy(reader: TimeReader, component: Component): readonly CalendarEvent[] {
  const uid = property(component, "UID")?.value.trim().slice(0, 400) ?? "";
  const events: CalendarEvent[] = [];
  for (const { line, value } of valuesNamed(component, "FREEBUSY")) {
    const event = readPeriod(reader, line, value, `${uid}#${value.trim().slice(0, 60)}`);
    if (event !== undefined) events.push(event);
    else {
      reader.problems.add(line.line, "bad_value", {
        fr: `« ${excerpt(value)} » n’est pas une période ; elle a été ignorée.`,
        en: `“${excerpt(value)}” is not a period; it was left out.`,
      });
    }
  }
  return events;
}

function readPeriod(
  reader: TimeReader,
  line: ContentLine,
  value: string,
  uid: string,
): CalendarEvent | undefined {
  const [from = "", until = ""] = value.split("/");
  const start = placedTime(reader, { ...line, value: from });
  const length = start && periodLength(reader, line, start, until);
  if (start === undefined || length === undefined) return undefined;
  return {
    uid,
    line: line.line,
    summary: "",
    start: start.wall,
    zone: start.zone,
    allDay: false,
    length,
    rules: [],
    moreStarts: [],
    without: new Set(),
    withoutDays: new Set(),
    busyness: busynessOf(line),
  };
}

function busynessOf({ parameters }: ContentLine): Busyness {
  switch (parameters.get("FBTYPE")?.toUpperCase()) {
    case "FREE":
      return "free";
    case "BUSY-TENTATIVE":
      return "tentative";
    default:
      return "busy";
  }
}
