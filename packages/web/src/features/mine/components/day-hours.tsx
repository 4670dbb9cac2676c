import { useEffect, useRef, useState } from "react";
import { useFormat, useMessages } from "../../../lib/i18n/locale-context.tsx";
import { mineMessages } from "../messages.ts";
import { type Paint, paints, type Stretch, wholeDay } from "../paint.ts";
import classes from "./day-hours.module.css";

interface DayHoursProps {
  readonly day: string;
  readonly onKeep: (stretch: Stretch, kind: Paint) => void;
  readonly onCancel: () => void;
}

/** Says something of some hours of a day. */
export function DayHours({ day, onKeep, onCancel }: DayHoursProps) {
  const words = useMessages(mineMessages);
  const format = useFormat();
  const [from, setFrom] = useState("09:00");
  const [to, setTo] = useState("13:00");
  const [kind, setKind] = useState<Paint>("unavailable");
  const [isWrong, setWrong] = useState(false);
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => head.current?.focus(), []);
  const keep = () => {
    // Midnight at the end is that of the day after.
    const end = to === "00:00" ? wholeDay(day).end : `${day}T${to}:00`;
    const start = `${day}T${from}:00`;
    if (from === "" || to === "" || end <= start) return setWrong(true);
    onKeep({ start, end }, kind);
  };
  return (
    <form
      className={classes.hours}
      onSubmit={(event) => {
        event.preventDefault();
        keep();
      }}
    >
      <h3 ref={head} tabIndex={-1}>
        {words.dayTitle(format.longDay(day))}
      </h3>
      <div className={classes.times}>
        <label>
          {words.from}
          <input type="time" value={from} required onChange={({ target }) => setFrom(target.value)} />
        </label>
        <label>
          {words.to}
          <input type="time" value={to} required onChange={({ target }) => setTo(target.value)} />
        </label>
        <label>
          {words.brush}
          <select
            value={kind}
            onChange={({ target }) => setKind(paints.find((one) => one === target.value) ?? kind)}
          >
            {paints.map((one) => (
              <option key={one} value={one}>
                {words.kinds[one]}
              </option>
            ))}
          </select>
        </label>
      </div>
      {isWrong && <p role="alert">{words.wrongHours}</p>}
      <div className={classes.actions}>
        <button type="submit" className={classes.main}>
          {words.keep}
        </button>
        <button type="button" onClick={onCancel}>
          {words.cancel}
        </button>
      </div>
    </form>
  );
}
