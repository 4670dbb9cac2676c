import type { Message } from "@souffleur/kernel";

/** `error`: nothing with it is proposed. `warning`: a person should look. `note`: good to know. */
export const severities = ["error", "warning", "note"] as const;
export type Severity = (typeof severities)[number];

/** Which part of a question a finding is about. */
export interface FindingPlace {
  readonly part: "stem" | "option" | "answer" | "explanation" | "hint" | "source" | "question" | "quiz";
  /** Of the option or answer, from 0. */
  readonly index?: number;
  /** The words in question, from where to where in that part. */
  readonly start?: number;
  readonly end?: number;
}

/** What a check has to say of a question. */
export interface Finding {
  /** `longest_key`: the rule's id, which never changes its meaning. */
  readonly rule: string;
  readonly severity: Severity;
  readonly message: Message;
  readonly places: readonly FindingPlace[];
}
