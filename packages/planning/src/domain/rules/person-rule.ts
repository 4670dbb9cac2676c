import type { Message } from "@souffleur/kernel";
import type { Span } from "../plan/facts.ts";
import type { Work } from "../plan/work.ts";
import type { RuleCode } from "./codes.ts";
import type { Subject } from "./subject.ts";

/** What a rule measured, and on what: two pieces of work, or all the work of a day or week that `key` numbers. */
export interface Finding {
  readonly work: Work;
  readonly other: Work;
  readonly key: number;
  readonly limit: number;
  readonly actual: number;
}

/** Where a rule reports what it finds. Plain arguments: a search asks millions of times, and wants no objects made. */
export type Found = (work: Work, other: Work, key: number, limit: number, actual: number) => void;

export interface Explanation {
  readonly at: Span;
  readonly works: readonly Work[];
  readonly message: Message;
  readonly evidence: Readonly<Record<string, number>>;
}

/**
 * A rule about one person's work. `check` looks at what touches the work from `subject.from` to before `subject.to`, and
 * finds whatever that work is part of; it makes no objects, since the proposer calls it in its innermost loop.
 * `explain` puts a finding into words, when somebody will read it.
 */
export interface PersonRule<Limit extends string = string> {
  readonly code: RuleCode;
  readonly limits: readonly Limit[];
  check(subject: Subject, limits: Readonly<Record<Limit, number>>, found: Found): void;
  explain(finding: Finding, subject: Subject, limits: Readonly<Record<Limit, number>>): Explanation;
}

/** Lets the compiler read the names of the limits out of the rule itself. */
export function personRule<const Limit extends string>(rule: PersonRule<Limit>): PersonRule {
  return rule;
}
