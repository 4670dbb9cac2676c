/** What goes to a thread. */
export interface TaskMessage {
  readonly input: unknown;
}

/** What comes back: reports while it works, then one answer. */
export type AnswerMessage =
  | { readonly kind: "report"; readonly report: unknown }
  | { readonly kind: "done"; readonly output: unknown }
  | { readonly kind: "threw"; readonly error: unknown };
