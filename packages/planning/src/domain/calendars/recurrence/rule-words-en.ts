import type { Frequency } from "./recurrence-rule.ts";
import type { RuleWords } from "./rule-words.ts";

const weekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];
const units: Record<Frequency, string> = {
  YEARLY: "year",
  MONTHLY: "month",
  WEEKLY: "week",
  DAILY: "day",
  HOURLY: "hour",
  MINUTELY: "minute",
  SECONDLY: "second",
};

export const englishWords: RuleWords = {
  every: (frequency, interval) =>
    interval === 1 ? `every ${units[frequency]}` : `every ${interval} ${units[frequency]}s`,
  everyWeekday: (days) => `every ${list(days.map(weekday))}`,
  mondayToFriday: "from Monday to Friday",
  onWeekdays: (days) => `on ${list(days.map(weekday))}`,
  onWeekdayOf: (ordinal, day) => `on the ${place(ordinal)} ${weekday(day)}`,
  onMonthDays: (days) =>
    `on the ${list(days.map((day) => (day > 0 ? ordinalNumber(day) : `${place(day)} day`)))}`,
  onYearDays: (days) => `on the ${list(days.map(place))} day of the year`,
  inWeeks: (weeks) =>
    `in ${list(weeks.map((week) => (week > 0 ? `week ${week}` : `the ${place(week)} week`)))}`,
  inMonths: (numbers) => `in ${list(numbers.map((month) => months[month - 1] ?? ""))}`,
  atTimes: (times) => `at ${list(times.map(({ hour, minute }) => `${hour}:${two(minute)}`))}`,
  atMany: (times) => `at ${times} times of the day`,
  inHours: (hours) => `in the hours ${list(hours.map(String))}`,
  atMinutes: (minutes) => `at the minutes ${list(minutes.map(String))}`,
  atSeconds: (seconds) => `at the seconds ${list(seconds.map(String))}`,
  onlyPlaces: (places) => `of these only the ${list(places.map(place))}`,
  times: (count) => (count === 1 ? "once" : `${count} times`),
  until: ({ year, month, day }) => `until ${day} ${months[month - 1]} ${year}`,
  list,
};

function weekday(day: number): string {
  return weekdays[day] ?? "";
}

function place(ordinal: number): string {
  if (ordinal > 0) return ordinal <= 5 ? (words[ordinal - 1] ?? "") : ordinalNumber(ordinal);
  if (ordinal === -1) return "last";
  return `${place(-ordinal)} to last`;
}

const words = ["first", "second", "third", "fourth", "fifth"];

function ordinalNumber(number: number): string {
  const teen = number % 100 >= 11 && number % 100 <= 13;
  const ending = teen ? "th" : (["th", "st", "nd", "rd"][number % 10] ?? "th");
  return `${number}${ending}`;
}

function list(items: readonly string[]): string {
  if (items.length < 2) return items.join("");
  return `${items.slice(0, -1).join(", ")} and ${items.at(-1)}`;
}

function two(value: number): string {
  return String(value).padStart(2, "0");
}
