import type { InstantText, Result, VersionStale } from "@souffleur/kernel";
import type { Weights } from "../../domain/proposing/index.ts";

/** How much the organisation cares about what; version 0 while it has not said so. */
export interface StoredWeights {
  readonly weights: Weights;
  readonly version: number;
}

export interface WeightsRepository {
  find(): Promise<StoredWeights>;
  /** The same, kept as it is until the unit of work ends. */
  findForChange(): Promise<StoredWeights>;
  /** Stores them, if the version is still the one before. */
  store(stored: StoredWeights, at: InstantText): Promise<Result<void, VersionStale>>;
}
