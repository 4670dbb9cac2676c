import { Checkbox } from "@mantine/core";
import { useState } from "react";
import type { WorkedHours } from "../../../lib/api/types.ts";
import { useFormat, useMessages } from "../../../lib/i18n/locale-context.tsx";
import { keyOf } from "../line-key.ts";
import { hoursMessages } from "../messages.ts";
import { EditLine } from "./edit-line.tsx";
import { HoursLine } from "./hours-line.tsx";
import classes from "./hours-table.module.css";

interface TableProps {
  readonly lines: readonly WorkedHours[];
  readonly now: number;
  readonly chosen: ReadonlySet<string>;
  /** Nothing where the reader may change nothing. */
  readonly onChoose?: ((keys: ReadonlySet<string>) => void) | undefined;
  readonly label: string;
}

const COLUMNS = 12;

/** Lines come in order of time: those of a day stand together. */
function byDay(lines: readonly WorkedHours[]): readonly (readonly [string, readonly WorkedHours[]])[] {
  return [...Map.groupBy(lines, ({ day }) => day)].sort(([one], [other]) => (one < other ? -1 : 1));
}

/** As the clocks of this device go: the server says the last word. */
function isToCome({ planned }: WorkedHours, now: number): boolean {
  return Date.parse(planned.end) > now;
}

function mayValidate(line: WorkedHours, now: number): boolean {
  return line.state === "stated" || (line.state === "planned" && !isToCome(line, now));
}

function Head({ all, isAll, onAll }: { all: number; isAll: boolean; onAll?: (() => void) | undefined }) {
  const words = useMessages(hoursMessages);
  const { columns } = words;
  return (
    <thead className={classes.head}>
      <tr>
        <td className={classes.choose}>
          {onAll !== undefined && all > 0 && (
            <Checkbox aria-label={words.chooseAll} checked={isAll} onChange={onAll} />
          )}
        </td>
        <th scope="col">{columns.work}</th>
        <th scope="col">{columns.planned}</th>
        <th scope="col">{columns.actual}</th>
        <th scope="col">{columns.difference}</th>
        {[columns.hours, columns.night, columns.sunday, columns.holiday, columns.breaks].map((name) => (
          <th key={name} scope="col" className={classes.number}>
            {name}
          </th>
        ))}
        <th scope="col">{columns.state}</th>
        <td />
      </tr>
    </thead>
  );
}

/** Hours as a table, a card for each line on a phone; the one that is corrected opens under itself. */
export function HoursTable({ lines, now, chosen, onChoose, label }: TableProps) {
  const format = useFormat();
  const [edited, setEdited] = useState<string>();
  const open = lines.filter((line) => mayValidate(line, now)).map(keyOf);
  const isAll = open.length > 0 && open.every((key) => chosen.has(key));
  const choose = (key: string, isChosen: boolean) => {
    const next = new Set(chosen);
    if (isChosen) next.add(key);
    else next.delete(key);
    onChoose?.(next);
  };
  const rowOf = (line: WorkedHours) => {
    const key = keyOf(line);
    if (key === edited) return <EditLine key={key} line={line} onClose={() => setEdited(undefined)} />;
    const hasBegun = Date.parse(line.planned.start) <= now;
    const mayEdit = onChoose !== undefined && line.state !== "closed" && hasBegun;
    const mayChoose = onChoose !== undefined && mayValidate(line, now);
    return (
      <HoursLine
        key={key}
        line={line}
        isToCome={isToCome(line, now)}
        isChosen={chosen.has(key)}
        onChoose={mayChoose ? (isChosen) => choose(key, isChosen) : undefined}
        onEdit={mayEdit ? () => setEdited(key) : undefined}
      />
    );
  };
  return (
    <div className={classes.scroll}>
      <table className={classes.table} aria-label={label}>
        <Head
          all={open.length}
          isAll={isAll}
          onAll={onChoose && (() => onChoose(new Set(isAll ? [] : open)))}
        />
        {byDay(lines).map(([day, ofDay]) => (
          <tbody key={day}>
            <tr className={classes.dayRow}>
              <th scope="rowgroup" colSpan={COLUMNS}>
                {format.longDay(day)}
              </th>
            </tr>
            {ofDay.map(rowOf)}
          </tbody>
        ))}
      </table>
    </div>
  );
}
