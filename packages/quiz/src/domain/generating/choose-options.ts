import type { Option } from "../questions/question.ts";
import type { Candidate } from "./candidate.ts";
import { type Chance, shuffled } from "./chance.ts";
import { numberOf } from "./number-of.ts";

/** What the key of the next question should look like, so that over a run neither place nor length tells it. */
export interface Balance {
  nextPlace(): number;
  wantsLongestKey(): boolean;
  note(isLongest: boolean): void;
}

const PLACES = 4;
const LONGEST_SHARE = 0.25;
/** Where the longest is wanted, it cannot always be had: so much oftener it is. */
const WANTED_SHARE = 0.5;

export function balanceOf(chance: Chance): Balance {
  let places: number[] = [];
  let [asked, longest] = [0, 0];
  return {
    nextPlace() {
      if (places.length === 0) places = shuffled([0, 1, 2, 3], chance);
      return places.pop() ?? 0;
    },
    wantsLongestKey: () => chance() < WANTED_SHARE + (asked * LONGEST_SHARE - longest) / 2,
    note(isLongest) {
      asked += 1;
      if (isLongest) longest += 1;
    },
  };
}

export interface Chosen {
  readonly options: readonly Option[];
  readonly spare: readonly string[];
}

export function chooseOptions(candidate: Candidate, balance: Balance): Chosen | undefined {
  const place = balance.nextPlace();
  const { key } = candidate;
  const wrong = candidate.inOrder
    ? aroundKey(candidate, place)
    : bestOf(candidate, balance.wantsLongestKey());
  if (wrong === undefined) return undefined;
  if (!candidate.inOrder) balance.note(isLongest(key, wrong));
  const texts = candidate.inOrder
    ? [...wrong, key].sort((a, b) => numberOf(a) - numberOf(b))
    : withKeyAt(place, key, wrong);
  return {
    options: texts.map((text) => ({ text, isRight: text === key })),
    spare: candidate.distractors.filter((text) => !wrong.includes(text)).slice(0, 6),
  };
}

function withKeyAt(place: number, key: string, wrong: readonly string[]): readonly string[] {
  return [...wrong.slice(0, place), key, ...wrong.slice(place)];
}

/** Numbers so that the right one comes to stand at a place when all are put in order. */
function aroundKey({ key, distractors }: Candidate, place: number): readonly string[] | undefined {
  const value = numberOf(key);
  const lower = distractors.filter((text) => numberOf(text) < value);
  const higher = distractors.filter((text) => numberOf(text) > value);
  const below = Math.min(Math.max(place, PLACES - 1 - higher.length), lower.length);
  const wrong = [...lower.slice(0, below), ...higher.slice(0, PLACES - 1 - below)];
  return wrong.length === PLACES - 1 ? wrong : undefined;
}

/** Of those of the key's kind where there are enough, the first that make the key as long as is wanted now. */
function bestOf({ distractors, near, key }: Candidate, wantsLongest: boolean): readonly string[] | undefined {
  const best = distractors.slice(0, PLACES - 1);
  if (best.length < PLACES - 1) return undefined;
  const ranked = distractors.slice(0, near);
  if (near < PLACES || isLongest(key, best) === wantsLongest) return best;
  const pool = ranked.slice(0, 8);
  if (!wantsLongest) {
    const longer = pool.find((text) => text.length >= key.length);
    return longer === undefined || best.includes(longer) ? best : [...best.slice(0, 2), longer];
  }
  const shorter = pool.filter((text) => text.length < key.length);
  const isFar = ranked.indexOf(shorter[2] ?? "") > 5;
  return shorter.length < 3 || isFar || tooLong(key, shorter.slice(0, 3)) ? best : shorter.slice(0, 3);
}

function isLongest(key: string, wrong: readonly string[]): boolean {
  return wrong.every((text) => text.length < key.length);
}

function tooLong(key: string, wrong: readonly string[]): boolean {
  return key.length > 1.25 * Math.max(...wrong.map((text) => text.length));
}
