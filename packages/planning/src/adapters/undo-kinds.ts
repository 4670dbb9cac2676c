import type { UndoKind } from "@souffleur/platform/module";
import type { ArtistSummary } from "../application/artist-record.ts";
import { undoArtistCreated, undoArtistReplaced } from "../application/undo-artist-change.ts";
import type { ArtistId } from "../domain/artist.ts";
import { type PlanningContext, type PortsContext, portsOf } from "./context.ts";
import { answerUndo } from "./kinds/answer-kinds.ts";
import { availabilityUndo } from "./kinds/availability-kinds.ts";
import { callSheetUndo } from "./kinds/call-sheet-kinds.ts";
import { draftUndo } from "./kinds/draft-kinds.ts";
import { fileUndo } from "./kinds/file-kinds.ts";
import { messagesUndo } from "./kinds/message-kinds.ts";
import { peopleUndo } from "./kinds/people-kinds.ts";
import { productionUndo } from "./kinds/production-kinds.ts";
import { rulesUndo } from "./kinds/rules-kinds.ts";
import { sceneUndo } from "./kinds/scene-kinds.ts";
import { shiftUndo } from "./kinds/shift-kinds.ts";
import { venueUndo } from "./kinds/venue-kinds.ts";
import { workedHoursUndo } from "./kinds/worked-hours-kinds.ts";

/** How what the ledger says was done is taken back. Its entries are what the use cases wrote there. */
export function planningUndo(
  context: PortsContext & Pick<PlanningContext, "inboxChanged" | "files">,
): readonly UndoKind[] {
  return [
    ...peopleUndo(context),
    ...fileUndo(context),
    ...productionUndo(context),
    ...sceneUndo(context),
    ...shiftUndo(context),
    ...draftUndo(context),
    ...callSheetUndo(context),
    ...venueUndo(context),
    ...rulesUndo(context),
    ...availabilityUndo(context),
    ...workedHoursUndo(context),
    ...answerUndo(context),
    ...messagesUndo(context),
    {
      action: "planning.artist.created",
      undo: (unit, author, { subject, after }) =>
        undoArtistCreated(portsOf(context, unit, author), subject.id as ArtistId, after as ArtistSummary),
    },
    {
      action: "planning.artist.replaced",
      undo: (unit, author, { subject, before, after }) =>
        undoArtistReplaced(
          portsOf(context, unit, author),
          subject.id as ArtistId,
          before as ArtistSummary,
          after as ArtistSummary,
        ),
    },
  ];
}
