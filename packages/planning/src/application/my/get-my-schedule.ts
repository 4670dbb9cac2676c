import { type LocalDate, ok, type Result } from "@souffleur/kernel";
import {
  type AnswerState,
  answerStateOf,
  type Lateness,
  type SeenShift,
  type ShiftAnswer,
  seenBefore,
} from "../../domain/answers/shift-answer.ts";
import type { ArtistId } from "../../domain/artist.ts";
import type { Person } from "../../domain/people/person.ts";
import type { ToldPerson } from "../../domain/publishing/published-shift.ts";
import { getPerson, type PersonNotFound } from "../people/get-person.ts";
import type { PlanningPorts } from "../ports.ts";

/** A shift somebody was told of, and what they said to it. */
export interface MyShift {
  readonly told: ToldPerson;
  readonly state: AnswerState;
  readonly answer?: ShiftAnswer | undefined;
  readonly late?: Lateness | undefined;
  /** What it was when they answered, where that changed. */
  readonly before?: SeenShift | undefined;
  /** Nothing can be said any more of what has begun. */
  readonly hasBegun: boolean;
}

export interface MySchedule {
  readonly person: Person;
  readonly shifts: readonly MyShift[];
}

interface Asked {
  readonly id: ArtistId;
  readonly from: LocalDate;
  readonly to: LocalDate;
}

/** More than anybody works in a year. */
const MOST_SHIFTS = 2_000;

type Ports = Pick<PlanningPorts, "people" | "published" | "answers" | "clock">;

/** What somebody was told they work in some days: nothing of what is planned meanwhile. */
export async function getMySchedule(
  ports: Ports,
  { id, from, to }: Asked,
): Promise<Result<MySchedule, PersonNotFound>> {
  const found = await getPerson(ports, id);
  if (!found.ok) return found;
  const told = await ports.published.ofPeople([id], { from, to, withCancelled: true, limit: MOST_SHIFTS });
  const asked = { personId: id, shiftIds: told.map(({ shift }) => shift.shiftId) };
  const answers = new Map((await ports.answers.list(asked)).map((one) => [one.shiftId, one]));
  const late = new Map((await ports.answers.listLate(asked)).map((one) => [one.shiftId, one]));
  const now = Math.floor(ports.clock.millis() / 60_000);
  const shifts = told.map((one) => {
    const { shiftId } = one.shift;
    return myShiftOf(one, now, answers.get(shiftId), late.get(shiftId));
  });
  return ok({ person: found.value, shifts });
}

export function myShiftOf(told: ToldPerson, now: number, answer?: ShiftAnswer, late?: Lateness): MyShift {
  return {
    told,
    answer,
    late,
    state: answerStateOf(told, answer),
    before: seenBefore(told, answer),
    hasBegun: told.shift.span.start <= now,
  };
}
