import type { Message } from "@souffleur/kernel";
import type { RuleCode } from "./codes.ts";
import type { Severity } from "./pack.ts";

export type LimitUnit = "minutes" | "days" | "weeks" | "years" | "clock";

/** A limit through the years: each line holds from its day until the next one's. */
export interface LimitSource {
  readonly unit: LimitUnit;
  readonly title: Message;
  /** What an organisation may set it to. */
  readonly least: number;
  readonly most: number;
  readonly values: readonly { readonly validFrom: string; readonly value: number }[];
}

/** A known exception: an agreement that lets other limits hold for those it is for. */
export interface Derogation {
  readonly code: string;
  readonly title: Message;
  readonly reference: string;
  readonly limits: Readonly<Record<string, number>>;
  /** What it asks in return, which no rule here can check. */
  readonly condition?: Message | undefined;
}

export interface RuleSource {
  readonly code: RuleCode;
  readonly title: Message;
  readonly severity: Severity;
  readonly reference?: string | undefined;
  readonly limits: Readonly<Record<string, LimitSource>>;
  readonly derogations: readonly Derogation[];
}
