import type { LocalDate } from "@souffleur/kernel";
import type { DraftRequest } from "../../domain/drafts/draft-request.ts";
import type { AskedShift, DraftInput } from "../../domain/drafts/propose-input-of.ts";
import type { PlanFacts, ProductionId } from "../../domain/plan/facts.ts";
import type { Pack } from "../../domain/rules/pack.ts";

/** Some days of a production, the last one part of them. */
export interface DraftDays {
  readonly productionId: ProductionId;
  readonly from: LocalDate;
  readonly to: LocalDate;
}

/** What drafts are made of. */
export interface DraftFacts {
  /** All of it at once. */
  gather(request: DraftRequest): Promise<DraftInput>;
  /** The shifts of the production that begin on these days. */
  shifts(days: DraftDays): Promise<readonly AskedShift[]>;
  /** The plan as it stands, with all around it that the rules have to know. */
  plan(days: Pick<DraftDays, "from" | "to">): Promise<PlanFacts>;
  /** The rules that hold from the first day on. */
  pack(from: LocalDate): Promise<Pack>;
  /** A text that is another one once somebody changed what a draft of these days is made of. */
  stamp(days: DraftDays): Promise<string>;
}
