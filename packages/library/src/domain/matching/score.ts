import type { FoundWork } from "../sources/source.ts";
import type { Candidate, ScoreReason } from "./match.ts";
import { titleLikeness } from "./title-likeness.ts";

/** What a file says of the work it is: by its name, and by its length. */
export interface SoughtWork {
  readonly title: string;
  readonly year?: number;
  readonly durationSeconds?: number;
}

/** A feature neither for nor against: the name does not say it. */
export const UNKNOWN = 0.5;

/** Who it is at its source: `tmdb:603`. */
export function candidateId({ ref }: FoundWork): string {
  return `${ref.source}:${ref.id}`;
}

export function candidateOf(work: FoundWork, reasons: readonly ScoreReason[]): Candidate {
  const score = reasons.reduce((sum, { value, weight }) => sum + value * weight, 0) * 100;
  return { id: candidateId(work), work, score: Math.round(score * 100) / 100, reasons };
}

/** The best first; of the same score the better known one. */
export function inOrder(candidates: readonly Candidate[]): readonly Candidate[] {
  return candidates.toSorted(
    (a, b) =>
      b.score - a.score || b.work.popularity - a.work.popularity || (a.id < b.id ? -1 : Number(a.id > b.id)),
  );
}

/** How alike the titles are: the best of all the work is called. */
export function titleReason(title: string, work: FoundWork, weight: number): ScoreReason {
  const names = [
    ["title", work.title] as const,
    ...(work.originalTitle === undefined ? [] : [["original_title", work.originalTitle] as const]),
    ...work.otherTitles.map((other) => ["other_title", other] as const),
  ];
  let best: ScoreReason | undefined;
  for (const [feature, theirs] of names) {
    const value = round(titleLikeness(title, theirs));
    if (best === undefined || value > best.value)
      best = { feature, value, weight, facts: { ours: title, theirs } };
    if (value === 1) break;
  }
  return best ?? { feature: "title", value: 0, weight, facts: { ours: title, theirs: work.title } };
}

/** The same year is everything, one off much, two off little: sources and names date by different openings. */
export function yearReason(
  ours: number | undefined,
  theirs: number | undefined,
  weight: number,
): ScoreReason {
  if (ours === undefined) return { feature: "year", value: UNKNOWN, weight, facts: say({ theirs }) };
  const gap = theirs === undefined ? Number.POSITIVE_INFINITY : Math.abs(ours - theirs);
  return { feature: "year", value: yearValues[gap] ?? 0, weight, facts: { ours, ...say({ theirs }) } };
}

const yearValues: Readonly<Record<number, number>> = { 0: 1, 1: 0.75, 2: 0.25 };

function say({ theirs }: { theirs: number | undefined }): ScoreReason["facts"] {
  return theirs === undefined ? {} : { theirs };
}

export function round(value: number): number {
  return Math.round(value * 1_000) / 1_000;
}
