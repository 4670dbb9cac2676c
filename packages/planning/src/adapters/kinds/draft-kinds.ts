import type { TrashKind, UndoKind } from "@souffleur/platform/module";
import type { DeletedDraft } from "../../application/drafts/delete-draft.ts";
import { draftSubject } from "../../application/drafts/draft-record.ts";
import { type DraftName, undoDraftRenamed } from "../../application/drafts/rename-draft.ts";
import { undoWeightsReplaced } from "../../application/drafts/replace-weights.ts";
import { restoreDeletedDraft } from "../../application/drafts/restore-deleted-draft.ts";
import type { ProductionProposalId } from "../../domain/drafts/draft.ts";
import type { Weights } from "../../domain/proposing/index.ts";
import { type PlanningContext, type PortsContext, portsOf } from "../context.ts";

/** How deleted drafts come back. */
export function draftTrash(
  context: Pick<PlanningContext, "clock" | "newId" | "zone" | "inboxChanged">,
): readonly TrashKind[] {
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

/** How what was done with them is taken back. A decision is taken back on its draft. */
export function draftUndo(context: PortsContext): readonly UndoKind[] {
  return [
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
