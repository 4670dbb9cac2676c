import { Link } from "@tanstack/react-router";
import type { Production } from "../../../lib/api/types.ts";
import { useFormat, useMessages } from "../../../lib/i18n/locale-context.tsx";
import { Dialog } from "../../../ui/dialog.tsx";
import { calendarMessages } from "../messages.ts";
import classes from "./new-shift-dialog.module.css";
import { tinted } from "./shift-link.tsx";

/** Where a new shift is asked for. */
export interface NewShiftAt {
  readonly day: string;
  /** The hour somebody pointed at. */
  readonly at?: string | undefined;
}

interface GroupProps extends NewShiftAt {
  readonly title: string;
  readonly productions: readonly Production[];
}

function Group({ title, productions, day, at }: GroupProps) {
  if (productions.length === 0) return null;
  return (
    <>
      <h3 className={classes.group}>{title}</h3>
      <ul className={classes.list}>
        {productions.map(({ id: productionId, name, color }) => (
          <li key={productionId}>
            <Link
              to="/productions/$productionId/shifts/new"
              params={{ productionId }}
              search={at === undefined ? { day } : { day, at }}
              className={classes.choice}
              style={tinted(color)}
            >
              {name}
            </Link>
          </li>
        ))}
      </ul>
    </>
  );
}

interface NewShiftDialogProps {
  readonly where: NewShiftAt;
  readonly productions: readonly Production[];
  readonly onClose: () => void;
}

/** A shift belongs to a production: which one is asked before anything else. */
export function NewShiftDialog({ where, productions, onClose }: NewShiftDialogProps) {
  const words = useMessages(calendarMessages);
  const format = useFormat();
  const { day } = where;
  const runs = ({ starts_on, ends_on }: Production) => starts_on <= day && ends_on >= day;
  return (
    <Dialog title={words.addOn(format.longDay(day))} onClose={onClose}>
      {productions.length === 0 ? (
        <p>
          {words.noProduction} <Link to="/productions/new">{words.newProduction}</Link>
        </p>
      ) : (
        <p className={classes.question}>{words.addIn}</p>
      )}
      <Group title={words.runs} productions={productions.filter(runs)} {...where} />
      <Group title={words.runsNot} productions={productions.filter((one) => !runs(one))} {...where} />
    </Dialog>
  );
}
