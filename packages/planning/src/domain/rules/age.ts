import { yearsLater } from "../plan/calendar-days.ts";
import type { DayNumber, PersonFacts } from "../plan/facts.ts";

const LONGEST_YEAR = 366;

/** Whether somebody is known to be younger than this on a day. Who did not say is taken for grown up. */
export function isYoungerThan({ bornOn }: PersonFacts, years: number, day: DayNumber): boolean {
  if (bornOn === undefined || day - bornOn > years * LONGEST_YEAR) return false;
  return day < yearsLater(bornOn, years);
}
