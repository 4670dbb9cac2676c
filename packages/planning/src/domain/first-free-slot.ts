import { dateOf, type LocalDate } from "@souffleur/kernel";
import { type Availability, compareAvailabilities } from "./availability.ts";

/**
 * The earliest availability on a day. One that begins on the day comes first; where there is none, one that began
 * earlier and lasts into the day counts too: who is free from Monday to Friday is free on Wednesday.
 */
export function firstFreeSlot(
  availabilities: readonly Availability[],
  date: LocalDate,
): Availability | undefined {
  const beginning = earliest(availabilities.filter((availability) => dateOf(availability.start) === date));
  return beginning ?? earliest(availabilities.filter((availability) => lastsInto(availability, date)));
}

function lastsInto({ start, end }: Availability, date: LocalDate): boolean {
  // An end at midnight does not reach the day it names.
  return dateOf(start) < date && end > `${date}T00:00:00`;
}

function earliest(availabilities: readonly Availability[]): Availability | undefined {
  return availabilities.reduce<Availability | undefined>(
    (first, next) => (first === undefined || compareAvailabilities(next, first) < 0 ? next : first),
    undefined,
  );
}
