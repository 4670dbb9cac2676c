import type { FoundWork } from "../sources/source.ts";
import type { Candidate, ScoreReason } from "./match.ts";
import { candidateOf, type SoughtWork, titleReason, yearReason } from "./score.ts";

const MINUTE = 60;

/**
 * How well a film fits: half by its title, a quarter by its year, a quarter by its length; where the length of one of
 * them is not known, two thirds and one third.
 */
export function scoreMovie(sought: SoughtWork, work: FoundWork): Candidate {
  const { durationSeconds: ours } = sought;
  const theirs = work.durationSeconds;
  if (ours === undefined || theirs === undefined) {
    return candidateOf(work, [
      titleReason(sought.title, work, 2 / 3),
      yearReason(sought.year, work.year, 1 / 3),
    ]);
  }
  return candidateOf(work, [
    titleReason(sought.title, work, 0.5),
    yearReason(sought.year, work.year, 0.25),
    durationReason(ours, theirs),
  ]);
}

function durationReason(ours: number, theirs: number): ScoreReason {
  const minutes = Math.abs(ours - theirs) / MINUTE;
  return {
    feature: "duration",
    value: minutes <= 5 ? 1 : minutes <= 10 ? 0.5 : 0,
    weight: 0.25,
    facts: { ours: Math.round(ours / MINUTE), theirs: Math.round(theirs / MINUTE) },
  };
}
