import type { MyShift } from "../../../lib/api/types.ts";
import { addDays } from "../../../lib/format/wall-clock.ts";
import { useFormat, useMessages } from "../../../lib/i18n/locale-context.tsx";
import type { Mine } from "../api/use-mine.ts";
import { byDay, isOpen, type MyDay } from "../by-day.ts";
import { mineMessages } from "../messages.ts";
import { AnswerForm } from "./answer-form.tsx";
import { MySheets } from "./my-sheets.tsx";
import classes from "./schedule.module.css";
import { ShiftCard } from "./shift-card.tsx";
import { TodayTools } from "./today-tools.tsx";

interface Answering {
  readonly token: string;
  readonly canWrite: boolean;
  readonly onAnswered: () => Promise<void>;
}

interface ScheduleProps extends Answering {
  readonly mine: Mine;
}

/** What somebody works, day by day; what is over is folded away. */
export function Schedule({ mine: { me, schedule }, ...answering }: ScheduleProps) {
  const words = useMessages(mineMessages);
  const days = byDay(schedule.items);
  const coming = days.filter(({ day }) => day >= me.today);
  const past = days.filter(({ day }) => day < me.today).toReversed();
  const open = schedule.items.filter(isOpen).length;
  return (
    <section className={classes.schedule} aria-label={words.tabs.schedule}>
      {open > 0 && <p className={classes.open}>{words.toAnswer(open)}</p>}
      <MySheets token={answering.token} today={me.today} />
      {coming.length === 0 && (
        <div className={classes.empty}>
          <h2>{words.nothingTitle}</h2>
          <p>{words.nothing}</p>
        </div>
      )}
      {coming.map((day) => (
        <Day key={day.day} today={me.today} {...day} {...answering} />
      ))}
      {past.length > 0 && (
        <details className={classes.past}>
          <summary>{words.earlier}</summary>
          {past.map((day) => (
            <Day key={day.day} today={me.today} {...day} {...answering} />
          ))}
        </details>
      )}
    </section>
  );
}

function isOff({ state }: MyShift): boolean {
  return state === "cancelled" || state === "declined";
}

function Day({ day, shifts, today, ...answering }: MyDay & Answering & { readonly today: string }) {
  const words = useMessages(mineMessages);
  const format = useFormat();
  const near = day === today ? words.today : day === addDays(today, 1) ? words.tomorrow : undefined;
  return (
    <section className={classes.day}>
      <h2>
        {near !== undefined && <span className={classes.near}>{near}</span>}
        <time dateTime={day}>{format.longDay(day)}</time>
      </h2>
      <ul>
        {shifts.map((shift) => (
          <li key={shift.shift_id}>
            <ShiftCard shift={shift}>
              <AnswerForm shift={shift} {...answering} />
              {day === today && !isOff(shift) && <TodayTools shift={shift} {...answering} />}
            </ShiftCard>
          </li>
        ))}
      </ul>
    </section>
  );
}
