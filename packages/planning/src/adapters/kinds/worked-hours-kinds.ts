import type { UndoKind } from "@souffleur/platform/module";
import { undoPeriodClosed, undoPeriodReopened } from "../../application/worked-hours/reopen-period.ts";
import { undoNightHoursReplaced } from "../../application/worked-hours/replace-night-hours.ts";
import {
  type RecordedHours,
  undoHoursStated,
  undoHoursValidated,
} from "../../application/worked-hours/undo-hours-change.ts";
import type { ValidatedLines } from "../../application/worked-hours/validate-hours.ts";
import type { HourPeriodId } from "../../domain/worked-hours/hours-line.ts";
import type { NightHours } from "../../domain/worked-hours/night-hours.ts";
import { type PortsContext, portsOf } from "../context.ts";

/** How what was done with hours is taken back. The entries are what the use cases wrote there. */
export function workedHoursUndo(context: PortsContext): readonly UndoKind[] {
  const stated = (action: string): UndoKind => ({
    action,
    undo: (unit, author, { before, after }) =>
      undoHoursStated(portsOf(context, unit, author), before as RecordedHours, after as RecordedHours),
  });
  return [
    stated("planning.hours.stated"),
    stated("planning.hours.started"),
    {
      action: "planning.hours.validated",
      undo: (unit, author, { before, after }) =>
        undoHoursValidated(
          portsOf(context, unit, author),
          before as ValidatedLines,
          after as ValidatedLines & { readonly at: string },
        ),
    },
    {
      action: "planning.hour-period.closed",
      undo: (unit, author, { subject, after }) =>
        undoPeriodClosed(
          portsOf(context, unit, author),
          subject.id as HourPeriodId,
          (after as { readonly closedAt: string }).closedAt,
        ),
    },
    {
      action: "planning.hour-period.reopened",
      undo: (unit, author, { subject, after }) =>
        undoPeriodReopened(
          portsOf(context, unit, author),
          subject.id as HourPeriodId,
          (after as { readonly reopenedAt: string }).reopenedAt,
        ),
    },
    {
      action: "planning.night-hours.replaced",
      undo: (unit, author, { before, after }) =>
        undoNightHoursReplaced(
          portsOf(context, unit, author),
          before as readonly NightHours[],
          after as readonly NightHours[],
        ),
    },
  ];
}
