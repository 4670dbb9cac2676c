import type { Locale } from "@souffleur/kernel";
import type { z } from "zod";
import type { PersonAvailability } from "../../../application/availability/get-availability.ts";
import { describeRule } from "../../../domain/calendars/recurrence/describe-rule.ts";
import { readRule } from "../../../domain/calendars/recurrence/read-rule.ts";
import type { AvailabilityRule } from "../../../domain/people/availability-rule.ts";
import type { availabilityOutput } from "./availability-schemas.ts";

type Output = z.input<typeof availabilityOutput>;

export function presentAvailability({ person, said }: PersonAvailability, locale: Locale): Output {
  const free = said.availabilities.map(({ start, end }): Output["items"][number] => ({
    kind: "available",
    start,
    end,
    exceptions: [],
    source: "person",
  }));
  const items = [...free, ...said.rules.map((rule) => presentRule(rule, locale))];
  return {
    person_id: person.id,
    free_by_default: person.freeByDefault,
    items: items.toSorted((a, b) => (a.start < b.start ? -1 : Number(a.start > b.start))),
    version: person.version,
  };
}

function presentRule(rule: AvailabilityRule, locale: Locale): Output["items"][number] {
  const { source } = rule;
  return {
    id: rule.id,
    kind: rule.kind,
    start: rule.start,
    end: rule.end,
    recurrence: rule.recurrence,
    said: rule.recurrence === undefined ? undefined : inWords(rule.recurrence, locale),
    exceptions: [...rule.exceptions],
    note: rule.note,
    source: source === undefined ? "person" : source.subscriptionId === undefined ? "file" : "calendar",
    calendar_id: source?.subscriptionId,
  };
}

export function inWords(recurrence: string, locale: Locale): string | undefined {
  const { rule } = readRule(recurrence);
  return rule && describeRule(rule)[locale];
}
