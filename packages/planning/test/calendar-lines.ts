import ICAL from "ical.js";

/** What a strict reader forgives, checked by hand: how long lines are, how they end, what every part must say. */
export function faultsOfCalendar(text: string): readonly string[] {
  const faults: string[] = [];
  const encoder = new TextEncoder();
  if (!text.endsWith("\r\n")) faults.push("does not end with a line");
  if (/(?<!\r)\n|\r(?!\n)/.test(text)) faults.push("has a line that does not end with CR LF");
  const lines = text.split("\r\n").slice(0, -1);
  for (const line of lines) {
    if (encoder.encode(line).length > 75)
      faults.push(`has a line of more than 75 octets: ${line.slice(0, 20)}`);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
    if (/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/.test(line)) faults.push("has a control character");
  }
  if (text.includes("\ufffd")) faults.push("has a broken character");
  const unfolded = text.replaceAll("\r\n ", "").split("\r\n");
  faults.push(...faultsOfParts(unfolded));
  const defined = new Set(valuesOf(unfolded, /^TZID:(.*)$/));
  for (const zone of valuesOf(unfolded, /^DT(?:START|END);TZID=([^:]+):/))
    if (!defined.has(zone)) faults.push(`has no VTIMEZONE for ${zone}`);
  const uids = valuesOf(unfolded, /^UID:(.*)$/);
  if (new Set(uids).size !== uids.length) faults.push("has a UID twice");
  return faults;
}

const REQUIRED: Readonly<Record<string, readonly string[]>> = {
  VCALENDAR: ["VERSION", "PRODID", "METHOD", "X-WR-CALNAME"],
  VTIMEZONE: ["TZID"],
  STANDARD: ["DTSTART", "TZOFFSETFROM", "TZOFFSETTO"],
  DAYLIGHT: ["DTSTART", "TZOFFSETFROM", "TZOFFSETTO"],
  VEVENT: ["UID", "DTSTAMP", "DTSTART", "DTEND", "SEQUENCE", "STATUS", "SUMMARY", "LAST-MODIFIED"],
};

function faultsOfParts(lines: readonly string[]): readonly string[] {
  const faults: string[] = [];
  const open: { readonly name: string; readonly said: string[] }[] = [];
  for (const line of lines) {
    const [, name = "", value = ""] = /^([A-Z-]+)(?:;[^:]*)?:(.*)$/s.exec(line) ?? [];
    if (line !== "" && name === "") faults.push(`has a line that is no property: ${line.slice(0, 20)}`);
    if (name === "BEGIN") open.push({ name: value, said: [] });
    else if (name === "END") {
      const part = open.pop();
      if (part?.name !== value) faults.push(`closes ${value} where it is not open`);
      for (const required of REQUIRED[value] ?? [])
        if (part?.said.filter((one) => one === required).length !== 1)
          faults.push(`${value}: not one ${required}`);
    } else open.at(-1)?.said.push(name);
  }
  if (open.length > 0) faults.push("is left open");
  return faults;
}

function valuesOf(lines: readonly string[], pattern: RegExp): readonly string[] {
  return lines.flatMap((line) => pattern.exec(line)?.[1] ?? []);
}

export interface ReadEvent {
  readonly uid: string;
  readonly summary: string;
  readonly location: string | null;
  readonly description: string | null;
  readonly status: string;
  readonly sequence: number;
  readonly category: string | null;
  /** Minutes since 1970, by the zones the file itself defines. */
  readonly span: { readonly start: number; readonly end: number };
}

/** What an independent reader makes of it, in its strict mode: it throws at what it does not understand. */
export function readByOthers(text: string): readonly ReadEvent[] {
  const parse = ICAL.parse as (text: string) => unknown[];
  const calendar = new ICAL.Component(parse(text) as never);
  for (const zone of calendar.getAllSubcomponents("vtimezone"))
    ICAL.TimezoneService.register(new ICAL.Timezone(zone));
  try {
    return calendar.getAllSubcomponents("vevent").map((component) => {
      const event = new ICAL.Event(component, { strictExceptions: true });
      const textOf = (name: string) => component.getFirstPropertyValue(name)?.toString() ?? null;
      const minute = (time: InstanceType<typeof ICAL.Time>) => time.toUnixTime() / 60;
      return {
        ...{ uid: event.uid, summary: event.summary, sequence: event.sequence },
        ...{
          location: textOf("location"),
          description: textOf("description"),
          category: textOf("categories"),
        },
        status: textOf("status") ?? "",
        span: { start: minute(event.startDate), end: minute(event.endDate) },
      };
    });
  } finally {
    ICAL.TimezoneService.reset();
  }
}
