import type { LocalDate, LocalDateTime } from "@souffleur/kernel";
import type { PersonId, ProductionId, ShiftId } from "../plan/facts.ts";

/** More than a season is not one plan. */
export const MAX_DRAFT_DAYS = 366;

/** How long the machine looks, in its own steps: the same effort gives the same plan on any machine. */
export const efforts = { quick: 500, normal: 4_000, thorough: 30_000 } as const;
export type Effort = keyof typeof efforts;

/** What has come between: somebody cannot work for a while, or a shift moves. */
export type Disturbance =
  | {
      readonly kind: "absence";
      readonly personId: PersonId;
      readonly from: LocalDateTime;
      readonly to: LocalDateTime;
    }
  | {
      readonly kind: "shift_moved";
      readonly shiftId: ShiftId;
      readonly start: LocalDateTime;
      readonly end: LocalDateTime;
    };

/** What somebody asked the machine to plan. */
export interface DraftRequest {
  readonly productionId: ProductionId;
  readonly from: LocalDate;
  /** The last day, itself part of it. */
  readonly to: LocalDate;
  readonly seed: number;
  readonly effort: Effort;
  /** Instead of an effort: as long as it takes, and what comes out depends on the machine. */
  readonly seconds?: number | undefined;
  readonly name?: string | undefined;
  /** Whether to begin from the plan as it stands, or from nothing but what is pinned. */
  readonly base: "keep" | "fresh";
  readonly disturbances: readonly Disturbance[];
  /** Drafts of the production that still wait give way to the new one. */
  readonly supersedes: boolean;
}
