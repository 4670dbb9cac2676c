import { useState } from "react";
import type { AvailabilitySpans } from "../../../lib/api/types.ts";
import { addMonths } from "../../../lib/format/wall-clock.ts";
import { useFormat, useMessages } from "../../../lib/i18n/locale-context.tsx";
import { describeError } from "../../../ui/describe-error.ts";
import { uiMessages } from "../../../ui/messages.ts";
import { type Saving, useAvailabilityChange, useSpans } from "../api/use-availability.ts";
import { mineMessages } from "../messages.ts";
import { type Paint, paintOver, paints, type Stretch, wholeDay } from "../paint.ts";
import classes from "./availability.module.css";
import { DayHours } from "./day-hours.tsx";
import { PaintMonth } from "./paint-month.tsx";

type Brush = Paint | "hours";
const brushes: readonly Brush[] = [...paints, "hours"];

interface AvailabilityProps {
  readonly token: string;
  readonly today: string;
  readonly canWrite: boolean;
}

/** A month to paint one's availability on. */
export function Availability({ token, today, canWrite }: AvailabilityProps) {
  const words = useMessages(mineMessages);
  const [month, setMonth] = useState(today.slice(0, 7));
  const [brush, setBrush] = useState<Brush>("available");
  const [hoursOf, setHoursOf] = useState<string | undefined>(undefined);
  const { spans, reload } = useSpans(token, month);
  const { saving, error, change, undo } = useAvailabilityChange(token, reload);
  const paint = (days: readonly string[]) => {
    if (brush === "hours") return setHoursOf(days[0]);
    void change((items) => days.reduce((all, day) => paintOver(all, wholeDay(day), brush), items));
  };
  const keepHours = (stretch: Stretch, kind: Paint) => {
    setHoursOf(undefined);
    void change((items) => paintOver(items, stretch, kind));
  };
  return (
    <section className={classes.availability} aria-label={words.tabs.availability}>
      <Brushes brush={brush} onBrush={setBrush} />
      <p className={classes.hint}>
        {!canWrite ? words.offlineRead : brush === "hours" ? words.hoursHint : words.paintHint}
      </p>
      <MonthHead month={month} onMonth={setMonth} />
      <PaintMonth
        month={month}
        today={today}
        spans={spans}
        brush={brush === "hours" ? undefined : brush}
        onPaint={canWrite ? paint : undefined}
      />
      {hoursOf !== undefined && (
        <DayHours key={hoursOf} day={hoursOf} onKeep={keepHours} onCancel={() => setHoursOf(undefined)} />
      )}
      <SavingLine saving={saving} error={error} onUndo={undo && (() => void undo())} />
      <Default spans={spans} />
    </section>
  );
}

function Brushes({ brush, onBrush }: { readonly brush: Brush; readonly onBrush: (brush: Brush) => void }) {
  const words = useMessages(mineMessages);
  return (
    <fieldset className={classes.brushes}>
      <legend>{words.brush}</legend>
      {brushes.map((one) => (
        <label key={one} data-kind={one}>
          <input type="radio" name="brush" checked={brush === one} onChange={() => onBrush(one)} />
          <span className={classes.sample} data-kind={one} aria-hidden="true" />
          {words.kinds[one]}
        </label>
      ))}
    </fieldset>
  );
}

function MonthHead({
  month,
  onMonth,
}: {
  readonly month: string;
  readonly onMonth: (month: string) => void;
}) {
  const words = useMessages(mineMessages);
  const format = useFormat();
  return (
    <div className={classes.month}>
      <button type="button" aria-label={words.previousMonth} onClick={() => onMonth(addMonths(month, -1))}>
        ‹
      </button>
      <h2 aria-live="polite">{format.monthYear(`${month}-01`)}</h2>
      <button type="button" aria-label={words.nextMonth} onClick={() => onMonth(addMonths(month, 1))}>
        ›
      </button>
    </div>
  );
}

interface SavingLineProps {
  readonly saving: Saving;
  readonly error: unknown;
  readonly onUndo: (() => void) | undefined;
}

function SavingLine({ saving, error, onUndo }: SavingLineProps) {
  const words = useMessages(mineMessages);
  const ui = useMessages(uiMessages);
  const said = {
    idle: "",
    saving: words.saving,
    saved: words.saved,
    failed: describeError(error, ui).detail,
  };
  return (
    <div className={classes.saving}>
      <p role="status" data-failed={saving === "failed" || undefined}>
        {said[saving]}
      </p>
      {saving === "saved" && onUndo !== undefined && (
        <button type="button" onClick={onUndo}>
          {words.undo}
        </button>
      )}
    </div>
  );
}

function Default({ spans }: { readonly spans: AvailabilitySpans | undefined }) {
  const words = useMessages(mineMessages);
  if (spans?.free_by_default !== true) return null;
  return <p className={classes.hint}>{words.freeUnlessSaid}</p>;
}
