import type { Id, InstantText, LocalDate } from "@souffleur/kernel";
import type { ProductionId } from "../plan/facts.ts";

export type TeamId = Id<"team">;

/** A show or a shoot, from its first day to its last. */
export interface Production {
  readonly id: ProductionId;
  readonly name: string;
  readonly startsOn: LocalDate;
  /** The last day, itself part of it. */
  readonly endsOn: LocalDate;
  /** Cents. */
  readonly budget?: number | undefined;
  /** `#4c6ef5` */
  readonly color: string;
  readonly teamId?: TeamId | undefined;
  readonly notes: string;
  readonly version: number;
  readonly createdAt: InstantText;
  readonly updatedAt: InstantText;
}

/** What a person says of a production; the rest is ours. */
export type ProductionDetails = Omit<Production, "id" | "version" | "createdAt" | "updatedAt">;

export function productionDetails(production: Production): ProductionDetails {
  const { id: _id, version: _version, createdAt: _created, updatedAt: _updated, ...details } = production;
  return details;
}
