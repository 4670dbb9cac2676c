import { readRule } from "../recurrence/read-rule.ts";
import type { Busyness, CalendarEvent, EventRule } from "./calendar-event.ts";
import { excerpt } from "./calendar-problem.ts";
import { type Component, propertiesNamed, property } from "./components.ts";
import { unescapeText } from "./content-lines.ts";
import {
  datesNamed,
  eventLength,
  moreStarts,
  type NamedStarts,
  nameStart,
  type PlacedTime,
  placedTime,
  type TimeReader,
} from "./event-times.ts";

/** An event as it stands in the file, before the changes of single dates are put in their place. */
export interface EventEntry {
  readonly event: CalendarEvent;
  readonly named: NamedStarts;
  /** The date this entry replaces, of the recurring event with the same UID. */
  readonly replaces?: PlacedTime;
  readonly cancelled: boolean;
  readonly sequence: number;
}

const MAX_SUMMARY = 300;
const MAX_UID = 500;

/** Reads one `VEVENT`; nothing where it does not say when it is, which is a problem. */
export function readEvent(reader: TimeReader, component: Component): EventEntry | undefined {
  const start = startOf(reader, component);
  if (start === undefined) return undefined;
  const length = eventLength(reader, component, start);
  const summary = text(component, "SUMMARY").slice(0, MAX_SUMMARY);
  if (length === undefined) {
    reader.problems.add(component.line, "ends_before_start", {
      fr: `L’évènement « ${excerpt(summary)} » finit avant de commencer ; il a été ignoré.`,
      en: `The event “${excerpt(summary)}” ends before it starts; it was left out.`,
    });
    return undefined;
  }
  const replacesLine = property(component, "RECURRENCE-ID");
  const replaces = replacesLine && placedTime(reader, replacesLine);
  if (replacesLine?.parameters.get("RANGE") !== undefined) {
    reader.problems.add(replacesLine.line, "not_supported", laterDatesUnchanged);
  }
  const named: NamedStarts = { starts: new Set(), days: new Set() };
  for (const time of datesNamed(reader, component, "EXDATE")) nameStart(named, time, start.zone);
  return {
    event: {
      uid: uidOf(component, summary),
      line: component.line,
      summary,
      start: start.wall,
      zone: start.zone,
      allDay: start.dateOnly,
      length,
      rules: replaces === undefined ? rulesOf(reader, component, start) : [],
      moreStarts: replaces === undefined ? moreStarts(reader, component, start.zone) : [],
      without: named.starts,
      withoutDays: named.days,
      busyness: busynessOf(component),
    },
    named,
    ...(replaces && { replaces }),
    cancelled: text(component, "STATUS").trim().toUpperCase() === "CANCELLED",
    sequence: Number(/^\d{1,9}$/.exec(text(component, "SEQUENCE").trim())?.[0] ?? 0),
  };
}

function startOf(reader: TimeReader, component: Component): PlacedTime | undefined {
  const line = property(component, "DTSTART");
  const start = line && placedTime(reader, line);
  if (start === undefined) {
    const summary = excerpt(text(component, "SUMMARY"));
    reader.problems.add(component.line, "no_start", {
      fr: `L’évènement « ${summary} » ne dit pas quand il commence ; il a été ignoré.`,
      en: `The event “${summary}” does not say when it starts; it was left out.`,
    });
  }
  return start;
}

function rulesOf({ problems }: TimeReader, component: Component, start: PlacedTime): readonly EventRule[] {
  const rules: EventRule[] = [];
  for (const line of propertiesNamed(component, "RRULE").slice(0, 10)) {
    const { rule, problems: found } = readRule(line.value);
    for (const { message } of found) problems.add(line.line, rule ? "rule_note" : "bad_rule", message);
    if (rule === undefined) problems.add(line.line, "bad_rule", onlyFirst);
    else
      rules.push({
        line: line.line,
        text: line.value.trim().toUpperCase(),
        rule,
        ...untilOf(rule.until, start),
      });
  }
  for (const line of propertiesNamed(component, "EXRULE")) {
    problems.add(line.line, "not_supported", exceptionRule);
  }
  return rules;
}

function untilOf(end: EventRuleEnd, start: PlacedTime): { until?: number } {
  if (end === undefined) return {};
  return { until: end.utc && !start.dateOnly ? start.zone.wallOf(end.wall) : end.wall };
}

type EventRuleEnd = EventRule["rule"]["until"];

function uidOf(component: Component, summary: string): string {
  const uid = text(component, "UID").trim().slice(0, MAX_UID);
  if (uid !== "") return uid;
  // Without a name of its own it is told by what it is: the same event has it again when the file is read again.
  return `${property(component, "DTSTART")?.value ?? ""} ${summary}`.slice(0, MAX_UID);
}

function busynessOf(component: Component): Busyness {
  if (text(component, "TRANSP").trim().toUpperCase() === "TRANSPARENT") return "free";
  switch (text(component, "X-MICROSOFT-CDO-BUSYSTATUS").trim().toUpperCase()) {
    case "FREE":
      return "free";
    case "TENTATIVE":
      return "tentative";
    default:
      return text(component, "STATUS").trim().toUpperCase() === "TENTATIVE" ? "tentative" : "busy";
  }
}

function text(component: Component, name: string): string {
  return unescapeText(property(component, name)?.value ?? "");
}

const onlyFirst = {
  fr: "La règle de répétition n’est pas lisible ; seule la première date compte.",
  en: "The rule of recurrence cannot be read; only the first date counts.",
};

const exceptionRule = {
  fr: "Une règle d’exception (EXRULE) n’est pas prise en compte ; vérifiez les dates.",
  en: "A rule of exceptions (EXRULE) is not followed; check the dates.",
};

const laterDatesUnchanged = {
  fr: "Un changement de « cette date et des suivantes » ne vaut ici que pour cette date.",
  en: "A change of “this and all following dates” counts here for this date only.",
};
