import { Button, Checkbox } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import type { WorkedHours } from "../../../lib/api/types.ts";
import { lengthText } from "../../../lib/format/length.ts";
import { useFormat, useMessages } from "../../../lib/i18n/locale-context.tsx";
import { Tag } from "../../../ui/tag.tsx";
import { hoursMessages } from "../messages.ts";
import classes from "./hours-table.module.css";
import { StateTag } from "./state-tag.tsx";

interface LineProps {
  readonly line: WorkedHours;
  readonly isToCome: boolean;
  readonly isChosen: boolean;
  /** Nothing where the reader may not change anything, or there is nothing to do with it. */
  readonly onChoose?: ((isChosen: boolean) => void) | undefined;
  readonly onEdit?: (() => void) | undefined;
}

const TOLERANCE = 15;

function signed(minutes: number): string {
  if (minutes === 0) return "±0";
  return `${minutes > 0 ? "+" : "−"}${lengthText(Math.abs(minutes))}`;
}

function Actual({ line: { actual, absent, started_at } }: Pick<LineProps, "line">) {
  const words = useMessages(hoursMessages);
  const format = useFormat();
  if (absent) return <Tag tone="brick">{words.absent}</Tag>;
  if (actual !== undefined) return <>{format.timeRange(actual.start, actual.end)}</>;
  return <>{started_at === undefined ? "–" : words.since(format.time(started_at))}</>;
}

function Difference({ line: { difference, reason } }: Pick<LineProps, "line">) {
  if (difference === undefined) return <>–</>;
  const { start_minutes, end_minutes, work_minutes } = difference;
  const isLarge = [start_minutes, end_minutes, work_minutes].some((one) => Math.abs(one) > TOLERANCE);
  return (
    <>
      <span data-large={isLarge || undefined} className={classes.difference}>
        {signed(work_minutes)}
      </span>
      {reason !== "" && <span className={classes.reason}>{reason}</span>}
    </>
  );
}

function Length({ label, minutes }: { readonly label: string; readonly minutes: number | undefined }) {
  const isNothing = minutes === undefined || minutes === 0;
  return (
    <td className={classes.number} data-label={label} data-nothing={isNothing || undefined}>
      {isNothing ? "" : lengthText(minutes)}
    </td>
  );
}

export function HoursLine({ line, isToCome, isChosen, onChoose, onEdit }: LineProps) {
  const words = useMessages(hoursMessages);
  const format = useFormat();
  const { columns } = words;
  const { planned, split } = line;
  const verb = line.state === "planned" ? words.state : words.edit;
  const name = [line.person_name, line.title, format.day(line.day)] as const;
  return (
    <tr className={classes.line}>
      <td className={classes.choose}>
        {onChoose !== undefined && (
          <Checkbox
            aria-label={words.chooseLine(...name)}
            checked={isChosen}
            onChange={(event) => onChoose(event.currentTarget.checked)}
          />
        )}
      </td>
      <th scope="row" className={classes.work}>
        <Link to="/people/$personId" params={{ personId: line.person_id }} className={classes.person}>
          {line.person_name}
        </Link>
        <span className={classes.what}>
          {line.title} · {line.production_name}
          {line.cachet && ` · ${words.cachet}`}
        </span>
      </th>
      <td data-label={columns.planned}>{format.timeRange(planned.start, planned.end)}</td>
      <td data-label={columns.actual}>
        <Actual line={line} />
      </td>
      <td
        className={classes.differs}
        data-label={columns.difference}
        data-nothing={line.difference === undefined || undefined}
      >
        <Difference line={line} />
      </td>
      <Length label={columns.hours} minutes={split?.work_minutes} />
      <Length label={columns.night} minutes={split?.night_minutes} />
      <Length label={columns.sunday} minutes={split?.sunday_minutes} />
      <Length label={columns.holiday} minutes={split?.holiday_minutes} />
      <Length label={columns.breaks} minutes={split?.break_minutes} />
      <td className={classes.state}>
        <StateTag state={line.state} isToCome={isToCome} />
      </td>
      <td className={classes.actions}>
        {onEdit !== undefined && (
          <Button
            size="compact-sm"
            variant="default"
            onClick={onEdit}
            aria-label={[verb, ...name].join(", ")}
          >
            {verb}
          </Button>
        )}
      </td>
    </tr>
  );
}
