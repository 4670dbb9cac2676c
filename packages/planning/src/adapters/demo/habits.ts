import type { LocalDate, LocalDateTime } from "@souffleur/kernel";
import type { AvailabilityRule } from "../../domain/people/availability-rule.ts";
import type { AvailabilityKind } from "../../domain/plan/facts.ts";
import { dayAfter } from "./season.ts";

type Habit = Omit<AvailabilityRule, "id" | "source">;

/** What a few of them say again and again: those at these places of the list. */
export function habitsOf(index: number, first: LocalDate): readonly Habit[] {
  const monday = dayAfter(first, (8 - Temporal.PlainDate.from(first).dayOfWeek) % 7);
  const every = (
    kind: AvailabilityKind,
    [start, end]: readonly [string, string],
    recurrence: string,
    note: string,
  ): Habit => ({
    kind,
    start: `${monday}T${start}:00` as LocalDateTime,
    end: `${monday}T${end}:00` as LocalDateTime,
    recurrence,
    exceptions: [],
    note,
  });
  switch (index % 6) {
    case 0:
      return [every("unavailable", ["08:00", "13:00"], "FREQ=WEEKLY;BYDAY=MO", "Cours au conservatoire")];
    case 2:
      return [
        every("preferred", ["14:00", "19:00"], "FREQ=WEEKLY;BYDAY=TU,TH", "De préférence l'après-midi"),
      ];
    case 3:
      return [
        every("tentative", ["09:00", "18:00"], "FREQ=MONTHLY;BYDAY=1SA", "À confirmer une semaine avant"),
      ];
    case 5:
      return [
        every("available", ["10:00", "22:00"], "FREQ=WEEKLY;INTERVAL=2;BYDAY=SA,SU", "Un week-end sur deux"),
      ];
    default:
      return [];
  }
}
