import type { ExitCode } from "./exit-codes.ts";

/** Ends a command: what is wrong in one sentence, what to do next in another, already in the person's language. */
export class CliFailure extends Error {
  override name = "CliFailure";
  readonly exitCode: ExitCode;
  readonly next: string | undefined;
  /** For `--json`: a word a program can compare. */
  readonly code: string;

  constructor(exitCode: ExitCode, code: string, sentence: string, next?: string) {
    super(sentence);
    this.exitCode = exitCode;
    this.code = code;
    this.next = next;
  }
}
