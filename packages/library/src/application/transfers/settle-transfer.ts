import type { Folder } from "../../domain/files/folder.ts";
import { linkUnit } from "../../domain/transfers/planned-moves.ts";
import {
  countsOf,
  isMoved,
  type Transfer,
  type TransferId,
  type TransferItem,
} from "../../domain/transfers/transfer.ts";
import type { MoveOutcome } from "../moving/ports.ts";
import type { LibraryPorts } from "../ports.ts";
import { type ItemBefore, settleBack, settleLink, settleMoved, settleUnmoved } from "./settle-files.ts";
import { transferSubject } from "./transfer-record.ts";

type Ports = Pick<
  LibraryPorts,
  "transfers" | "videoFiles" | "folders" | "movies" | "episodes" | "viewLinks" | "ledger" | "clock"
>;

type Outcomes = ReadonlyMap<string, readonly MoveOutcome[]>;

/** Writes down what became of an accepted transfer, all of it at once: each file is where the mover says it is. */
export async function settleApplied(
  ports: Ports,
  id: TransferId,
  storage: Folder,
  outcomes: readonly MoveOutcome[],
): Promise<Transfer> {
  const byUnit = Map.groupBy(outcomes, ({ move }) => move.unit);
  const settled: TransferItem[] = [];
  for (const item of await ports.transfers.items(id))
    settled.push(await settleItem(ports, item, storage, byUnit));
  return finish(ports, id, settled, { stage: "applied", action: "library.transfer.applied" });
}

async function settleItem(
  ports: Ports,
  item: TransferItem,
  storage: Folder,
  outcomes: Outcomes,
): Promise<TransferItem> {
  if (!isMoved(item)) return { ...item, state: "skipped" };
  const own = outcomes.get(item.id) ?? [];
  // Stopped before its turn.
  if (own.length === 0 || own.every(({ state }) => state === "planned")) return item;
  const refusal = refusalIn(own);
  if (!allDone(own)) return { ...item, state: "refused", refusal: refusal ?? "failed" };
  return settleDone(ports, item, storage, outcomes);
}

async function settleDone(
  ports: Ports,
  item: TransferItem,
  storage: Folder,
  outcomes: Outcomes,
): Promise<TransferItem> {
  const own = outcomes.get(item.id) ?? [];
  if (item.kind === "link")
    return { ...item, state: "done", before: { link: await settleLink(ports, item) } };
  const link = outcomes.get(linkUnit(item)) ?? [];
  const replacedAt = own.find(
    ({ move }) => move.kind === "trash" && move.from === item.conflict?.other.path,
  )?.at;
  const before = await settleMoved(ports, item, storage, {
    replacedAt,
    isLinked: link.length > 0 && allDone(link),
  });
  const unlinked = refusalIn(link);
  return { ...item, state: "done", before, ...(unlinked !== undefined && { refusal: unlinked }) };
}

/** Writes down what was moved back, and what was not. */
export async function settleUndone(
  ports: Ports,
  id: TransferId,
  storage: Folder,
  outcomes: readonly MoveOutcome[],
): Promise<Transfer> {
  const byUnit = Map.groupBy(outcomes, ({ move }) => move.unit);
  const items = await ports.transfers.items(id);
  const settled = new Map<string, TransferItem>();
  // The last first, as they were moved back.
  for (const item of items.toReversed())
    settled.set(item.id, await settleItemBack(ports, item, storage, byUnit));
  const inOrder = items.map((item) => settled.get(item.id) ?? item);
  return finish(ports, id, inOrder, { stage: "waiting", action: "library.transfer.undone" });
}

async function settleItemBack(
  ports: Ports,
  item: TransferItem,
  storage: Folder,
  outcomes: Outcomes,
): Promise<TransferItem> {
  const { refusal: _refusal, before, ...bare } = item;
  const own = outcomes.get(item.id) ?? [];
  const isBack = own.every(({ state }) => isBackOrStill(state));
  if (item.state === "done") {
    if (!isBack) return { ...item, refusal: refusalIn(own) ?? "failed" };
    await settleBack(ports, item, beforeOf(before));
    return { ...bare, state: "undone" };
  }
  // Moved by a job that ended before it wrote that down, and now kept from going back.
  if (isMoved(item) && (item.kind === "link" ? !isBack : isElsewhere(item, own))) {
    const moved = await settleDone(ports, item, storage, outcomes);
    return { ...moved, refusal: refusalIn(own) ?? "failed" };
  }
  if (item.kind === "file") await settleUnmoved(ports, item);
  return { ...bare, state: own.some(({ state }) => state === "undone") ? "undone" : "planned" };
}

function isElsewhere({ from }: TransferItem, outcomes: readonly MoveOutcome[]): boolean {
  return outcomes.some(({ move, at }) => move.kind === "move" && move.from === from && at !== from);
}

function isBackOrStill(state: MoveOutcome["state"]): boolean {
  return state === "undone" || state === "planned" || state === "refused";
}

/** What is stored there is what `settleMoved` answered. */
function beforeOf(before: unknown): ItemBefore {
  return typeof before === "object" && before !== null ? before : {};
}

function allDone(outcomes: readonly MoveOutcome[]): boolean {
  return outcomes.every(({ state }) => state === "done");
}

/** The one that tells why, not those that only went with it. */
function refusalIn(outcomes: readonly MoveOutcome[]): TransferItem["refusal"] {
  const refusals = outcomes.flatMap(({ refusal }) => refusal ?? []);
  return (refusals.find((refusal) => refusal !== "unit_refused") ?? refusals[0]) as TransferItem["refusal"];
}

async function finish(
  { transfers, ledger }: Ports,
  id: TransferId,
  items: readonly TransferItem[],
  { stage, action }: { readonly stage: Transfer["stage"]; readonly action: string },
): Promise<Transfer> {
  await transfers.updateItems(items);
  const before = await transfers.findForChange(id);
  if (before === undefined) throw new Error("A transfer that was worked on is gone.");
  const after: Transfer = { ...before, stage, counts: countsOf(items), version: before.version + 1 };
  await transfers.update(after);
  await ledger.record({
    action,
    subject: transferSubject(after),
    before: { stage: before.stage },
    after: { stage, ...after.counts },
  });
  return after;
}
