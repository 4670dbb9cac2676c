import { useId, useState } from "react";
import type { MyShift } from "../../../lib/api/types.ts";
import { useFormat, useMessages } from "../../../lib/i18n/locale-context.tsx";
import { useToday } from "../api/use-today.ts";
import { mineMessages } from "../messages.ts";
import classes from "./answer-form.module.css";

interface TodayToolsProps {
  readonly shift: MyShift;
  readonly token: string;
  readonly canWrite: boolean;
  readonly onAnswered: () => Promise<void>;
}

type Today = ReturnType<typeof useToday>;

/** On the day: when one began and finished, and that one will be late. */
export function TodayTools({ shift, token, canWrite, onAnswered }: TodayToolsProps) {
  const today = useToday({ token, shiftId: shift.shift_id, day: shift.day, onSaid: onAnswered });
  return (
    <div className={classes.answer}>
      {today.fault !== undefined && <p role="alert">{today.fault}</p>}
      <Work today={today} canWrite={canWrite} />
      <Late shift={shift} today={today} canWrite={canWrite} />
    </div>
  );
}

function Work({
  today: { hours, isSending, say },
  canWrite,
}: {
  readonly today: Today;
  readonly canWrite: boolean;
}) {
  const words = useMessages(mineMessages);
  const format = useFormat();
  const [reason, setReason] = useState("");
  const id = useId();
  const isOff = isSending || !canWrite;
  if (hours === undefined) return null;
  if (hours.actual !== undefined)
    return <p>{words.worked(format.time(hours.actual.start), format.time(hours.actual.end))}</p>;
  if (hours.started_at === undefined)
    return (
      <div className={classes.buttons}>
        <button type="button" disabled={isOff} onClick={() => void say("start")}>
          {words.start}
        </button>
      </div>
    );
  return (
    <>
      <p role="status">{words.runningSince(format.time(hours.started_at))}</p>
      <label htmlFor={id}>{words.whyOther}</label>
      <textarea
        id={id}
        rows={1}
        maxLength={500}
        value={reason}
        onChange={({ target }) => setReason(target.value)}
      />
      <div className={classes.buttons}>
        <button type="button" disabled={isOff} onClick={() => void say("stop", { reason: reason.trim() })}>
          {words.stop}
        </button>
      </div>
    </>
  );
}

interface LateProps {
  readonly shift: MyShift;
  readonly today: Today;
  readonly canWrite: boolean;
}

function Late({ shift, today: { hours, isSending, say }, canWrite }: LateProps) {
  const words = useMessages(mineMessages);
  const [minutes, setMinutes] = useState<string | undefined>(undefined);
  const id = useId();
  if (shift.late !== undefined) return <p className={classes.soft}>{words.lateSaid(shift.late.minutes)}</p>;
  if (hours?.started_at !== undefined || hours?.actual !== undefined) return null;
  if (minutes === undefined)
    return (
      <button type="button" className={classes.link} disabled={!canWrite} onClick={() => setMinutes("15")}>
        {words.late}
      </button>
    );
  return (
    <>
      <label htmlFor={id}>{words.lateMinutes}</label>
      <input
        id={id}
        type="number"
        inputMode="numeric"
        min={1}
        max={720}
        value={minutes}
        onChange={({ target }) => setMinutes(target.value)}
      />
      <div className={classes.buttons}>
        <button
          type="button"
          disabled={isSending || !canWrite}
          onClick={() => void say("late", { minutes: Number(minutes) })}
        >
          {words.tellLate}
        </button>
        <button type="button" onClick={() => setMinutes(undefined)}>
          {words.cancel}
        </button>
      </div>
    </>
  );
}
