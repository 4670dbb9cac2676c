import type { NearVector } from "../../domain/search/vector-index.ts";

/** What the thread of vectors is asked. */
export type NearestErrand =
  | {
      readonly do: "learn";
      readonly version: string;
      readonly numbers: Float32Array;
      readonly dimensions: number;
    }
  | {
      readonly do: "find";
      readonly version: string;
      readonly vector: Float32Array;
      readonly limit: number;
      readonly only?: readonly number[];
    };

export interface NearestFound {
  /** Not, where the thread is a new one, or knows what was before. */
  readonly isKnown: boolean;
  readonly near: readonly NearVector[];
}
