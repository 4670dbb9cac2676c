import { fail, ok, type Result, type UndoConflict } from "@souffleur/kernel";
import type { ProductionId } from "../../domain/plan/facts.ts";
import type { Publication } from "../../domain/publishing/publication.ts";
import type { PublishedShift } from "../../domain/publishing/published-shift.ts";
import {
  afterOf,
  beforeOf,
  differenceOf,
  saySame,
  shiftOf,
  toldShift,
} from "../../domain/publishing/shift-change.ts";
import type { PlanningPorts } from "../ports.ts";
import { type StorePublication, storePublication } from "./store-publication.ts";

type Ports = StorePublication & Pick<PlanningPorts, "productions">;

const conflict = () => fail<UndoConflict>({ code: "undo_conflict" });

/**
 * Publishes again what was published before: what people heard cannot be unheard, so they are told once more. Only as long
 * as nobody published anything newer of the same shifts.
 */
export async function undoPublication(
  ports: Ports,
  productionId: ProductionId,
  number: number,
): Promise<Result<Publication, UndoConflict>> {
  const production = await ports.productions.findForChange(productionId);
  const publication = await ports.publications.find(productionId, number);
  if (production === undefined || publication === undefined) return conflict();
  const told = await ports.published.ofProduction(productionId);
  const present = new Map(told.map((shift) => [shift.shiftId, shift]));
  const isStill = publication.changes.every(({ change, sequence }) => {
    const shift = present.get(shiftOf(change).shiftId);
    return shift?.sequence === sequence && saySame(standing(shift), afterOf(change));
  });
  if (!isStill) return conflict();
  const ids = new Set(publication.changes.map(({ change }) => shiftOf(change).shiftId));
  const before = publication.changes.flatMap(({ change }) => beforeOf(change) ?? []);
  const changes = differenceOf(
    told.filter(({ shiftId }) => ids.has(shiftId)),
    before,
  );
  const lastNumber = await ports.publications.lastNumber(productionId);
  return ok(
    await storePublication(ports, { production, told, lastNumber, changes, note: "", undoes: number }),
  );
}

function standing(shift: PublishedShift) {
  return shift.isCancelled ? undefined : toldShift(shift);
}
