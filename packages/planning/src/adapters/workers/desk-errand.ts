import type { Draft } from "../../domain/drafts/draft.ts";
import type { DraftInput } from "../../domain/drafts/propose-input-of.ts";
import type { PlanFacts, ShiftId } from "../../domain/plan/facts.ts";
import type { ProposeResult } from "../../domain/proposing/index.ts";
import type { Pack } from "../../domain/rules/pack.ts";

/** What a thread is asked about plans: all that for a large one takes longer than a request may. */
export type DeskErrand =
  /** To lay a proposed plan beside the one that stands. */
  | {
      readonly kind: "weigh";
      readonly input: DraftInput;
      readonly result: ProposeResult;
      readonly stoppedEarly: boolean;
    }
  /** To say what the rules forbid in the plan a draft would make. */
  | { readonly kind: "check"; readonly facts: PlanFacts; readonly pack: Pack; readonly draft: Draft }
  /** To count some shifts of the plan as it stands. */
  | {
      readonly kind: "count";
      readonly facts: PlanFacts;
      readonly pack: Pack;
      readonly shiftIds: ReadonlySet<ShiftId>;
    };
