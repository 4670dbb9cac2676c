import type { Minute, PersonFacts, PostFacts, ShiftFacts } from "../plan/facts.ts";
import type { Work } from "../plan/work.ts";

/**
 * The facts as the search works on them: objects that know each other, and change hands in place. Only `Roster` changes
 * what is not readonly.
 */
export interface Model {
  readonly people: readonly Person[];
  readonly shifts: readonly Shift[];
  readonly posts: readonly Post[];
  readonly seats: readonly Seat[];
  readonly parts: readonly Part[];
}

export interface Person {
  readonly index: number;
  readonly facts: PersonFacts;
  /** All they do, in order of time. */
  readonly works: Work[];
  /** Those of it that the search may take away again. */
  readonly seats: Seat[];
  minutes: number;
  /** What they would work if all who could be needed worked the same. */
  share: number;
  readonly prefersSomeTimes: boolean;
}

export interface Shift {
  readonly index: number;
  readonly facts: ShiftFacts;
  readonly isPlanned: boolean;
  /** Where it may be placed; empty where its time is given. */
  readonly starts: readonly Minute[];
  readonly posts: readonly Post[];
  /** Where it stands, if it does. */
  work: Work | undefined;
}

export interface Post {
  readonly index: number;
  readonly facts: PostFacts;
  readonly shift: Shift;
  readonly part: Part;
  readonly seats: readonly Seat[];
  /** Seats that no search can fill: there are more of them than people who could ever sit there. */
  readonly hopeless: number;
  /** Who was there when the search began. */
  readonly before: ReadonlySet<Person>;
  /** Who has the skill for it; the time is another matter. */
  readonly skilled: readonly Person[];
  /** Who has the skill and is free at the time, as far as they say. */
  candidates: readonly Person[];
  /** The same people, to ask about one of them. */
  isCandidate: ReadonlySet<Person>;
}

/** One chair at a post: somebody, or nobody. */
export interface Seat {
  readonly index: number;
  readonly post: Post;
  /** Who sits there for good: pinned, or in a shift that is not ours to plan. */
  readonly stays: Person | undefined;
  readonly overrideReason: string | undefined;
  holder: Person | undefined;
  /** How often it was emptied for another's sake: seats that are hard to fill again are left alone. */
  evictions: number;
  /** Its place among the open ones. */
  openAt: number;
}

/** The same work through a production: it is good when few people share it. */
export interface Part {
  readonly index: number;
  readonly seats: readonly Seat[];
  /** How many shifts each person has in it. */
  readonly shiftsOf: Int32Array;
}
