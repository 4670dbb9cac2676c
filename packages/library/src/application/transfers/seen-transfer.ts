import { fail, type Id, ok, type Result, type VersionStale } from "@souffleur/kernel";
import { isAtWork, type Transfer, type TransferId } from "../../domain/transfers/transfer.ts";
import type { LibraryPorts } from "../ports.ts";
import { transferSubject } from "./transfer-record.ts";

/** A transfer somebody decides on, as they saw it. */
export interface SeenTransfer {
  readonly id: TransferId;
  readonly expectedVersion: number;
  /** A job that was looked up and has ended before its work was done. */
  readonly endedJobId?: Id<"job"> | undefined;
}

export interface TransferNotFound {
  readonly code: "transfer_not_found";
  readonly id: string;
}

/** Files are being moved, or moved back: no other decision until that is done. */
export interface TransferBusy {
  readonly code: "transfer_busy";
}

export type SeenFailure = TransferNotFound | VersionStale | TransferBusy;

/** Starts the job, once this unit of work is committed. */
export type StartWork<StartFailure> = (
  transfer: Transfer,
) => Promise<Result<{ readonly id: Id<"job"> }, StartFailure>>;

export async function findSeen(
  { transfers }: Pick<LibraryPorts, "transfers">,
  { id, expectedVersion, endedJobId }: SeenTransfer,
): Promise<Result<Transfer, SeenFailure>> {
  const transfer = await transfers.findForChange(id);
  if (transfer === undefined) return fail({ code: "transfer_not_found", id });
  if (transfer.version !== expectedVersion) return fail({ code: "version_stale", current: transfer.version });
  // Another job may have taken the work up since that one was looked up.
  const hasEnded = endedJobId !== undefined && endedJobId === transfer.workJobId;
  return isAtWork(transfer) && !hasEnded ? fail({ code: "transfer_busy" }) : ok(transfer);
}

export async function store(
  { transfers, ledger }: Pick<LibraryPorts, "transfers" | "ledger">,
  before: Transfer,
  after: Transfer,
  deed: string = after.state,
): Promise<Transfer> {
  const updated = await transfers.update(after);
  if (!updated.ok) throw new Error("A transfer held for change was changed.");
  await ledger.record({
    action: `library.transfer.${deed}`,
    subject: transferSubject(after),
    before: { state: before.state, version: before.version },
    after: { state: after.state, version: after.version, ...after.counts },
  });
  return after;
}
