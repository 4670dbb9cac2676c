import type { TrashKind, UndoKind } from "@souffleur/platform/module";
import type { DeletedDraft } from "../../application/drafts/delete-draft.ts";
import { draftSubject } from "../../application/drafts/draft-record.ts";
import { type DraftName, undoDraftRenamed } from "../../application/drafts/rename-draft.ts";
import { undoWeightsReplaced } from "../../application/drafts/replace-weights.ts";
import { restoreDeletedDraft } from "../../application/drafts/restore-deleted-draft.ts";
import { undoDraftDecision } from "../../application/drafts/restore-draft.ts";
import type { ProductionProposalId } from "../../domain/drafts/draft.ts";
import type { Weights } from "../../domain/proposing/index.ts";
import { type PlanningContext, type PortsContext, portsOf } from "../context.ts";

type DraftsContext = PortsContext & Pick<PlanningContext, "inboxChanged">;

/** How deleted drafts come back. */
export function draftTrash(context: DraftsContext): readonly TrashKind[] {
  return [
    {
      type: "planning.production-proposal",
      async restore(unit, author, snapshot) {
        unit.afterCommit(context.inboxChanged);
        const ports = portsOf(context, unit, author);
        const restored = await restoreDeletedDraft(ports, snapshot as DeletedDraft);
        return restored.ok ? { ok: true, value: draftSubject(restored.value) } : restored;
      },
    },
  ];
}

/** How what was done with them is taken back. */
export function draftUndo(context: DraftsContext): readonly UndoKind[] {
  return [
    ...(["accepted", "edited", "rejected"] as const).map(
      (decision): UndoKind => ({
        action: `planning.production-proposal.${decision}`,
        undo(unit, author, { subject, after }) {
          unit.afterCommit(context.inboxChanged);
          const { version } = after as { readonly version: number };
          const ports = portsOf(context, unit, author);
          return undoDraftDecision(ports, subject.id as ProductionProposalId, version);
        },
      }),
    ),
    {
      action: "planning.production-proposal.renamed",
      undo: (unit, author, { subject, before, after }) =>
        undoDraftRenamed(
          portsOf(context, unit, author),
          subject.id as ProductionProposalId,
          (before as DraftName).name,
          (after as DraftName).name,
        ),
    },
    {
      action: "planning.weights.replaced",
      undo: (unit, author, { before, after }) =>
        undoWeightsReplaced(portsOf(context, unit, author), before as Weights, after as Weights),
    },
  ];
}
