import { Button } from "@mantine/core";
import type { Breach } from "@souffleur/planning/rules";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import type { Production } from "../../../lib/api/types.ts";
import { useFormat, useMessages } from "../../../lib/i18n/locale-context.tsx";
import { Card } from "../../../ui/page.tsx";
import { Tag } from "../../../ui/tag.tsx";
import type { Board } from "../board/board.ts";
import { conflictsOfBar } from "../board/conflicts.ts";
import type { Bar, Row, View } from "../board/rows.ts";
import { timelineMessages } from "../messages.ts";
import { wallText } from "../time/wall.ts";
import classes from "./list.module.css";
import { useNames } from "./use-bar-words.ts";

interface Props {
  readonly board: Board;
  readonly rows: readonly Row[];
  readonly conflicts: ReadonlyMap<string, readonly Breach[]>;
  readonly productions: readonly Production[];
  readonly view: View;
  readonly onEdit: (bar: Bar) => void;
}

/** As many lines as anybody reads before looking for something else. */
const STEP = 200;

/** The same as the grid, line by line: each with its form. */
export function ListView({ rows, view, ...rest }: Props) {
  const words = useMessages(timelineMessages);
  const [shown, setShown] = useState(STEP);
  const lines = rows
    .flatMap((row) => row.bars.map((bar) => ({ row, bar })))
    .toSorted((one, other) => one.bar.start - other.bar.start || one.row.name.localeCompare(other.row.name));
  const left = lines.length - shown;
  if (lines.length === 0) return <Card padded>{words.listEmpty}</Card>;
  return (
    <Card>
      <div className={classes.scroller}>
        <table className={classes.table}>
          <thead>
            <tr>
              <th scope="col">{words.when}</th>
              <th scope="col">{words.views[view]}</th>
              <th scope="col">{words.what}</th>
              <th scope="col">{words.where}</th>
              <th scope="col">{words.state}</th>
              <th scope="col">
                <span className="sf-hidden">{words.edit}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {lines.slice(0, shown).map(({ row, bar }) => (
              <Line key={bar.key} row={row} bar={bar} {...rest} />
            ))}
          </tbody>
        </table>
      </div>
      {left > 0 && (
        <div className={classes.more}>
          <Button variant="default" onClick={() => setShown(shown + STEP)}>
            {words.more(Math.min(left, STEP))}
          </Button>
        </div>
      )}
    </Card>
  );
}

function Line({ row, bar, board, conflicts, productions, onEdit }: LineProps) {
  const words = useMessages(timelineMessages);
  const format = useFormat();
  const nameOf = useNames(board);
  const { shift } = bar;
  const zone = board.zones.ofVenue(shift.venue_id);
  const when = format.range(wallText(zone, bar.start), wallText(zone, bar.end));
  const found = conflictsOfBar(conflicts, bar);
  const isForbidden = found.some(({ severity }) => severity === "forbid");
  return (
    <tr>
      <td>{when}</td>
      <td>{row.name}</td>
      <td>
        <Link to="/shifts/$shiftId" params={{ shiftId: shift.id }}>
          {shift.title}
        </Link>
        <small>{productions.find(({ id }) => id === shift.production_id)?.name}</small>
      </td>
      <td>{nameOf(shift.venue_id)}</td>
      <td>
        {bar.kind === "unplaced" && <Tag>{words.unplaced}</Tag>}
        {bar.missing > 0 && <Tag tone="lamp">{words.missing(bar.missing)}</Tag>}
        {found.length > 0 && <Tag tone={isForbidden ? "brick" : "lamp"}>{words.conflicts(found.length)}</Tag>}
      </td>
      <td>
        <Button
          size="compact-sm"
          variant="default"
          aria-label={words.editNamed(shift.title, when)}
          onClick={() => onEdit(bar)}
        >
          {words.edit}
        </Button>
      </td>
    </tr>
  );
}

interface LineProps extends Omit<Props, "rows" | "view"> {
  readonly row: Row;
  readonly bar: Bar;
}
