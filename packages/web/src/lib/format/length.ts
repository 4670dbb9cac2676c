/** Reads a length as people type it, in minutes: `3h30`, `3 h`, `1:45`, `90 min`, `90`. */
export function parseLength(typed: string): number | undefined {
  const hours = /^\s*(\d{1,3})\s*(?:h|:)\s*(?:([0-5]?\d)\s*(?:min|m)?)?\s*$/i.exec(typed);
  if (hours !== null) return Number(hours[1]) * 60 + Number(hours[2] ?? 0);
  const minutes = /^\s*(\d{1,4})\s*(?:min|m)?\s*$/i.exec(typed);
  return minutes === null ? undefined : Number(minutes[1]);
}

/** `3 h 30`, `45 min`: read the same in both languages. */
export function lengthText(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  const rest = Math.round(minutes % 60);
  if (hours === 0) return `${rest}\u00a0min`;
  return rest === 0 ? `${hours}\u00a0h` : `${hours}\u00a0h\u00a0${String(rest).padStart(2, "0")}`;
}
