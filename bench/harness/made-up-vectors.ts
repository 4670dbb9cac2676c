// Vectors of texts nobody wrote: they fall into subjects, and those of one stand together.
import { unitVector } from "../../packages/quiz/src/domain/search/vector-index.ts";

const SUBJECTS = 400;
/** How far they stand from the middle of theirs. */
const SPREAD = 0.8;

export interface MadeUpVectors {
  /** One after the other, each of length 1. */
  readonly numbers: Float32Array;
  /** Another one of a subject. */
  near(subject: number): Float32Array;
}

/** The same each time. */
export function madeUpVectors(count: number, dimensions: number): MadeUpVectors {
  let seed = 1;
  const chance = () => {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
    return seed / 4_294_967_296;
  };
  /** Near enough to a normal distribution. */
  const drift = () => chance() + chance() + chance() + chance() - 2;
  const subjects = Array.from({ length: SUBJECTS }, () => Array.from({ length: dimensions }, drift));
  const near = (subject: number) =>
    unitVector((subjects[subject % SUBJECTS] ?? []).map((number) => number + SPREAD * drift())) ??
    new Float32Array(dimensions);
  const numbers = new Float32Array(count * dimensions);
  for (let at = 0; at < count; at += 1) numbers.set(near(at), at * dimensions);
  return { numbers, near };
}
