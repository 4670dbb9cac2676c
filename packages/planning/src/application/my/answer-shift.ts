import { fail, ok, type Result, type VersionStale } from "@souffleur/kernel";
import {
  type AnswerWord,
  type LeftPlace,
  type ShiftAnswer,
  seenNow,
} from "../../domain/answers/shift-answer.ts";
import { type Shift, type ShiftContent, shiftContent } from "../../domain/productions/shift.ts";
import type { ToldPerson } from "../../domain/publishing/published-shift.ts";
import type { PlanningPorts } from "../ports.ts";
import { type MyShift, myShiftOf } from "./get-my-schedule.ts";
import { leavePlace, type PlaceTaken, type PlanChange, takePlaceBack } from "./leave-place.ts";
import {
  type AskedShift,
  findMyShift,
  type MyShiftNotFound,
  type ShiftWithoutYou,
  toldInMessage,
  toldSubject,
} from "./my-shift.ts";

/** It has begun: yes and no come too late. */
export interface ShiftBegun {
  readonly code: "shift_begun";
  readonly title: string;
}

/** It is no longer what they had before them when they answered. */
export interface ShiftChangedSince {
  readonly code: "shift_changed_since";
  readonly title: string;
  readonly current: number;
}

export interface GivenAnswer extends AskedShift {
  readonly answer: AnswerWord;
  readonly reason: string;
  /** That of what they saw. */
  readonly sequence: number;
}

/** What the ledger keeps of an answer, before and after: what was said, and the shift where it changed the plan. */
export interface RecordedAnswer {
  readonly answer?: ShiftAnswer | undefined;
  readonly shift?: ShiftContent | undefined;
}

export type AnswerFailure =
  | MyShiftNotFound
  | ShiftWithoutYou
  | ShiftBegun
  | ShiftChangedSince
  | PlaceTaken
  | VersionStale;

interface Ports
  extends Pick<
    PlanningPorts,
    | "published"
    | "answers"
    | "artists"
    | "shifts"
    | "uses"
    | "plan"
    | "rules"
    | "ledger"
    | "notices"
    | "clock"
  > {
  /** Asks the machine who could stand in. */
  readonly proposeReplacement: (shift: Shift) => Promise<void>;
}

/** Somebody says yes or no to a shift. A no opens their post again, and asks for somebody else. */
export async function answerShift(ports: Ports, given: GivenAnswer): Promise<Result<MyShift, AnswerFailure>> {
  const found = await findMyShift(ports, given);
  if (!found.ok) return found;
  const told = found.value;
  const { title } = told.shift.content;
  const now = Math.floor(ports.clock.millis() / 60_000);
  if (told.shift.span.start <= now) return fail({ code: "shift_begun", title });
  if (told.sequence !== given.sequence)
    return fail({ code: "shift_changed_since", title, current: told.sequence });
  const before = await ports.answers.find(given.shiftId, given.personId);
  // The same again, as a phone sends it that did not hear the answer.
  if (before !== undefined && saysSame(before, given)) return ok(myShiftOf(told, now, before));
  const changed = await changePlan(ports, given, before);
  if (!changed.ok) return changed;
  const answer = answerOf(ports, given, told, placeAfter(given, changed.value, before));
  await ports.answers.put(answer);
  await record(ports, told, { before, answer, plan: changed.value });
  if (given.answer === "declined") await tellPlanners(ports, told, answer, changed.value);
  return ok(myShiftOf(told, now, answer));
}

function saysSame(before: ShiftAnswer, { answer, reason, sequence }: GivenAnswer): boolean {
  return before.answer === answer && before.reason === reason && before.sequence === sequence;
}

function changePlan(
  ports: Ports,
  given: GivenAnswer,
  before: ShiftAnswer | undefined,
): Promise<Result<PlanChange | undefined, PlaceTaken | VersionStale>> {
  if (given.answer === "declined") return leavePlace(ports, given);
  return before === undefined ? Promise.resolve(ok(undefined)) : takePlaceBack(ports, before);
}

/** The place they give up now, or gave up with the no before this one. */
function placeAfter(
  { answer, personId }: GivenAnswer,
  plan: PlanChange | undefined,
  before: ShiftAnswer | undefined,
): LeftPlace | undefined {
  if (answer !== "declined") return undefined;
  const left = plan?.before.assignments.find((one) => one.personId === personId);
  if (left === undefined) return before?.place;
  const { personId: _, ...place } = left;
  return place;
}

function answerOf(
  { clock }: Pick<Ports, "clock">,
  { shiftId, personId, answer, reason, sequence }: GivenAnswer,
  told: ToldPerson,
  place: LeftPlace | undefined,
): ShiftAnswer {
  const said = { shiftId, personId, answer, reason, sequence };
  return { ...said, seen: seenNow(told), ...(place && { place }), answeredAt: clock.now() };
}

async function record(
  { ledger }: Pick<Ports, "ledger">,
  told: ToldPerson,
  {
    before,
    answer,
    plan,
  }: { before?: ShiftAnswer | undefined; answer: ShiftAnswer; plan?: PlanChange | undefined },
): Promise<void> {
  await ledger.record({
    action: answer.answer === "accepted" ? "planning.shift.accepted" : "planning.shift.declined",
    subject: toldSubject(told),
    before: { answer: before, shift: plan && shiftContent(plan.before) } satisfies RecordedAnswer,
    after: { answer, shift: plan && shiftContent(plan.after) } satisfies RecordedAnswer,
  });
}

async function tellPlanners(
  { notices, proposeReplacement }: Pick<Ports, "notices" | "proposeReplacement">,
  told: ToldPerson,
  { reason, answeredAt }: ShiftAnswer,
  plan: PlanChange | undefined,
): Promise<void> {
  const { personId, shift } = told;
  await notices.tell([
    {
      kind: "declined",
      personId,
      productionId: shift.productionId,
      shifts: [toldInMessage(told)],
      ...(reason !== "" && { note: reason }),
      key: `declined/${shift.shiftId}/${personId}/${answeredAt}`,
    },
  ]);
  if (plan !== undefined) await proposeReplacement(plan.after);
}
