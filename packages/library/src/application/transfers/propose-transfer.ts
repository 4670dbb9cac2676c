import { decide, type Id, isWaiting, proposalStates } from "@souffleur/kernel";
import type { PlannedItem } from "../../domain/transfers/plan-transfer.ts";
import { countsOf, type Transfer } from "../../domain/transfers/transfer.ts";
import type { LibraryPorts } from "../ports.ts";
import { transferSubject } from "./transfer-record.ts";

type Ports = Pick<LibraryPorts, "transfers" | "ledger" | "clock" | "newId">;

/** How many that wait can give way at once; each plan leaves one. */
const WAITING = 50;

/** Puts a plan before the people who decide; those that wait, and have nothing left to take back, give way to it. */
export async function proposeTransfer(
  ports: Ports,
  planned: readonly PlannedItem[],
  jobId: Id<"job">,
): Promise<Transfer> {
  const { transfers, ledger, clock, newId } = ports;
  await supersedeWaiting(ports);
  const id = newId<"transfer">();
  const items = planned.map((item) => ({ ...item, transferId: id }));
  const transfer: Transfer = {
    id,
    state: "open",
    stage: "waiting",
    counts: countsOf(items),
    jobId,
    version: 1,
    createdAt: clock.now(),
  };
  await transfers.add(transfer, items);
  await ledger.record({
    action: "library.transfer.proposed",
    subject: transferSubject(transfer),
    after: transfer.counts,
  });
  return transfer;
}

async function supersedeWaiting({ transfers, ledger }: Ports): Promise<void> {
  const states = proposalStates.filter(isWaiting);
  const { items } = await transfers.list({ limit: WAITING }, { states });
  for (const older of items) {
    const state = decide(older.state, "supersede");
    if (!state.ok || older.stage !== "waiting") continue;
    const updated = await transfers.update({ ...older, state: state.value, version: older.version + 1 });
    if (!updated.ok) continue;
    await ledger.record({
      action: "library.transfer.superseded",
      subject: transferSubject(older),
      before: { state: older.state },
      after: { state: state.value },
    });
  }
}
