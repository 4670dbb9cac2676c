import { fail, ok, type Result } from "@souffleur/kernel";
import type { Lateness } from "../../domain/answers/shift-answer.ts";
import type { PlanningPorts } from "../ports.ts";
import { type MyShift, myShiftOf } from "./get-my-schedule.ts";
import {
  type AskedShift,
  findMyShift,
  type MyShiftNotFound,
  type ShiftWithoutYou,
  toldInMessage,
  toldSubject,
} from "./my-shift.ts";

/** Late for what is over, or for what is not before tomorrow. */
export interface NotTheTime {
  readonly code: "not_the_time";
  readonly title: string;
}

interface Said extends AskedShift {
  readonly minutes: number;
  readonly note: string;
}

/** Whoever knows a day before that they will be late had better call. */
const AHEAD_MINUTES = 24 * 60;

type Ports = Pick<PlanningPorts, "published" | "answers" | "artists" | "ledger" | "notices" | "clock">;

/** Somebody tells whoever plans that they will be late. */
export async function sayLate(
  ports: Ports,
  { minutes, note, ...asked }: Said,
): Promise<Result<MyShift, MyShiftNotFound | ShiftWithoutYou | NotTheTime>> {
  const found = await findMyShift(ports, asked);
  if (!found.ok) return found;
  const told = found.value;
  const { span, content, productionId } = told.shift;
  const now = Math.floor(ports.clock.millis() / 60_000);
  if (now >= span.end || now < span.start - AHEAD_MINUTES)
    return fail({ code: "not_the_time", title: content.title });
  const answer = await ports.answers.find(asked.shiftId, asked.personId);
  const late: Lateness = { ...asked, minutes, note, toldAt: ports.clock.now() };
  await ports.answers.putLate(late);
  await ports.ledger.record({ action: "planning.shift.late", subject: toldSubject(told), after: late });
  await ports.notices.tell([
    {
      kind: "late",
      personId: asked.personId,
      productionId,
      shifts: [toldInMessage(told)],
      minutesLate: minutes,
      ...(note !== "" && { note }),
      // Pressed twice it is told once; another number of minutes is news.
      key: `late/${asked.shiftId}/${asked.personId}/${minutes}`,
    },
  ]);
  return ok(myShiftOf(told, now, answer, late));
}
