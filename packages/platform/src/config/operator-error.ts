import type { Message } from "@souffleur/kernel";

/** What can be wrong on the machine itself, where only the person who runs the server can put it right. */
export type OperatorErrorCode =
  | "setting_unknown"
  | "setting_invalid"
  | "config_file_unreadable"
  | "data_dir_not_writable"
  | "database_in_use"
  | "database_damaged"
  | "database_newer"
  | "database_unreachable"
  | "port_in_use"
  | "address_not_usable"
  | "web_build_failed"
  | "not_empty"
  | "backup_invalid"
  | "backup_failed"
  | "owner_needed"
  | "user_refused"
  | "not_found"
  | "not_supported";

/** Stops the start, or a command, with one sentence that says what is wrong and one that says what to do next. */
export class OperatorError extends Error {
  override name = "OperatorError";
  readonly code: OperatorErrorCode;
  readonly sentence: Message;
  readonly next: Message | undefined;

  constructor(code: OperatorErrorCode, sentence: Message, next?: Message, cause?: unknown) {
    super(next === undefined ? sentence.en : `${sentence.en} ${next.en}`, { cause });
    this.code = code;
    this.sentence = sentence;
    this.next = next;
  }
}
