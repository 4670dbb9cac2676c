import type { Frequency } from "./recurrence-rule.ts";
import type { RuleWords } from "./rule-words.ts";

const weekdays = ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"];
const months = [
  "janvier",
  "février",
  "mars",
  "avril",
  "mai",
  "juin",
  "juillet",
  "août",
  "septembre",
  "octobre",
  "novembre",
  "décembre",
];
const units: Record<Frequency, { all: string; many: string }> = {
  YEARLY: { all: "tous les", many: "ans" },
  MONTHLY: { all: "tous les", many: "mois" },
  WEEKLY: { all: "toutes les", many: "semaines" },
  DAILY: { all: "tous les", many: "jours" },
  HOURLY: { all: "toutes les", many: "heures" },
  MINUTELY: { all: "toutes les", many: "minutes" },
  SECONDLY: { all: "toutes les", many: "secondes" },
};

export const frenchWords: RuleWords = {
  every: (frequency, interval) => {
    const { all, many } = units[frequency];
    return interval === 1 ? `${all} ${many}` : `${all} ${interval} ${many}`;
  },
  everyWeekday: (days) => `tous les ${list(days.map((day) => `${weekday(day)}s`))}`,
  mondayToFriday: "du lundi au vendredi",
  onWeekdays: (days) => list(days.map((day) => `le ${weekday(day)}`)),
  onWeekdayOf: (ordinal, day) => the(ordinal, weekday(day)),
  onMonthDays: (days) => list(days.map((day) => (day > 0 ? `le ${dayNumber(day)}` : the(day, "jour")))),
  onYearDays: (days) => `${list(days.map((day) => the(day, "jour")))} de l’année`,
  inWeeks: (weeks) =>
    list(weeks.map((week) => (week > 0 ? `la semaine ${week}` : `la ${placeOfDate(week, "semaine")}`))),
  inMonths: (numbers) => list(numbers.map((month) => `en ${months[month - 1]}`)),
  atTimes: (times) =>
    `à ${list(times.map(({ hour, minute }) => (minute === 0 ? `${hour} h` : `${hour} h ${two(minute)}`)))}`,
  atMany: (times) => `à ${times} moments de la journée`,
  inHours: (hours) => `pendant les heures ${list(hours.map(String))}`,
  atMinutes: (minutes) => `aux minutes ${list(minutes.map(String))}`,
  atSeconds: (seconds) => `aux secondes ${list(seconds.map(String))}`,
  onlyPlaces: (places) => `dont seulement ${list(places.map((at) => `la ${placeOfDate(at)}`))}`,
  times: (count) => `${count} fois`,
  until: ({ year, month, day }) => `jusqu’au ${dayNumber(day)} ${months[month - 1]} ${year}`,
  list,
};

function weekday(day: number): string {
  return weekdays[day] ?? "";
}

function dayNumber(day: number): string {
  return day === 1 ? "1er" : String(day);
}

const words = ["premier", "deuxième", "troisième", "quatrième", "cinquième"];

/** « le premier vendredi », « le dernier jour », « le 3e jour en partant de la fin » */
function the(ordinal: number, noun: string): string {
  if (ordinal > 0) return `le ${ordinal <= 5 ? words[ordinal - 1] : `${ordinal}e`} ${noun}`;
  if (ordinal >= -2) return `le ${ordinal === -1 ? "dernier" : "avant-dernier"} ${noun}`;
  return `le ${-ordinal}e ${noun} en partant de la fin`;
}

function placeOfDate(ordinal: number, noun = ""): string {
  const withNoun = (word: string) => (noun === "" ? word : `${word} ${noun}`);
  if (ordinal === 1) return withNoun("première");
  if (ordinal > 0) return withNoun(`${ordinal}e`);
  if (ordinal >= -2) return withNoun(ordinal === -1 ? "dernière" : "avant-dernière");
  return `${withNoun(`${-ordinal}e`)} en partant de la fin`;
}

function list(items: readonly string[]): string {
  if (items.length < 2) return items.join("");
  return `${items.slice(0, -1).join(", ")} et ${items.at(-1)}`;
}

function two(value: number): string {
  return String(value).padStart(2, "0");
}
