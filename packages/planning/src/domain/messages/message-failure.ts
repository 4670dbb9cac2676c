import type { Message } from "@souffleur/kernel";

/** Why a message was not sent, or not yet. */
export interface MessageFailure {
  readonly code: string;
  readonly message: Message;
  /** What the other side said, cut and cleaned. */
  readonly words?: string | undefined;
}
