import { TextInput } from "@mantine/core";
import { useEffect, useState } from "react";
import { parseTime } from "../lib/format/typed-input.ts";
import { useMessages } from "../lib/i18n/locale-context.tsx";
import { dateFieldMessages } from "./date-field-messages.ts";

interface TimeFieldProps {
  readonly label: string;
  /** `HH:MM`, or empty. */
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly error?: boolean;
  readonly className?: string | undefined;
}

/** A time as people type it (`9h30`, `0930`), tidied when the field is left. */
export function TimeField({ label, value, onChange, error = false, className }: TimeFieldProps) {
  const words = useMessages(dateFieldMessages);
  const [typed, setTyped] = useState(value);
  useEffect(() => setTyped(value), [value]);
  const isUnreadable = typed !== "" && parseTime(typed) === undefined;
  const finish = () => {
    const time = typed === "" ? "" : parseTime(typed);
    if (time === undefined) return;
    setTyped(time);
    if (time !== value) onChange(time);
  };
  return (
    <TextInput
      className={className}
      label={label}
      value={typed}
      placeholder="00:00"
      inputMode="text"
      autoComplete="off"
      error={isUnreadable && typed.length > 2 ? words.badTime : error}
      onChange={(event) => {
        setTyped(event.currentTarget.value);
        const time = parseTime(event.currentTarget.value);
        // Five characters cannot become another time: tell the form without waiting for the field to be left.
        if (time !== undefined && event.currentTarget.value.length === 5) onChange(time);
      }}
      onBlur={finish}
      onKeyDown={(event) => {
        if (event.key === "Enter") finish();
      }}
    />
  );
}
