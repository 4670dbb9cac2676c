import { fail, ok, type Result, type UndoConflict } from "@souffleur/kernel";
import type { ShiftAnswer } from "../../domain/answers/shift-answer.ts";
import type { PlanningPorts } from "../ports.ts";
import { putShiftsBack } from "../productions/undo-shift-change.ts";
import type { RecordedAnswer } from "./answer-shift.ts";

type Ports = Pick<PlanningPorts, "answers" | "shifts" | "references" | "uses" | "ledger" | "clock">;

const conflict = () => fail<UndoConflict>({ code: "undo_conflict" });

/** Takes an answer back, and what it did to the plan, as long as nobody answered or planned otherwise since. */
export async function undoAnswer(
  ports: Ports,
  label: string,
  before: RecordedAnswer,
  after: RecordedAnswer,
): Promise<Result<void, UndoConflict>> {
  if (after.answer === undefined) return conflict();
  const { shiftId, personId } = after.answer;
  const now = await ports.answers.find(shiftId, personId);
  if (now === undefined || !isSame(now, after.answer)) return conflict();
  if (before.shift !== undefined && after.shift !== undefined) {
    const back = await putShiftsBack(ports, [before.shift], [after.shift]);
    if (!back.ok) return back;
  }
  if (before.answer === undefined) await ports.answers.remove(shiftId, personId);
  else await ports.answers.put(before.answer);
  await ports.ledger.record({
    action: "planning.shift.answer-undone",
    subject: { type: "planning.shift", id: shiftId, label },
    before: after,
    after: before,
  });
  return ok(undefined);
}

function isSame(one: ShiftAnswer, other: ShiftAnswer): boolean {
  return one.answer === other.answer && one.answeredAt === other.answeredAt && one.reason === other.reason;
}
