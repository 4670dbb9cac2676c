import type { Message } from "@souffleur/kernel";
import { calendarDate, mondayOf, weekdayOf } from "../plan/calendar-days.ts";
import type { DayNumber, Minute, Span } from "../plan/facts.ts";
import type { Work } from "../plan/work.ts";
import { dayOf, minuteOfDay, type Zone } from "../plan/zones.ts";

// Written by hand, not by Intl: the same in every browser and on every server, and the languages are two.
const WEEKDAYS = {
  fr: ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"],
  en: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
} as const;
const MONTHS = {
  fr: [
    ...["janvier", "février", "mars", "avril", "mai", "juin"],
    ...["juillet", "août", "septembre", "octobre", "novembre", "décembre"],
  ],
  en: [
    ...["January", "February", "March", "April", "May", "June"],
    ...["July", "August", "September", "October", "November", "December"],
  ],
} as const;

/** « lundi 3 février » */
export function dayInWords(day: DayNumber): Message {
  const date = calendarDate(day);
  const month = date.month - 1;
  const weekday = weekdayOf(day) - 1;
  const first = date.day === 1 ? "1er" : String(date.day);
  return {
    fr: `${WEEKDAYS.fr[weekday]} ${first} ${MONTHS.fr[month]}`,
    en: `${WEEKDAYS.en[weekday]} ${date.day} ${MONTHS.en[month]}`,
  };
}

/** « la semaine du 3 février » */
export function weekInWords(week: number): Message {
  const { day, month } = calendarDate(mondayOf(week));
  return {
    fr: `la semaine du ${day === 1 ? "1er" : day} ${MONTHS.fr[month - 1]}`,
    en: `the week of ${day} ${MONTHS.en[month - 1]}`,
  };
}

/** « 14 h 30 », what a clock shows */
export function clockInWords(ofDay: number): Message {
  const hour = Math.floor(ofDay / 60);
  const minute = twoDigits(ofDay % 60);
  return {
    fr: minute === "00" ? `${hour}\u00a0h` : `${hour}\u00a0h\u00a0${minute}`,
    en: `${twoDigits(hour)}:${minute}`,
  };
}

/** « lundi 3 février à 14 h 30 » */
export function momentInWords(minute: Minute, zone: Zone): Message {
  const day = dayInWords(dayOf(zone, minute));
  const clock = clockInWords(minuteOfDay(zone, minute));
  return { fr: `${day.fr} à ${clock.fr}`, en: `${day.en} at ${clock.en}` };
}

/** « lundi 3 février de 14 h à 18 h » */
export function spanInWords({ start, end }: Span, zone: Zone): Message {
  const [first, last] = [dayOf(zone, start), dayOf(zone, end - 1)];
  const [from, to] = [clockInWords(minuteOfDay(zone, start)), clockInWords(minuteOfDay(zone, end))];
  const day = dayInWords(first);
  if (first === last)
    return { fr: `${day.fr} de ${from.fr} à ${to.fr}`, en: `${day.en}, ${from.en} to ${to.en}` };
  const until = momentInWords(end, zone);
  return { fr: `du ${day.fr} à ${from.fr} au ${until.fr}`, en: `${day.en} at ${from.en} to ${until.en}` };
}

/** « Répétition (lundi 3 février de 14 h à 18 h) » */
export function workInWords(work: Work): Message {
  const when = spanInWords(work, work.zone);
  return { fr: `«\u00a0${work.shift.title}\u00a0» (${when.fr})`, en: `“${work.shift.title}” (${when.en})` };
}

/** « 9 h 30 », how long something takes */
export function lengthInWords(minutes: number): Message {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  if (hours === 0) return { fr: `${rest}\u00a0min`, en: `${rest}\u00a0min` };
  if (rest === 0) return { fr: `${hours}\u00a0h`, en: `${hours}\u00a0h` };
  return { fr: `${hours}\u00a0h\u00a0${twoDigits(rest)}`, en: `${hours}\u00a0h\u00a0${rest}\u00a0min` };
}

function twoDigits(value: number): string {
  return String(value).padStart(2, "0");
}
