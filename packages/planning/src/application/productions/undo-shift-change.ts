import { fail, ok, type Result, sameContent, type UndoConflict } from "@souffleur/kernel";
import type { ShiftId } from "../../domain/plan/facts.ts";
import { type Shift, type ShiftContent, shiftContent } from "../../domain/productions/shift.ts";
import type { PlanningPorts } from "../ports.ts";
import { deleteShift } from "./delete-shift.ts";
import { fitAgain } from "./fit-again.ts";
import { shiftSubject } from "./shift-record.ts";

type Ports = Pick<PlanningPorts, "shifts" | "references" | "uses" | "ledger" | "trash" | "clock">;

const conflict = () => fail<UndoConflict>({ code: "undo_conflict" });

/** Takes back that shifts were created: they go to the trash, as long as nobody changed one of them since. */
export async function undoShiftsCreated(
  ports: Ports,
  after: readonly ShiftContent[],
): Promise<Result<void, UndoConflict>> {
  if ((await stillThere(ports, after)) === undefined) return conflict();
  for (const { id } of after) {
    const deleted = await deleteShift(ports, id);
    if (!deleted.ok) return conflict();
  }
  return ok(undefined);
}

/** Takes back a change of a shift, its move and who works in it included, as long as nobody changed it since. */
export async function undoShiftsReplaced(
  ports: Ports,
  before: readonly ShiftContent[],
  after: readonly ShiftContent[],
): Promise<Result<void, UndoConflict>> {
  const again = await putShiftsBack(ports, before, after);
  if (!again.ok) return again;
  for (const [index, shift] of before.entries()) {
    await ports.ledger.record({
      action: "planning.shift.replaced",
      subject: shiftSubject(shift),
      before: after[index],
      after: shift,
    });
  }
  return ok(undefined);
}

/** Makes shifts what they were before; whoever calls it writes to the ledger. */
export async function putShiftsBack(
  ports: Pick<Ports, "shifts" | "references" | "uses" | "clock">,
  before: readonly ShiftContent[],
  after: readonly ShiftContent[],
): Promise<Result<void, UndoConflict>> {
  const present = await stillThere(ports, after);
  if (present === undefined) return conflict();
  const updatedAt = ports.clock.now();
  const again = before.flatMap((content): Shift[] => {
    const now = present.get(content.id);
    if (now === undefined) return [];
    return [{ ...content, version: now.version + 1, createdAt: now.createdAt, updatedAt }];
  });
  if (!(await fitsExactly(ports, again))) return conflict();
  const replaced = await ports.shifts.replace(again);
  return replaced.ok ? ok(undefined) : conflict();
}

/** Takes back that a shift was deleted: it is there again, exactly as it was, or not at all. */
export async function undoShiftDeleted(ports: Ports, was: Shift): Promise<Result<void, UndoConflict>> {
  const unknown = await ports.references.unknownAmong({ productions: [was.productionId] });
  if (unknown.length > 0 || !(await fitsExactly(ports, [was]))) return conflict();
  const added = await ports.shifts.add([was]);
  if (!added.ok) return conflict();
  await ports.trash.take(shiftSubject(was));
  await ports.ledger.record({
    action: "planning.shift.restored",
    subject: shiftSubject(was),
    after: shiftContent(was),
  });
  return ok(undefined);
}

/** The shifts as they are, if all of them still say what they said. */
async function stillThere(
  { shifts }: Pick<Ports, "shifts">,
  after: readonly ShiftContent[],
): Promise<ReadonlyMap<ShiftId, Shift> | undefined> {
  const present = await shifts.findForChange(after.map(({ id }) => id));
  const byId = new Map(present.map((shift) => [shift.id, shift]));
  const areSame = after.every((content) => {
    const shift = byId.get(content.id);
    return shift !== undefined && sameContent(shiftContent(shift), content);
  });
  return areSame ? byId : undefined;
}

/** Whether nothing they point at is gone and nobody's time is given to others. */
async function fitsExactly(
  ports: Pick<Ports, "references" | "uses">,
  shifts: readonly Shift[],
): Promise<boolean> {
  const fitting = await fitAgain(ports, shifts);
  return sameContent(fitting.shifts, shifts);
}
