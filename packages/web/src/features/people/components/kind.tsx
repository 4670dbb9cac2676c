import { IconBan, IconCheck, IconHelp, IconStar } from "@tabler/icons-react";
import { useId } from "react";
import { useMessages } from "../../../lib/i18n/locale-context.tsx";
import { availabilityMessages } from "../availability-messages.ts";
import { type AvailabilityKind, availabilityKinds } from "../rule-draft.ts";
import classes from "./kind.module.css";

const ICONS = {
  available: IconCheck,
  preferred: IconStar,
  tentative: IconHelp,
  unavailable: IconBan,
} as const;

/** The sign of a kind of availability; its word stands beside it. */
export function KindIcon({ kind, size = 19 }: { readonly kind: AvailabilityKind; readonly size?: number }) {
  const Icon = ICONS[kind];
  return (
    <span className={classes.icon} data-kind={kind}>
      <Icon size={size} stroke={1.8} aria-hidden />
    </span>
  );
}

interface KindPickerProps {
  readonly value: AvailabilityKind;
  readonly onChange: (kind: AvailabilityKind) => void;
}

export function KindPicker({ value, onChange }: KindPickerProps) {
  const words = useMessages(availabilityMessages);
  const name = useId();
  return (
    <fieldset className={classes.choices}>
      <legend>{words.kind}</legend>
      {availabilityKinds.map((kind) => (
        <label key={kind} className={classes.choice}>
          <input
            type="radio"
            name={name}
            checked={kind === value}
            onChange={() => onChange(kind)}
            data-autofocus={kind === value || undefined}
          />
          <KindIcon kind={kind} size={16} />
          {words.kinds[kind]}
        </label>
      ))}
    </fieldset>
  );
}
