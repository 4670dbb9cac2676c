import { useFormat } from "../lib/i18n/locale-context.tsx";
import classes from "./weekday-picker.module.css";

/** Any week that begins on the first of its month: its days give the names. */
const weekDates = Array.from({ length: 7 }, (_, weekday) => `2024-01-0${weekday + 1}`);

interface WeekdayPickerProps {
  readonly label: string;
  /** Monday is 0. */
  readonly value: readonly number[];
  readonly onChange: (weekdays: readonly number[]) => void;
}

/** Days of the week, as buttons that stay pressed. */
export function WeekdayPicker({ label, value, onChange }: WeekdayPickerProps) {
  const format = useFormat();
  const toggle = (weekday: number) => {
    const without = value.filter((one) => one !== weekday);
    onChange(without.length < value.length ? without : [...value, weekday].toSorted());
  };
  return (
    <fieldset className={classes.group}>
      <legend>{label}</legend>
      <div className={classes.days}>
        {weekDates.map((date, weekday) => (
          <button
            key={date}
            type="button"
            className={classes.day}
            aria-pressed={value.includes(weekday)}
            onClick={() => toggle(weekday)}
          >
            <span aria-hidden="true">{format.weekday(date)}</span>
            <span className="sf-hidden">{format.longWeekday(date)}</span>
          </button>
        ))}
      </div>
    </fieldset>
  );
}
