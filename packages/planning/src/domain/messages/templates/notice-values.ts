import type { LocalDate, LocalDateTime, Locale } from "@souffleur/kernel";
import type { Notice, NoticeShift } from "../notice.ts";
import type { TemplateValues } from "./template.ts";

/** What a message says besides its own words. */
export interface NoticeWords {
  readonly personName: string;
  /** The organisation's: times elsewhere name their zone. */
  readonly zone: string;
  /** The person's own page; absent where nobody could open it. */
  readonly link?: string | undefined;
}

const MOST_SHIFTS = 50;

export function noticeValues(notice: Notice, words: NoticeWords, locale: Locale): TemplateValues {
  const { shifts, period, minutesLate, note } = notice;
  return {
    person: words.personName,
    production: [...new Set(shifts.map(({ productionName }) => productionName))].slice(0, 5).join(", "),
    shifts: shiftsText(notice, words.zone, locale),
    count: String(shifts.length),
    period: period === undefined ? "" : periodText(period, locale),
    minutes: minutesLate === undefined ? "" : String(minutesLate),
    note: note ?? "",
    link: words.link ?? "",
  };
}

function shiftsText({ shifts }: Notice, zone: string, locale: Locale): string {
  const lines = shifts.slice(0, MOST_SHIFTS).map((shift) => shiftText(shift, zone, locale));
  const more = shifts.length - lines.length;
  const rest = locale === "fr" ? `… et ${more} de plus` : `… and ${more} more`;
  return [...lines, ...(more > 0 ? [rest] : [])].join("\n");
}

function shiftText(shift: NoticeShift, zone: string, locale: Locale): string {
  const { title, productionName, role, venueName, venueAddress, before } = shift;
  const elsewhere = shift.zone === zone ? "" : ` (${shift.zone})`;
  const what = [title, productionName].filter((text) => text !== "").join(" – ");
  const place = [venueName, venueAddress].filter((text) => text !== undefined && text !== "").join(", ");
  return [
    `• ${timesText(shift, locale)}${elsewhere} : ${what}${role === "" ? "" : ` (${role})`}`.replace(
      " : ",
      locale === "fr" ? " : " : ": ",
    ),
    ...(place === "" ? [] : [`  ${place}`]),
    ...(before === undefined ? [] : [`  ${beforeText(before, locale)}`]),
  ].join("\n");
}

function beforeText(before: NonNullable<NoticeShift["before"]>, locale: Locale): string {
  const text = `${timesText(before, locale)}${before.venueName === undefined ? "" : `, ${before.venueName}`}`;
  return locale === "fr" ? `(avant : ${text})` : `(before: ${text})`;
}

function timesText(
  { start, end }: { readonly start: LocalDateTime; readonly end: LocalDateTime },
  locale: Locale,
): string {
  const sameDay = start.slice(0, 10) === end.slice(0, 10);
  const until = sameDay ? clock(end) : `${dayText(end.slice(0, 10), locale)} ${clock(end)}`;
  return `${dayText(start.slice(0, 10), locale)}, ${clock(start)}–${until}`;
}

function clock(time: LocalDateTime): string {
  return time.slice(11, 16);
}

function dayText(day: string, locale: Locale): string {
  const format = { weekday: "long", day: "numeric", month: "long", year: "numeric" } as const;
  const text = Temporal.PlainDate.from(day).toLocaleString(locale === "fr" ? "fr-FR" : "en-GB", format);
  // In French, the first of a month is no plain number.
  return locale === "fr" ? text.replace(/ 1 (?=\p{L})/u, " 1er ") : text;
}

function periodText({ from, to }: { from: LocalDate; to: LocalDate }, locale: Locale): string {
  const [first, last] = [dayText(from, locale), dayText(to, locale)];
  if (from === to) return locale === "fr" ? `le ${first}` : `on ${first}`;
  return locale === "fr" ? `du ${first} au ${last}` : `from ${first} to ${last}`;
}
