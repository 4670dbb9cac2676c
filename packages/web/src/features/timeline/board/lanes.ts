import type { Span } from "@souffleur/planning/rules";

/**
 * Puts stretches of time on as few lanes as it takes so that none lies over another. Each takes at least `shortest`
 * minutes, as a bar has a least width. They come in order of their beginning.
 */
export function lanesOf(spans: readonly Span[], shortest: number): readonly number[] {
  const ends: number[] = [];
  return spans.map(({ start, end }) => {
    const until = Math.max(end, start + shortest);
    const free = ends.findIndex((busyUntil) => busyUntil <= start);
    const lane = free === -1 ? ends.length : free;
    ends[lane] = until;
    return lane;
  });
}
