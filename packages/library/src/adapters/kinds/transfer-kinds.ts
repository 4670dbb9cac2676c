import { fail, parseId } from "@souffleur/kernel";
import type { Jobs, JobType } from "@souffleur/platform/jobs";
import type { UndoKind } from "@souffleur/platform/module";
import { restoreTransfer } from "../../application/transfers/decide-transfer.ts";
import { type MovingContext, portsOf } from "../context.ts";
import type { MovePayload } from "../jobs/transfers/move-jobs.ts";

/** Between a decision and the end of its job the transfer becomes another version once. */
const ITS_OWN = 1;

/** How a decision on a transfer is taken back from the ledger: as on the transfer itself, by a job. */
export function transferUndo(
  context: MovingContext,
  undo: JobType<MovePayload>,
  jobs: () => Jobs | undefined,
): readonly UndoKind[] {
  const takeBack: UndoKind["undo"] = async (unit, author, { subject, after }) => {
    const ports = portsOf(context, unit, author);
    const id = parseId<"transfer">(subject.id);
    const transfer = id && (await ports.transfers.findForChange(id));
    const queue = jobs();
    const isNewer = transfer === undefined || transfer.version > versionIn(after) + ITS_OWN;
    if (isNewer || queue === undefined) return fail({ code: "undo_conflict" });
    const restored = await restoreTransfer(
      {
        ...ports,
        startUndoing: ({ id: transferId, counts: { files } }) =>
          queue.enqueue(unit, undo, { transferId, files }, author),
      },
      { id: transfer.id, expectedVersion: transfer.version },
    );
    if (!restored.ok) return fail({ code: "undo_conflict" });
    unit.afterCommit(context.inboxChanged);
    return restored;
  };
  return ["accepted", "edited", "resumed", "rejected"].map((state) => ({
    action: `library.transfer.${state}`,
    undo: takeBack,
  }));
}

function versionIn(after: unknown): number {
  return typeof after === "object" && after !== null && "version" in after ? Number(after.version) : 0;
}
