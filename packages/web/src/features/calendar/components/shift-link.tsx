import { IconAlertTriangle } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import type { CSSProperties } from "react";
import { useVenueName } from "../../../lib/api/references.ts";
import { lengthText } from "../../../lib/format/length.ts";
import { useFormat, useMessages } from "../../../lib/i18n/locale-context.tsx";
import type { Entry } from "../entries.ts";
import { calendarMessages } from "../messages.ts";
import type { Calendar } from "../use-calendar.ts";
import classes from "./shift-link.module.css";

/** The colour of a production, handed to the style sheet. */
export function tinted(color: string): CSSProperties {
  return { "--production": color } as CSSProperties;
}

/** What is told of a shift beside its title. */
export function useShiftWords({ productionOf }: Calendar) {
  const words = useMessages(calendarMessages);
  const format = useFormat();
  const venueName = useVenueName();
  return (entry: Entry) => {
    const { start, end, minutes, venue_id, room_id } = entry.shift;
    const isPlaced = start !== undefined && end !== undefined;
    const when = isPlaced ? format.timeRange(start, end) : words.toPlaceLength(lengthText(minutes));
    const place = venue_id === undefined ? "" : venueName(venue_id, room_id);
    const faults = [
      entry.open > 0 ? words.open(entry.open) : "",
      entry.severity === undefined ? "" : words[entry.severity],
    ].filter((part) => part !== "");
    const rest = [productionOf(entry)?.name ?? words.unknownProduction, place].filter((part) => part !== "");
    return { when, rest, faults, begins: start === undefined ? "" : format.time(start) };
  };
}

/** The signs of what is open and what is broken, for the eye; the words stand in the text of the link. */
export function Signs({ entry }: { readonly entry: Entry }) {
  return (
    <>
      {entry.open > 0 && (
        <span className={classes.open} aria-hidden="true">
          {entry.open}
        </span>
      )}
      {entry.severity !== undefined && (
        <span className={classes.broken} data-severity={entry.severity} aria-hidden="true">
          <IconAlertTriangle size={13} />
        </span>
      )}
    </>
  );
}

interface ShiftLinkProps {
  readonly entry: Entry;
  readonly calendar: Calendar;
  readonly tabIndex: number;
}

/** One line of a day of the month. */
export function ShiftLink({ entry, calendar, tabIndex }: ShiftLinkProps) {
  const { when, rest, faults, begins } = useShiftWords(calendar)(entry);
  const { id: shiftId, title } = entry.shift;
  return (
    <Link
      to="/shifts/$shiftId"
      params={{ shiftId }}
      className={classes.chip}
      style={tinted(calendar.colorOf(entry))}
      data-floating={begins === "" || undefined}
      tabIndex={tabIndex}
      title={[when, title, ...rest, ...faults].join(" · ")}
    >
      {begins !== "" && <time className={classes.time}>{begins}</time>}
      <span className={classes.title}>{title}</span>
      <span className="sf-hidden">{[when, ...rest, ...faults].join(", ")}</span>
      <Signs entry={entry} />
    </Link>
  );
}
