export interface OpeningHours {
  /** Monday is 1. */
  readonly weekday: number;
  readonly from: string;
  /** Up to 24:00: what goes past midnight stands as two. */
  readonly to: string;
}

/** Hours that several days share, as they are typed: an end before the beginning is the next morning. */
export interface HoursLine {
  readonly key: number;
  /** Monday is 0. */
  readonly weekdays: readonly number[];
  readonly from: string;
  readonly to: string;
}

const MIDNIGHT = "00:00";
const END_OF_DAY = "24:00";
/** What ends later in the morning than this is no late night of the day before. */
const LATE_NIGHT = "08:00";

function nextDay(weekday: number): number {
  return (weekday % 7) + 1;
}

/** The part after midnight of hours that reach the end of their day. */
function nightAfter(hours: readonly OpeningHours[], one: OpeningHours): OpeningHours | undefined {
  if (one.to !== END_OF_DAY || one.from === MIDNIGHT) return undefined;
  return hours.find(
    ({ weekday, from, to }) =>
      weekday === nextDay(one.weekday) && from === MIDNIGHT && to <= LATE_NIGHT && to < one.from,
  );
}

/** Days with the same hours become one line, with their night where they have one. */
export function linesOf(hours: readonly OpeningHours[]): readonly HoursLine[] {
  const nights = new Map(hours.map((one) => [one, nightAfter(hours, one)]));
  const taken = new Set(nights.values());
  const lines: HoursLine[] = [];
  for (const one of hours) {
    if (taken.has(one)) continue;
    const { weekday, from } = one;
    const to = nights.get(one)?.to ?? (one.to === END_OF_DAY ? MIDNIGHT : one.to);
    const index = lines.findIndex((line) => line.from === from && line.to === to);
    const known = lines[index];
    if (known === undefined) lines.push({ key: lines.length, weekdays: [weekday - 1], from, to });
    else lines[index] = { ...known, weekdays: [...known.weekdays, weekday - 1].toSorted() };
  }
  return lines;
}

function hoursOfDay(weekday: number, from: string, to: string): readonly OpeningHours[] {
  if (to > from) return [{ weekday, from, to }];
  const evening = { weekday, from, to: END_OF_DAY };
  return to === MIDNIGHT ? [evening] : [evening, { weekday: nextDay(weekday), from: MIDNIGHT, to }];
}

/** Each day by itself again, in the order of the week. */
export function hoursOf(lines: readonly HoursLine[]): OpeningHours[] {
  return lines
    .flatMap(({ weekdays, from, to }) => weekdays.flatMap((weekday) => hoursOfDay(weekday + 1, from, to)))
    .toSorted((one, other) => one.weekday - other.weekday || one.from.localeCompare(other.from));
}

/** From midnight to midnight is day and night; any other end must differ from its beginning. */
export function isWholeLine({ weekdays, from, to }: HoursLine): boolean {
  return weekdays.length > 0 && from !== "" && to !== "" && (from !== to || from === MIDNIGHT);
}

export function closesNextDay({ from, to }: HoursLine): boolean {
  return from !== "" && to !== "" && to < from && to !== MIDNIGHT;
}
