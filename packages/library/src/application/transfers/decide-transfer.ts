import {
  type AlreadyDecided,
  decide,
  fail,
  type NothingToRestore,
  ok,
  type Result,
  restore,
} from "@souffleur/kernel";
import {
  type Choice,
  countsOf,
  type Transfer,
  type TransferItem,
  type TransferItemId,
} from "../../domain/transfers/transfer.ts";
import type { LibraryPorts } from "../ports.ts";
import { findSeen, type SeenFailure, type SeenTransfer, type StartWork, store } from "./seen-transfer.ts";

export interface ItemChoice {
  readonly itemId: TransferItemId;
  readonly choice: Choice;
}

export interface ChoiceNotOffered {
  readonly code: "choice_not_offered";
  readonly itemId: string;
  readonly choices: readonly Choice[];
}

type Ports = Pick<LibraryPorts, "transfers" | "ledger" | "clock" | "newId" | "decidedBy">;

/** Says yes: a job moves the files. With other choices than those proposed it counts as edited. */
export async function acceptTransfer<StartFailure>(
  ports: Ports & { readonly startApplying: StartWork<StartFailure> },
  seen: SeenTransfer,
  edits: readonly ItemChoice[] = [],
): Promise<Result<Transfer, SeenFailure | AlreadyDecided | ChoiceNotOffered | StartFailure>> {
  const found = await findSeen(ports, seen);
  if (!found.ok) return found;
  const { transfers, clock, newId, decidedBy, startApplying } = ports;
  const before = found.value;
  const state = decide(before.state, edits.length === 0 ? "accept" : "edit");
  if (!state.ok) return state;
  const edited = await applyEdits(ports, before, edits);
  if (!edited.ok) return edited;
  const started = await startApplying(before);
  if (!started.ok) return started;
  const items = await transfers.items(before.id);
  const fresh = items.map(({ refusal: _refusal, before: _before, ...item }) => ({
    ...item,
    state: "planned" as const,
  }));
  await transfers.updateItems(fresh);
  const after: Transfer = {
    ...before,
    state: state.value,
    stage: "applying",
    counts: countsOf(fresh),
    groupId: newId<"move-group">(),
    workJobId: started.value.id,
    decidedAt: clock.now(),
    decidedBy,
    version: before.version + 1,
  };
  return ok(await store(ports, before, after));
}

async function applyEdits(
  { transfers }: Ports,
  { id }: Transfer,
  edits: readonly ItemChoice[],
): Promise<Result<void, ChoiceNotOffered>> {
  const items = await transfers.findItems(
    id,
    edits.map(({ itemId }) => itemId),
  );
  const byId = new Map(items.map((item) => [item.id, item]));
  const changed: TransferItem[] = [];
  for (const { itemId, choice } of edits) {
    const item = byId.get(itemId);
    const offered = item === undefined ? [] : choicesOf(item);
    if (item === undefined || !offered.includes(choice))
      return fail({ code: "choice_not_offered", itemId, choices: offered });
    changed.push({ ...item, choice });
  }
  await transfers.updateItems(changed);
  return ok(undefined);
}

export function choicesOf({ conflict }: Pick<TransferItem, "conflict">): readonly Choice[] {
  return conflict === undefined ? ["move", "skip"] : conflict.choices;
}

/** Says no: everything stays where it is. */
export async function rejectTransfer(
  ports: Ports,
  seen: SeenTransfer,
): Promise<Result<Transfer, SeenFailure | AlreadyDecided>> {
  const found = await findSeen(ports, seen);
  if (!found.ok) return found;
  const state = decide(found.value.state, "reject");
  if (!state.ok) return state;
  const { clock, decidedBy } = ports;
  const decision = { state: state.value, decidedAt: clock.now(), decidedBy };
  const after = { ...found.value, ...decision, version: found.value.version + 1 };
  return ok(await store(ports, found.value, after));
}

/**
 * Takes a decision back: what was moved is moved back by a job, and the transfer waits once more. Also where the job that
 * moved the files ended before all of them were moved.
 */
export async function restoreTransfer<StartFailure>(
  ports: Ports & { readonly startUndoing: StartWork<StartFailure> },
  seen: SeenTransfer,
): Promise<Result<Transfer, SeenFailure | NothingToRestore | StartFailure>> {
  const found = await findSeen(ports, seen);
  if (!found.ok) return found;
  const { decidedAt: _at, decidedBy: _by, ...before } = found.value;
  const state = restore(before.state);
  if (!state.ok) return state;
  const waiting: Transfer = { ...before, state: state.value, version: before.version + 1 };
  if (before.stage === "waiting") return ok(await store(ports, found.value, waiting));
  const started = await ports.startUndoing(found.value);
  if (!started.ok) return started;
  return ok(await store(ports, found.value, { ...waiting, stage: "undoing", workJobId: started.value.id }));
}
