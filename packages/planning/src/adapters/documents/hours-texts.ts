import type { LocalDate, LocalDateTime, Locale } from "@souffleur/kernel";

/** `7 h 05`, `7:05`; a minus of its own width before what is less. */
export function lengthText(minutes: number, language: Locale): string {
  const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
  const two = String(rest).padStart(2, "0");
  const text = language === "fr" ? `${hours} h ${two}` : `${hours}:${two}`;
  return minutes < 0 ? `−${text}` : text;
}

/** The same, and nothing for nothing: a column of zeros hides what counts. */
export function lengthOrNothing(minutes: number, language: Locale): string {
  return minutes === 0 ? "" : lengthText(minutes, language);
}

export function clockOf(ofDay: number): string {
  return `${String(Math.floor(ofDay / 60)).padStart(2, "0")}:${String(ofDay % 60).padStart(2, "0")}`;
}

export function timesText({
  start,
  end,
}: {
  readonly start: LocalDateTime;
  readonly end: LocalDateTime;
}): string {
  return `${start.slice(11, 16)} – ${end.slice(11, 16)}`;
}

export function dayText(day: LocalDate, language: Locale): string {
  return Temporal.PlainDate.from(day).toLocaleString(language, {
    ...{ weekday: "short", day: "2-digit", month: "2-digit" },
  });
}

export function longDay(day: LocalDate, language: Locale): string {
  return Temporal.PlainDate.from(day).toLocaleString(language, { dateStyle: "long" });
}
