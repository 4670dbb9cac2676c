import type { InstantText, LocalDateTime } from "@souffleur/kernel";
import type { PersonId, ShiftId } from "../plan/facts.ts";
import type { ShiftAssignment } from "../productions/shift.ts";
import type { ToldPerson } from "../publishing/published-shift.ts";

export const answerWords = ["accepted", "declined"] as const;
export type AnswerWord = (typeof answerWords)[number];

/** What somebody had before them when they answered: shown beside what it has become. */
export interface SeenShift {
  readonly start: LocalDateTime;
  readonly end: LocalDateTime;
  readonly venueName?: string | undefined;
  readonly role: string;
}

export type LeftPlace = Omit<ShiftAssignment, "personId">;

/** What somebody said to a shift they were told of. */
export interface ShiftAnswer {
  readonly shiftId: ShiftId;
  readonly personId: PersonId;
  readonly answer: AnswerWord;
  /** Why; nothing where they did not say. */
  readonly reason: string;
  /** That of what they were told when they answered. */
  readonly sequence: number;
  readonly seen: SeenShift;
  /** The place in the plan they gave up with a no, to be given back with a yes. */
  readonly place?: LeftPlace | undefined;
  readonly answeredAt: InstantText;
}

/** Somebody said that they will not be there in time. */
export interface Lateness {
  readonly shiftId: ShiftId;
  readonly personId: PersonId;
  readonly minutes: number;
  readonly note: string;
  readonly toldAt: InstantText;
}

/** `changed`: they answered, and it is no longer what they answered to. */
export const answerStates = ["waiting", "accepted", "declined", "changed", "cancelled"] as const;
export type AnswerState = (typeof answerStates)[number];

type Told = Pick<ToldPerson, "sequence" | "isCancelled">;

export function answerStateOf({ sequence, isCancelled }: Told, answer?: ShiftAnswer): AnswerState {
  // Whoever said no and is out of it got what they asked for.
  if (isCancelled) return answer?.answer === "declined" ? "declined" : "cancelled";
  if (answer === undefined) return "waiting";
  return answer.sequence < sequence ? "changed" : answer.answer;
}

/** What somebody is told of a shift, as an answer remembers it. */
export function seenNow({ shift: { content }, role }: Pick<ToldPerson, "shift" | "role">): SeenShift {
  const { start, end, venue } = content;
  return { start, end, role, ...(venue && { venueName: venue.name }) };
}

/** What it was when they answered, where something of it became different. */
export function seenBefore(told: ToldPerson, answer?: ShiftAnswer): SeenShift | undefined {
  if (answer === undefined || answerStateOf(told, answer) !== "changed") return undefined;
  const now = seenNow(told);
  const { seen } = answer;
  const isSame =
    seen.start === now.start &&
    seen.end === now.end &&
    seen.venueName === now.venueName &&
    seen.role === now.role;
  return isSame ? undefined : seen;
}
