import { useId } from "react";
import { useMessages } from "../lib/i18n/locale-context.tsx";
import classes from "./level.module.css";
import { uiMessages } from "./messages.ts";

const LEVELS = [1, 2, 3, 4, 5] as const;

/** A level from 1 to 5, to read. */
export function LevelDots({ level }: { readonly level: number }) {
  const messages = useMessages(uiMessages);
  return (
    <span className={classes.dots} title={messages.levels[level - 1]}>
      {LEVELS.map((one) => (
        <span key={one} className={classes.dot} data-on={one <= level || undefined} aria-hidden="true" />
      ))}
      <span className="sf-hidden">{messages.level(level)}</span>
    </span>
  );
}

interface LevelPickerProps {
  readonly label: string;
  readonly value: number;
  readonly onChange: (level: number) => void;
}

/** A level from 1 to 5, to choose: radio buttons that look like dots, with the arrows of the keyboard. */
export function LevelPicker({ label, value, onChange }: LevelPickerProps) {
  const messages = useMessages(uiMessages);
  const name = useId();
  return (
    <fieldset className={classes.picker} aria-label={label}>
      {LEVELS.map((level) => (
        <label key={level} className={classes.choice} title={messages.levels[level - 1]}>
          <input
            type="radio"
            name={name}
            value={level}
            checked={level === value}
            onChange={() => onChange(level)}
            aria-label={`${level} · ${messages.levels[level - 1]}`}
          />
          <span className={classes.dot} data-on={level <= value || undefined} />
        </label>
      ))}
      <span className={classes.word} aria-hidden="true">
        {messages.levels[value - 1]}
      </span>
    </fieldset>
  );
}
