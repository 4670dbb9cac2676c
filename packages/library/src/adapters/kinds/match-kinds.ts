import type { LedgerEntry } from "@souffleur/kernel";
import type { Unit } from "@souffleur/platform/database";
import type { Author } from "@souffleur/platform/http";
import type { UndoKind } from "@souffleur/platform/module";
import { undoThresholds } from "../../application/matching/change-thresholds.ts";
import { type RecordedGroup, undoGroupAccepted } from "../../application/matching/decide-group.ts";
import { undoMatchDecided } from "../../application/matching/decide-match.ts";
import type { StoredThresholds } from "../../application/matching/ports.ts";
import { type RecordedReassociation, undoReassociated } from "../../application/matching/reassociate-file.ts";
import type { MatchId, Thresholds } from "../../domain/matching/match.ts";
import { type LibraryContext, portsOf } from "../context.ts";

/** How decisions about files are taken back. The entries are what the use cases wrote there. */
export function matchUndo(context: LibraryContext): readonly UndoKind[] {
  const ports = (unit: Unit, author: Author) => {
    unit.afterCommit(context.inboxChanged);
    return portsOf(context, unit, author);
  };
  const decided = (state: string): UndoKind => ({
    action: `library.match.${state}`,
    undo: (unit, author, { subject, after }: LedgerEntry) =>
      undoMatchDecided(ports(unit, author), subject.id as MatchId, after as { version: number }),
  });
  return [
    ...["accepted", "edited", "rejected"].map(decided),
    {
      action: "library.match-group.accepted",
      undo: (unit, author, { after }) => undoGroupAccepted(ports(unit, author), after as RecordedGroup),
    },
    {
      action: "library.file.reassociated",
      undo: (unit, author, { before, after }) =>
        undoReassociated(
          ports(unit, author),
          before as RecordedReassociation,
          after as { matchId: MatchId; version: number },
        ),
    },
    {
      action: "library.match-settings.replaced",
      undo: (unit, author, { before, after }) =>
        undoThresholds(portsOf(context, unit, author), before as Thresholds, after as StoredThresholds),
    },
  ];
}
