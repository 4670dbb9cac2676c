import type { Breach } from "@souffleur/planning/rules";
import { IconAlertTriangle, IconBan } from "@tabler/icons-react";
import { useLocale } from "../../../lib/i18n/locale-context.tsx";
import classes from "./dialogs.module.css";

/** Everything a plan breaks, or would. */
export function BreachList({ breaches }: { readonly breaches: readonly Breach[] }) {
  const { locale } = useLocale();
  return (
    <ul className={classes.breaches} aria-live="polite">
      {breaches.map(({ code, severity, message, personId, at, reference }) => (
        <li key={`${code} ${personId} ${at.start} ${message.en}`} data-severity={severity}>
          {severity === "forbid" ? (
            <IconBan size={16} aria-hidden />
          ) : (
            <IconAlertTriangle size={16} aria-hidden />
          )}
          <span>
            {message[locale]} {reference !== undefined && <small>{reference}</small>}
          </span>
        </li>
      ))}
    </ul>
  );
}
