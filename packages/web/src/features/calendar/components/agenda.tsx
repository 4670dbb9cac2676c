import { IconMapPin } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { today } from "../../../lib/format/wall-clock.ts";
import { useFormat, useMessages } from "../../../lib/i18n/locale-context.tsx";
import { daysOf } from "../calendar-search.ts";
import { rowsOfDay } from "../day-rows.ts";
import { type Entry, segmentsOf } from "../entries.ts";
import { calendarMessages } from "../messages.ts";
import type { Calendar } from "../use-calendar.ts";
import classes from "./agenda.module.css";
import { DaySigns } from "./day-signs.tsx";
import { tinted, useShiftWords } from "./shift-link.tsx";
import { useRowName } from "./use-row-name.ts";

interface AgendaItemProps {
  readonly entry: Entry;
  readonly calendar: Calendar;
}

function AgendaItem({ entry, calendar }: AgendaItemProps) {
  const { when, rest, faults } = useShiftWords(calendar)(entry);
  const { id: shiftId, title } = entry.shift;
  const [production, place] = rest;
  return (
    <li className={classes.item} style={tinted(calendar.colorOf(entry))}>
      <span className={classes.when}>{when}</span>
      <Link to="/shifts/$shiftId" params={{ shiftId }} className={classes.title}>
        {title}
      </Link>
      <span className={classes.sub}>{production}</span>
      {place !== undefined && (
        <span className={classes.sub}>
          <IconMapPin size={14} aria-hidden /> {place}
        </span>
      )}
      {faults.length > 0 && (
        <span className={classes.faults} data-severity={entry.severity}>
          {faults.join(" · ")}
        </span>
      )}
    </li>
  );
}

interface AgendaDayProps {
  readonly day: string;
  readonly entries: readonly Entry[];
  readonly calendar: Calendar;
}

function AgendaDay({ day, entries, calendar }: AgendaDayProps) {
  const format = useFormat();
  return (
    <section className={classes.day} data-today={day === today() || undefined}>
      <h3 className={classes.head}>
        <Link to="/calendar" search={(before: object) => ({ ...before, view: "day", date: day })}>
          <time dateTime={day}>{format.day(day)}</time>
        </Link>
        <DaySigns day={day} entries={entries} />
      </h3>
      <ul className={classes.list}>
        {entries.map((entry) => (
          <AgendaItem key={entry.shift.id} entry={entry} calendar={calendar} />
        ))}
      </ul>
    </section>
  );
}

/** A day where there is no room for hours: its venues or people, one under the other. */
function AgendaRows({ calendar }: { readonly calendar: Calendar }) {
  const { place, byDay, entries } = calendar;
  const floating = (byDay.get(place.date) ?? []).filter(({ shift }) => shift.start === undefined);
  const shown = [...floating, ...segmentsOf(entries, place.date).map(({ entry }) => entry)];
  const nameOf = useRowName(place.by);
  const rows = rowsOfDay(shown, place.by)
    .map((row) => ({ ...row, name: nameOf(row) }))
    .toSorted((one, other) => one.name.localeCompare(other.name));
  return rows.map((row) => (
    <section key={row.id ?? ""} className={classes.day}>
      <h3 className={classes.head}>{row.name}</h3>
      <ul className={classes.list}>
        {row.entries.map((entry) => (
          <AgendaItem key={entry.shift.id} entry={entry} calendar={calendar} />
        ))}
      </ul>
    </section>
  ));
}

/** The days one under the other, those with nothing left out: what a narrow screen has room for. */
export function Agenda({ calendar }: { readonly calendar: Calendar }) {
  const words = useMessages(calendarMessages);
  const { place, period, byDay } = calendar;
  const month = place.date.slice(0, 7);
  const days = daysOf(period).filter((day) => place.view !== "month" || day.startsWith(month));
  return (
    <section className={classes.agenda} aria-label={words.calendar}>
      {place.view === "day" ? (
        <AgendaRows calendar={calendar} />
      ) : (
        days.map((day) => {
          const entries = byDay.get(day) ?? [];
          return entries.length === 0 ? null : (
            <AgendaDay key={day} day={day} entries={entries} calendar={calendar} />
          );
        })
      )}
    </section>
  );
}
