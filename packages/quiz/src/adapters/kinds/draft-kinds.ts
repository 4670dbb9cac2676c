import type { LedgerEntry } from "@souffleur/kernel";
import type { Unit } from "@souffleur/platform/database";
import type { Author } from "@souffleur/platform/http";
import type { UndoKind } from "@souffleur/platform/module";
import { type RecordedAcceptance, undoDraftsAccepted } from "../../application/questions/accept-drafts.ts";
import { undoReviewSettings } from "../../application/questions/change-review-settings.ts";
import { undoDraftDecided } from "../../application/questions/decide-draft.ts";
import type { ReviewSettings, StoredReviewSettings } from "../../application/questions/ports.ts";
import type { DraftId } from "../../domain/agents/draft.ts";
import { portsOf, type QuizContext } from "../context.ts";

/** How decisions on drafts are taken back. The entries are what the use cases wrote there. */
export function draftUndo(context: QuizContext): readonly UndoKind[] {
  const ports = (unit: Unit, author: Author) => {
    unit.afterCommit(context.inboxChanged);
    return portsOf(context, unit, author);
  };
  const decided = (state: string): UndoKind => ({
    action: `quiz.draft.${state}`,
    undo: (unit, author, { subject, after }: LedgerEntry) =>
      undoDraftDecided(ports(unit, author), subject.id as DraftId, after as { version: number }),
  });
  return [
    ...["accepted", "edited", "rejected"].map(decided),
    {
      action: "quiz.drafts.accepted",
      undo: (unit, author, { after }) => undoDraftsAccepted(ports(unit, author), after as RecordedAcceptance),
    },
    {
      action: "quiz.review-settings.replaced",
      undo: (unit, author, { before, after }) =>
        undoReviewSettings(
          portsOf(context, unit, author),
          before as ReviewSettings,
          after as StoredReviewSettings,
        ),
    },
  ];
}
