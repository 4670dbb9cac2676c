import { useMessages } from "../../../lib/i18n/locale-context.tsx";
import { calendarMessages } from "../messages.ts";
import type { Calendar } from "../use-calendar.ts";
import classes from "./legend.module.css";
import { tinted } from "./shift-link.tsx";

/** Which colour is which production, of those that are shown. */
export function Legend({ calendar }: { readonly calendar: Calendar }) {
  const words = useMessages(calendarMessages);
  const shown = new Map(
    calendar.entries.flatMap((entry) => {
      const production = calendar.productionOf(entry);
      return production === undefined ? [] : [[production.id, production]];
    }),
  );
  if (shown.size === 0) return null;
  return (
    <ul className={classes.legend} aria-label={words.legend}>
      {[...shown.values()].map(({ id, name, color }) => (
        <li key={id} style={tinted(color)}>
          <span className={classes.dot} aria-hidden="true" />
          {name}
        </li>
      ))}
    </ul>
  );
}
