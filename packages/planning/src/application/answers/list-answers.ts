import type { LocalDate } from "@souffleur/kernel";
import {
  type AnswerState,
  answerStateOf,
  type Lateness,
  type ShiftAnswer,
} from "../../domain/answers/shift-answer.ts";
import type { PersonId, ProductionId, ShiftId } from "../../domain/plan/facts.ts";
import type { ToldPerson } from "../../domain/publishing/published-shift.ts";
import type { PlanningPorts } from "../ports.ts";

/** What somebody who was told of a shift said to it, if anything. */
export interface ShiftReply {
  readonly told: ToldPerson;
  readonly name: string;
  readonly state: AnswerState;
  readonly answer?: ShiftAnswer | undefined;
  readonly late?: Lateness | undefined;
}

interface Asked {
  readonly shiftId?: ShiftId | undefined;
  readonly productionId?: ProductionId | undefined;
  readonly personId?: PersonId | undefined;
  readonly from?: LocalDate | undefined;
  readonly to?: LocalDate | undefined;
}

/** A hundred days of the largest production; nobody looks through more at once. */
const MOST = 10_000;

type Ports = Pick<PlanningPorts, "published" | "answers" | "artists">;

/** Who said what to what was published, as it begins. */
export async function listAnswers(
  { published, answers, artists }: Ports,
  { personId, ...asked }: Asked,
): Promise<readonly ShiftReply[]> {
  const filter = { ...asked, withCancelled: true, limit: MOST };
  const told = await (personId === undefined
    ? published.listTold(filter)
    : published.ofPeople([personId], filter));
  const shiftIds = [...new Set(told.map(({ shift }) => shift.shiftId))];
  const said = new Map((await answers.list({ personId, shiftIds })).map((one) => [keyOf(one), one]));
  const late = new Map((await answers.listLate({ personId, shiftIds })).map((one) => [keyOf(one), one]));
  const names = await artists.namesOf([...new Set(told.map((one) => one.personId))]);
  return told.map((one) => {
    const key = keyOf({ shiftId: one.shift.shiftId, personId: one.personId });
    const answer = said.get(key);
    const state = answerStateOf(one, answer);
    return { told: one, name: names.get(one.personId) ?? nameThen(one), state, answer, late: late.get(key) };
  });
}

function keyOf({ shiftId, personId }: Pick<ShiftAnswer, "shiftId" | "personId">): string {
  return `${shiftId}/${personId}`;
}

/** Of somebody who is gone, the name they were published under. */
function nameThen({ shift, personId }: ToldPerson): string {
  return shift.content.people.find((one) => one.personId === personId)?.name ?? "";
}
