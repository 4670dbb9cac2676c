import { IconAlertTriangle, IconUserPlus } from "@tabler/icons-react";
import { useFormat, useMessages } from "../../../lib/i18n/locale-context.tsx";
import type { Entry } from "../entries.ts";
import { calendarMessages } from "../messages.ts";
import classes from "./day-signs.module.css";

/** What a day amounts to: open posts and shifts in conflict, in signs and in words. */
export function DaySigns({ day, entries }: { readonly day: string; readonly entries: readonly Entry[] }) {
  const words = useMessages(calendarMessages);
  const format = useFormat();
  const open = entries.reduce((sum, entry) => sum + entry.open, 0);
  const broken = entries.filter(({ severity }) => severity !== undefined);
  const worst = broken.some(({ severity }) => severity === "forbid") ? "forbid" : "warn";
  const said = [
    entries.length > 0 ? words.shifts(entries.length) : "",
    open > 0 ? words.open(open) : "",
    broken.length > 0 ? words.conflicts(broken.length) : "",
  ].filter((part) => part !== "");
  return (
    <>
      <span className="sf-hidden">{[format.longDay(day), ...said].join(", ")}</span>
      <span className={classes.signs} aria-hidden="true">
        {open > 0 && (
          <span className={classes.sign} data-tone="open" title={words.open(open)}>
            <IconUserPlus size={13} />
            {open}
          </span>
        )}
        {broken.length > 0 && (
          <span className={classes.sign} data-tone={worst} title={words.conflicts(broken.length)}>
            <IconAlertTriangle size={13} />
            {broken.length}
          </span>
        )}
      </span>
    </>
  );
}
