import { memo } from "react";
import { useFormat } from "../../../lib/i18n/locale-context.tsx";
import { daysWithin, type Scale, ticksOf } from "../time/scale.ts";
import { AXIS_HEIGHT } from "./geometry.ts";
import classes from "./grid.module.css";
import type { VisibleX } from "./use-visible.ts";

interface AxisProps {
  readonly scale: Scale;
  readonly visible: VisibleX;
  readonly corner: string;
  readonly today: string;
}

/** The days and hours above the rows; it stays in sight. */
export const Axis = memo(function Axis({ scale, visible, corner, today }: AxisProps) {
  const format = useFormat();
  return (
    <div role="row" aria-rowindex={1} className={classes.axis} style={{ height: AXIS_HEIGHT }}>
      <div role="columnheader" className={classes.corner}>
        {corner}
      </div>
      {daysWithin(scale, visible.from, visible.to).map((day) => (
        <div
          key={day.text}
          role="columnheader"
          className={classes.day}
          data-today={day.text === today || undefined}
          style={{ left: day.x, width: day.width }}
        >
          <time dateTime={day.text} className={classes.dayName}>
            {format.day(day.text)}
          </time>
          {ticksOf(scale, day).map(({ x, hour }) => (
            <span key={x} className={classes.tick} style={{ left: x - day.x }} aria-hidden>
              {`${hour}`.padStart(2, "0")}
            </span>
          ))}
        </div>
      ))}
    </div>
  );
});

interface ColumnsProps extends Omit<AxisProps, "corner"> {
  readonly height: number;
}

/** The lines behind the bars. */
export const Columns = memo(function Columns({ scale, visible, today, height }: ColumnsProps) {
  const hour = scale.pixelsPerMinute * 60;
  const line = hour < 20 ? hour * 6 : hour;
  return (
    <div className={classes.columns} style={{ height }} aria-hidden>
      {daysWithin(scale, visible.from, visible.to).map(({ text, x, width }, index) => (
        <div
          key={text}
          className={classes.column}
          data-odd={index % 2 === 1 || undefined}
          data-weekend={isWeekend(text) || undefined}
          data-today={text === today || undefined}
          style={{ left: x, width, backgroundSize: `${line}px 100%` }}
        />
      ))}
    </div>
  );
});

function isWeekend(day: string): boolean {
  return [0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay());
}
