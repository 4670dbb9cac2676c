/** A moment as ISO 8601 UTC text with milliseconds: sorts as text, reads the same in every database and answer. */
export type InstantText = string & { readonly __instant: true };

/** The only way to know the time: domain code never asks the machine. */
export interface Clock {
  now(): InstantText;
  millis(): number;
}

export function instantOf(millis: number): InstantText {
  return new Date(millis).toISOString() as InstantText;
}

export const systemClock: Clock = {
  now: () => instantOf(Date.now()),
  millis: () => Date.now(),
};

/** Reads a moment that says its offset; `undefined` for anything else, and beyond the four-digit years. */
export function parseInstant(text: string): InstantText | undefined {
  try {
    const instant = instantOf(Temporal.Instant.from(text).epochMilliseconds);
    return /^\d{4}-/.test(instant) ? instant : undefined;
  } catch {
    return undefined;
  }
}
