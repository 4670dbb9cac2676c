import { fail, ok, type Result } from "@souffleur/kernel";
import { isAtWork, type Transfer } from "../../domain/transfers/transfer.ts";
import type { LibraryPorts } from "../ports.ts";
import { findSeen, type SeenFailure, type SeenTransfer, type StartWork, store } from "./seen-transfer.ts";

/** Nothing of it was cut off. */
export interface NothingToResume {
  readonly code: "nothing_to_resume";
}

interface Ports<StartFailure> extends Pick<LibraryPorts, "transfers" | "ledger"> {
  readonly startApplying: StartWork<StartFailure>;
  readonly startUndoing: StartWork<StartFailure>;
}

/** Goes on where a job ended before its work was done: another one takes up the journal, in the same direction. */
export async function resumeTransfer<StartFailure>(
  ports: Ports<StartFailure>,
  seen: SeenTransfer,
): Promise<Result<Transfer, SeenFailure | NothingToResume | StartFailure>> {
  const found = await findSeen(ports, seen);
  if (!found.ok) return found;
  const before = found.value;
  if (!isAtWork(before)) return fail({ code: "nothing_to_resume" });
  const start = before.stage === "applying" ? ports.startApplying : ports.startUndoing;
  const started = await start(before);
  if (!started.ok) return started;
  const after = { ...before, workJobId: started.value.id, version: before.version + 1 };
  return ok(await store(ports, before, after, "resumed"));
}
