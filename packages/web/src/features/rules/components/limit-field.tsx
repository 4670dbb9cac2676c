import { NumberInput } from "@mantine/core";
import type { PlanRule } from "../../../lib/api/types.ts";
import { lengthText } from "../../../lib/format/length.ts";
import { useLocale, useMessages } from "../../../lib/i18n/locale-context.tsx";
import { LengthField } from "../../../ui/length-field.tsx";
import { TimeField } from "../../../ui/time-field.tsx";
import { rulesMessages } from "../messages.ts";

export type Limit = PlanRule["limits"][number];

const clockText = (minutes: number) =>
  `${String(Math.floor(minutes / 60)).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;

/** A limit in words, in its own unit. */
function useLimitText() {
  const words = useMessages(rulesMessages);
  return (unit: Limit["unit"], value: number): string => {
    if (unit === "minutes") return lengthText(value);
    return unit === "clock" ? clockText(value) : words.units[unit](value);
  };
}

interface LimitFieldProps {
  readonly limit: Limit;
  readonly value: number;
  readonly onChange: (value: number) => void;
}

/** One limit of a rule: a length, an hour of the clock, or a count. */
export function LimitField({ limit, value, onChange }: LimitFieldProps) {
  const words = useMessages(rulesMessages);
  const { locale } = useLocale();
  const textOf = useLimitText();
  const { unit, least, most, shipped } = limit;
  const label = limit.title[locale];
  const description = value === shipped ? undefined : words.shipped(textOf(unit, shipped));
  const fault =
    value < least || value > most ? words.outOfBounds(textOf(unit, least), textOf(unit, most)) : undefined;
  if (unit === "minutes")
    return (
      <LengthField label={label} description={description} value={value} onChange={onChange} error={fault} />
    );
  if (unit === "clock") {
    const change = (time: string) => {
      const [hours = 0, minutes = 0] = time.split(":").map(Number);
      onChange(hours * 60 + minutes);
    };
    return <TimeField label={label} value={clockText(value)} onChange={change} />;
  }
  return (
    <NumberInput
      label={label}
      description={description}
      value={value}
      onChange={(next) => onChange(Number(next) || 0)}
      error={fault}
      min={least}
      max={most}
      allowDecimal={false}
    />
  );
}
