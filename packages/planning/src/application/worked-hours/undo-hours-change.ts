import { fail, ok, type Result, sameContent, type UndoConflict } from "@souffleur/kernel";
import { type HoursLine, hoursContent } from "../../domain/worked-hours/hours-line.ts";
import { holdLine, refuseOverlap } from "./hold-line.ts";
import { hoursSubject } from "./hours-record.ts";
import type { StateHoursPorts } from "./state-hours.ts";
import type { ValidatedLines } from "./validate-hours.ts";

export type RecordedHours = Omit<HoursLine, "version">;

const conflict = () => fail<UndoConflict>({ code: "undo_conflict" });

/** Makes a line say what it said before, as long as nobody said anything else since and no period fixed it. */
export async function undoHoursStated(
  ports: StateHoursPorts,
  before: RecordedHours,
  after: RecordedHours,
): Promise<Result<void, UndoConflict>> {
  const { workedHours, ledger, clock } = ports;
  const { shiftId, personId } = after.planned;
  const held = await holdLine(ports, { shiftId, personId });
  if (!held.ok || !sameContent(hoursContent(held.value), after)) return conflict();
  const again: HoursLine = { ...before, version: held.value.version + 1 };
  if (again.actual?.kind === "worked") {
    const free = await refuseOverlap(ports, again, again.actual);
    if (!free.ok) return conflict();
  }
  if (again.state === "planned") await workedHours.remove([again.planned]);
  else await workedHours.put([again], clock.now());
  await ledger.record({
    action: "planning.hours.stated",
    subject: hoursSubject(again.planned),
    before: after,
    after: hoursContent(again),
  });
  return ok(undefined);
}

/** Takes back that lines were found right, as long as all of them still are since that moment and none is fixed. */
export async function undoHoursValidated(
  ports: StateHoursPorts,
  before: ValidatedLines,
  after: ValidatedLines & { readonly at: string },
): Promise<Result<void, UndoConflict>> {
  await ports.workedHours.hold();
  const found = await ports.workedHours.findAll(before.lines);
  const again: HoursLine[] = [];
  for (const [index, line] of found.entries()) {
    const was = before.lines[index]?.state;
    if (line?.state !== "validated" || line.validated?.at !== after.at || was === undefined)
      return conflict();
    const { validated: _validated, ...stated } = line;
    again.push({ ...stated, state: was, version: line.version + 1 });
  }
  await ports.workedHours.remove(
    again.filter(({ state }) => state === "planned").map(({ planned }) => planned),
  );
  await ports.workedHours.put(
    again.filter(({ state }) => state !== "planned"),
    ports.clock.now(),
  );
  const [first] = again;
  if (first === undefined) return ok(undefined);
  await ports.ledger.record({
    action: "planning.hours.invalidated",
    subject: hoursSubject(first.planned),
    before: after,
    after: before,
  });
  return ok(undefined);
}
