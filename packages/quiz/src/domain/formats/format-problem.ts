import type { Message } from "@souffleur/kernel";

/** `error`: the question is not taken. `warning`: it is, and something of it is not. `note`: good to know. */
export type ProblemSeverity = "error" | "warning" | "note";

/** What could not be read or written as it is, and where. */
export interface FormatProblem {
  /** In the file, from 1. */
  readonly line?: number;
  /** Of the file's questions, as it names or counts them. */
  readonly item?: string;
  /** Which file, where one brings several. */
  readonly file?: string;
  /** Of the questions that were read, or are written: from 0. */
  readonly question?: number;
  readonly code: string;
  readonly message: Message;
  readonly severity: ProblemSeverity;
}

/** The words of one kind of problem: what in a file it is about goes in. */
export interface ProblemWords {
  readonly severity: ProblemSeverity;
  readonly message: (about: string) => Message;
}

export function said(severity: ProblemSeverity, fr: string, en: string): ProblemWords {
  const about = (text: string, name: string) => text.replaceAll("{}", name);
  return { severity, message: (name) => ({ fr: about(fr, name), en: about(en, name) }) };
}
