import type { Message } from "@souffleur/kernel";

export interface Mail {
  /** The same for the same message, however often it is tried: readers know a second copy by it. */
  readonly id: string;
  readonly to: { readonly name: string; readonly address: string };
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** Where the reader says what they want to hear of. */
  readonly preferencesUrl?: string | undefined;
}

/** Why a message was not sent, for whoever looks at the log. */
export interface MailFailure {
  readonly code:
    | "address_refused"
    | "server_refused"
    | "server_unreachable"
    | "sign_in_refused"
    | "answer_lost";
  readonly message: Message;
  /** What the server said, cut and cleaned. */
  readonly words?: string | undefined;
}

export type MailResult =
  | { readonly kind: "sent"; readonly words: string }
  /** Nothing went out; the same may work later. */
  | { readonly kind: "later"; readonly failure: MailFailure }
  /** Nothing went out, and will not. */
  | { readonly kind: "refused"; readonly failure: MailFailure }
  /** The server had the message and did not say what became of it. */
  | { readonly kind: "uncertain"; readonly failure: MailFailure };

export interface Mailer {
  /** As people read it: `mail.example.org:587`. */
  readonly server: string;
  readonly from: string;
  /** Never throws because of the server; does when `signal` is aborted before anything was given to it. */
  send(mail: Mail, signal?: AbortSignal): Promise<MailResult>;
  /** Connects, and signs in where that is set. */
  check(): Promise<MailFailure | undefined>;
  close(): void;
}

// Quoted names before the @ are legal and used by nobody but those who want to break something.
const ADDRESS = /^[^\s@<>()[\]\\,;:"\p{Cc}]+@[^\s@<>()[\]\\,;:"\p{Cc}]+$/u;
const MAX_ADDRESS = 254;

/** Whether mail can be sent there without doubt about whom it reaches. */
export function isMailAddress(text: string): boolean {
  return text.length <= MAX_ADDRESS && ADDRESS.test(text);
}
