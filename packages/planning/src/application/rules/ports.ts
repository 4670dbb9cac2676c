import type { InstantText, LocalDate, Result, VersionStale } from "@souffleur/kernel";
import type { PlanFacts, ProductionId } from "../../domain/plan/facts.ts";
import type { RuleChoices } from "../../domain/rules/shipped-pack.ts";

/** Which part of the plan somebody looks at. */
export interface PlanWindow {
  readonly from: LocalDate;
  /** The last day, itself part of it. */
  readonly to: LocalDate;
  /** Only what concerns this production: its shifts, its people, and whatever else these people and its rooms are in. */
  readonly productionId?: ProductionId | undefined;
}

export interface PlanReader {
  /** The current plan, and as much around the window as the rules have to know. */
  read(window: PlanWindow): Promise<PlanFacts>;
}

/** What the organisation decided about the rules; version 0 while all are as shipped. */
export interface StoredRules {
  readonly choices: RuleChoices;
  readonly version: number;
}

export interface RulesRepository {
  find(): Promise<StoredRules>;
  /** The same, kept as it is until the unit of work ends. */
  findForChange(): Promise<StoredRules>;
  /** Stores them, if the version is still the one before. */
  store(stored: StoredRules, at: InstantText): Promise<Result<void, VersionStale>>;
}

/** What the use cases of rules keep things in. */
export interface RulesPorts {
  readonly rules: RulesRepository;
  readonly plan: PlanReader;
}
