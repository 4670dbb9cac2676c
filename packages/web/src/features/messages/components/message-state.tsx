import type { OutgoingMessage } from "../../../lib/api/types.ts";
import { useFormat, useMessages } from "../../../lib/i18n/locale-context.tsx";
import { Tag, type Tone } from "../../../ui/tag.tsx";
import { messagesMessages } from "../messages.ts";
import classes from "./messages.module.css";

const tones = {
  queued: "dusk",
  sending: "dusk",
  sent: "sage",
  failed: "brick",
  skipped: "neutral",
  uncertain: "lamp",
} as const satisfies Record<OutgoingMessage["state"], Tone>;

export function StateTag({ state }: Pick<OutgoingMessage, "state">) {
  const words = useMessages(messagesMessages);
  return <Tag tone={tones[state]}>{words.states[state]}</Tag>;
}

/** Why it is not sent, or not yet, in words. */
export function WhyNot({ message }: { readonly message: OutgoingMessage }) {
  const words = useMessages(messagesMessages);
  const format = useFormat();
  const { failure, waits_for, next_attempt_at, attempts } = message;
  if (waits_for === "mail_server") return <p className={classes.why}>{words.waitsForServer}</p>;
  if (failure === undefined) return null;
  return (
    <p className={classes.why}>
      {[
        failure.message,
        failure.words !== undefined && words.said(failure.words),
        next_attempt_at !== undefined && words.nextTry(format.relative(next_attempt_at)),
        attempts > 1 && words.tries(attempts),
      ]
        .filter((part) => part !== false)
        .join(" ")}
    </p>
  );
}

/** What can be sent again: not what arrived, nor what is on its way by itself. */
export function canRetry({ state, next_attempt_at }: OutgoingMessage): boolean {
  return (
    state === "failed" ||
    state === "skipped" ||
    state === "uncertain" ||
    (state === "queued" && next_attempt_at !== undefined)
  );
}
