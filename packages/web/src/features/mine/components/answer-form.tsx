import { useId, useState } from "react";
import { statusOf } from "../../../lib/api/problem.ts";
import type { MyShift } from "../../../lib/api/types.ts";
import { useMessages } from "../../../lib/i18n/locale-context.tsx";
import { describeError } from "../../../ui/describe-error.ts";
import { uiMessages } from "../../../ui/messages.ts";
import { linkRequest } from "../api/link-request.ts";
import { isOpen } from "../by-day.ts";
import { mineMessages } from "../messages.ts";
import classes from "./answer-form.module.css";

interface AnswerFormProps {
  readonly shift: MyShift;
  readonly token: string;
  readonly canWrite: boolean;
  readonly onAnswered: () => Promise<void>;
}

type Word = "accepted" | "declined";

/** Yes or no to one shift, and why not. */
export function AnswerForm({ shift, token, canWrite, onAnswered }: AnswerFormProps) {
  const words = useMessages(mineMessages);
  const [isChanging, setChanging] = useState(false);
  const { send, isSending, fault } = useAnswer({ shift, token, onAnswered });
  if (shift.has_begun || shift.state === "cancelled") return null;
  if (!isOpen(shift) && !isChanging)
    return <Answered shift={shift} onChange={canWrite ? () => setChanging(true) : undefined} />;
  const answer = (word: Word, reason = "") =>
    void send(word, reason).then((isDone) => isDone && setChanging(false));
  return (
    <div className={classes.answer}>
      {fault !== undefined && <p role="alert">{fault}</p>}
      <Buttons isSending={isSending} canWrite={canWrite} onAnswer={answer} />
      {!canWrite && <p className={classes.soft}>{words.needsNetwork}</p>}
    </div>
  );
}

function Answered({
  shift,
  onChange,
}: {
  readonly shift: MyShift;
  readonly onChange: (() => void) | undefined;
}) {
  const words = useMessages(mineMessages);
  const { answer } = shift;
  if (answer === undefined) return null;
  return (
    <div className={classes.answered}>
      <p>
        {words.youSaid[answer.answer]}
        {answer.reason !== undefined && (
          <span className={classes.soft}> {words.reasonGiven(answer.reason)}</span>
        )}
      </p>
      {onChange !== undefined && (
        <button type="button" className={classes.link} onClick={onChange}>
          {words.changeAnswer}
        </button>
      )}
    </div>
  );
}

interface ButtonsProps {
  readonly isSending: boolean;
  readonly canWrite: boolean;
  readonly onAnswer: (word: Word, reason?: string) => void;
}

function Buttons({ isSending, canWrite, onAnswer }: ButtonsProps) {
  const words = useMessages(mineMessages);
  const [isDeclining, setDeclining] = useState(false);
  const [reason, setReason] = useState("");
  const id = useId();
  const isOff = isSending || !canWrite;
  if (!isDeclining)
    return (
      <div className={classes.buttons}>
        <button type="button" className={classes.yes} disabled={isOff} onClick={() => onAnswer("accepted")}>
          {words.accept}
        </button>
        <button type="button" disabled={isOff} onClick={() => setDeclining(true)}>
          {words.decline}
        </button>
      </div>
    );
  return (
    <>
      <label htmlFor={id}>{words.whyNot}</label>
      <textarea
        id={id}
        rows={2}
        maxLength={1000}
        value={reason}
        onChange={({ target }) => setReason(target.value)}
      />
      <div className={classes.buttons}>
        <button
          type="button"
          className={classes.no}
          disabled={isOff}
          onClick={() => onAnswer("declined", reason.trim())}
        >
          {words.sendNo}
        </button>
        <button type="button" onClick={() => setDeclining(false)}>
          {words.cancel}
        </button>
      </div>
    </>
  );
}

function useAnswer({ shift, token, onAnswered }: Pick<AnswerFormProps, "shift" | "token" | "onAnswered">) {
  const ui = useMessages(uiMessages);
  const [isSending, setSending] = useState(false);
  const [fault, setFault] = useState<string | undefined>(undefined);
  const send = async (answer: Word, reason: string): Promise<boolean> => {
    setSending(true);
    setFault(undefined);
    try {
      const body = { answer, reason, sequence: shift.sequence };
      await linkRequest<MyShift>(token, `/my/shifts/${shift.shift_id}/answer`, { method: "PUT", body });
      await onAnswered();
      return true;
    } catch (error) {
      setFault(describeError(error, ui).detail);
      // What it is now stands beside the sentence that says it changed.
      if (statusOf(error) === 409) await onAnswered();
      return false;
    } finally {
      setSending(false);
    }
  };
  return { send, isSending, fault };
}
