import type { Id, InstantText } from "@souffleur/kernel";
import type { ProductionId } from "../plan/facts.ts";
import type { ShiftChange } from "./shift-change.ts";

export type PublicationId = Id<"publication">;

/** How much a publication changed. */
export interface ChangeCounts {
  readonly added: number;
  readonly changed: number;
  readonly cancelled: number;
}

/** A change people were told of, with the number their calendars know it by. */
export interface PublishedChange {
  readonly change: ShiftChange;
  readonly sequence: number;
}

/** One time the plan of a production was told. */
export interface PublicationSummary extends ChangeCounts {
  readonly id: PublicationId;
  readonly productionId: ProductionId;
  /** 1 for the first of its production. */
  readonly number: number;
  readonly note: string;
  /** The number of the publication it took back. */
  readonly undoes?: number | undefined;
  /** How many people were told. */
  readonly told: number;
  readonly createdBy: string;
  readonly createdAt: InstantText;
}

export interface Publication extends PublicationSummary {
  readonly changes: readonly PublishedChange[];
}

export function countChanges(changes: readonly ShiftChange[]): ChangeCounts {
  const counts = { added: 0, changed: 0, cancelled: 0 };
  for (const { kind } of changes) counts[kind] += 1;
  return counts;
}
