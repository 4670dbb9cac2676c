import type { ReactNode } from "react";
import type { MyShift } from "../../../lib/api/types.ts";
import { useFormat, useMessages } from "../../../lib/i18n/locale-context.tsx";
import { mineMessages } from "../messages.ts";
import classes from "./shift-card.module.css";

/** One shift, as somebody reads it on the way there. */
export function ShiftCard({ shift, children }: { readonly shift: MyShift; readonly children: ReactNode }) {
  const words = useMessages(mineMessages);
  const format = useFormat();
  const isOff = shift.state === "cancelled" || shift.state === "declined";
  return (
    <article className={classes.card} data-state={shift.state}>
      <header className={classes.head}>
        <p className={classes.times} data-off={isOff || undefined}>
          <time dateTime={shift.start}>{format.time(shift.start)}</time>
          {" – "}
          <time dateTime={shift.end}>{format.time(shift.end)}</time>
        </p>
        <p className={classes.state} data-state={shift.state}>
          {words.states[shift.state]}
        </p>
      </header>
      <h3 className={classes.title}>{shift.title}</h3>
      <p className={classes.soft}>{shift.production_name}</p>
      <p className={classes.role}>{words.asRole(shift.role)}</p>
      <Place shift={shift} />
      {shift.break_minutes > 0 && <p className={classes.soft}>{words.pause(shift.break_minutes)}</p>}
      {shift.notes !== "" && <p className={classes.notes}>{shift.notes}</p>}
      <Colleagues shift={shift} />
      <Change shift={shift} />
      {children}
    </article>
  );
}

function Place({ shift: { venue } }: { readonly shift: MyShift }) {
  if (venue === undefined) return null;
  const name = venue.room === undefined ? venue.name : `${venue.name}, ${venue.room}`;
  return (
    <p className={classes.place}>
      <strong>{name}</strong>
      {venue.address !== "" && <a href={`geo:0,0?q=${encodeURIComponent(venue.address)}`}>{venue.address}</a>}
    </p>
  );
}

function Colleagues({ shift: { colleagues } }: { readonly shift: MyShift }) {
  const words = useMessages(mineMessages);
  if (colleagues.length === 0) return null;
  return (
    <details className={classes.colleagues}>
      <summary>
        {words.withWhom} {colleagues.length}
      </summary>
      <ul>
        {colleagues.map(({ name, role }) => (
          <li key={`${name}/${role}`}>
            {name} <span className={classes.soft}>{role}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}

function Change({ shift }: { readonly shift: MyShift }) {
  const words = useMessages(mineMessages);
  const format = useFormat();
  const { before } = shift;
  if (before === undefined) return null;
  const line = (at: { start: string; end: string }, place: string | undefined, role: string) =>
    [format.range(at.start, at.end), place, role].filter((part) => part !== undefined).join(" · ");
  return (
    <div className={classes.change}>
      <p>
        <strong>{words.changedTitle}</strong>
      </p>
      <dl>
        <dt>{words.was}</dt>
        <dd>
          <s>{line(before, before.venue_name, before.role)}</s>
        </dd>
        <dt>{words.is}</dt>
        <dd>{line(shift, shift.venue?.name, shift.role)}</dd>
      </dl>
    </div>
  );
}
