import { Link } from "@tanstack/react-router";
import type { Reason, Slot } from "../../../lib/api/types.ts";
import { placeOn, spanOf } from "../../../lib/format/slots.ts";
import { minutesBetween } from "../../../lib/format/wall-clock.ts";
import { useFormat } from "../../../lib/i18n/locale-context.tsx";
import { Avatar } from "../../../ui/tag.tsx";
import classes from "./day-timeline.module.css";

export interface TimelineLine {
  readonly artistId: string;
  readonly name: string;
  /** The artist is still here, so that the name can lead there. */
  readonly isKnown: boolean;
  readonly slot: Slot;
  readonly reasons?: readonly Reason[];
}

function Bar({ track, slot }: { readonly track: Slot | undefined; readonly slot: Slot }) {
  if (track === undefined) return null;
  const { left, width } = placeOn(track, slot, minutesBetween);
  return (
    <div className={classes.track} aria-hidden="true">
      <div className={classes.bar} style={{ left: `${left}%`, width: `${width}%` }} />
    </div>
  );
}

/** The people of one day, each with a bar over the hours of that day. The bar repeats what the times say. */
export function DayTimeline({
  label,
  lines,
}: {
  readonly label: string;
  readonly lines: readonly TimelineLine[];
}) {
  const format = useFormat();
  const track = spanOf(lines.map((line) => line.slot));
  return (
    <ul className={classes.rows} aria-label={label}>
      {lines.map(({ artistId, name, isKnown, slot, reasons = [] }) => (
        <li key={`${artistId}/${slot.start}`} className={classes.row}>
          <span className={classes.name}>
            <Avatar name={name} />
            {isKnown ? (
              <Link to="/people/$personId" params={{ personId: artistId }}>
                {name}
              </Link>
            ) : (
              name
            )}
          </span>
          <time className={classes.time} dateTime={slot.start}>
            {format.timeRange(slot.start, slot.end)}
          </time>
          <Bar track={track} slot={slot} />
          {reasons.length > 0 && (
            <ul className={classes.reasons}>
              {reasons.map((reason) => (
                <li key={reason.code}>{reason.message}</li>
              ))}
            </ul>
          )}
        </li>
      ))}
    </ul>
  );
}
