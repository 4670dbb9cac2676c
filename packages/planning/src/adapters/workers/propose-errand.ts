import type { ProposeInput } from "../../domain/proposing/index.ts";

/** What a thread needs to propose. */
export interface ProposeErrand {
  readonly input: ProposeInput;
  readonly searchMs: number;
  readonly maxIterations: number;
  /** In memory both sides see; not 0 once it is to stop. */
  readonly stopFlag: Int32Array;
}
