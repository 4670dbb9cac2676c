import type { DraftInput } from "../../domain/drafts/propose-input-of.ts";
import type { ProposeResult } from "../../domain/proposing/index.ts";

/** What a thread needs to lay a proposed plan beside the one that stands. */
export interface WeighErrand {
  readonly input: DraftInput;
  readonly result: ProposeResult;
  readonly stoppedEarly: boolean;
}
