import { TextInput } from "@mantine/core";
import { useEffect, useState } from "react";
import { lengthText, parseLength } from "../lib/format/length.ts";
import { useMessages } from "../lib/i18n/locale-context.tsx";
import { uiMessages } from "./messages.ts";

interface LengthFieldProps {
  readonly label: string;
  readonly description?: string | undefined;
  /** Minutes. */
  readonly value: number;
  readonly onChange: (minutes: number) => void;
  readonly error?: string | undefined;
}

/** A length as people type it (`3h30`, `90 min`, `1:45`), tidied when the field is left. */
export function LengthField({ value, onChange, error, ...rest }: LengthFieldProps) {
  const words = useMessages(uiMessages);
  const [typed, setTyped] = useState(() => lengthText(value));
  useEffect(() => setTyped(lengthText(value)), [value]);
  const minutes = parseLength(typed);
  const finish = () => {
    if (minutes === undefined) return;
    setTyped(lengthText(minutes));
    if (minutes !== value) onChange(minutes);
  };
  return (
    <TextInput
      {...rest}
      value={typed}
      autoComplete="off"
      error={minutes === undefined ? words.badLength : error}
      onChange={(event) => setTyped(event.currentTarget.value)}
      onBlur={finish}
      onKeyDown={(event) => {
        if (event.key === "Enter") finish();
      }}
    />
  );
}
