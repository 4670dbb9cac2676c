import { IconClockHour4 } from "@tabler/icons-react";
import type { HoursTowards, Person } from "../../../lib/api/types.ts";
import { lengthText } from "../../../lib/format/length.ts";
import { today } from "../../../lib/format/wall-clock.ts";
import { useFormat, useMessages } from "../../../lib/i18n/locale-context.tsx";
import { DateField } from "../../../ui/date-field.tsx";
import { FilterTabs } from "../../../ui/filter-tabs.tsx";
import { Card } from "../../../ui/page.tsx";
import { EmptyState, ErrorState, SkeletonRows } from "../../../ui/states.tsx";
import { useHoursTowards } from "../api/get-hours.ts";
import { hoursMessages } from "../hours-messages.ts";
import { inMonths } from "../month-days.ts";
import classes from "./hours-card.module.css";
import { MonthsOfHours } from "./months-of-hours.tsx";

const AHEAD = [0, 3, 6] as const;

interface HoursCardProps {
  readonly person: Person;
  /** The last day of the window. */
  readonly on: string;
  readonly onChange: (on: string) => void;
}

function WindowChoice({ on, onChange }: Omit<HoursCardProps, "person">) {
  const words = useMessages(hoursMessages);
  const now = today();
  return (
    <div className={classes.choice}>
      <FilterTabs
        label={words.choices}
        value={on}
        options={AHEAD.map((months) => ({
          value: inMonths(now, months),
          label: months === 0 ? words.now : words.inMonths(months),
        }))}
        onChange={onChange}
      />
      <DateField label={words.lastDay} value={on} onChange={(next) => next !== "" && onChange(next)} />
    </div>
  );
}

/** The sentence somebody came for. */
function Verdict({ hours }: { readonly hours: HoursTowards }) {
  const words = useMessages(hoursMessages);
  const format = useFormat();
  if (hours.reached_on === undefined)
    return words.notReached(lengthText(hours.missing_minutes), format.fullDate(hours.on));
  const day = format.fullDate(hours.reached_on);
  return hours.reached_on < today() ? words.reachedPast(day) : words.reachedAhead(day);
}

function Bar({ hours }: { readonly hours: HoursTowards }) {
  const share = (minutes: number) => `${Math.min(100, (minutes / hours.needed_minutes) * 100)}%`;
  return (
    <div className={classes.bar} aria-hidden="true">
      <span className={classes.done} style={{ width: share(hours.done_minutes) }} />
      <span className={classes.planned} style={{ width: share(hours.planned_minutes) }} />
    </div>
  );
}

interface FigureProps {
  readonly name: string;
  readonly hint: string;
  readonly value: string;
  readonly sign?: "done" | "planned";
}

function Figure({ name, hint, value, sign }: FigureProps) {
  return (
    <div className={classes.figure}>
      <dt>
        {sign !== undefined && <span className={classes.sign} data-of={sign} aria-hidden="true" />}
        {name}
      </dt>
      <dd>
        <strong className="sf-figures">{value}</strong>
        <span>{hint}</span>
      </dd>
    </div>
  );
}

function Towards({ hours }: { readonly hours: HoursTowards }) {
  const words = useMessages(hoursMessages);
  const missing = hours.missing_minutes === 0 ? words.enough : lengthText(hours.missing_minutes);
  return (
    <div className={classes.towards}>
      <p className={classes.counted} role="status">
        <strong>{words.of(lengthText(hours.counted_minutes), lengthText(hours.needed_minutes))}</strong>{" "}
        <Verdict hours={hours} />
      </p>
      <Bar hours={hours} />
      <dl className={classes.figures}>
        <Figure name={words.done} hint={words.doneHint} value={lengthText(hours.done_minutes)} sign="done" />
        <Figure
          name={words.planned}
          hint={words.plannedHint}
          value={lengthText(hours.planned_minutes)}
          sign="planned"
        />
        <Figure name={words.missing} hint={words.missingHint} value={missing} />
      </dl>
      <p className={classes.rule}>{words.annexes[hours.annex]}</p>
    </div>
  );
}

function NotCounted({ hours }: { readonly hours: HoursTowards }) {
  const words = useMessages(hoursMessages);
  return (
    <Card title={words.notCounted} padded>
      <ul className={classes.leftOut}>
        {words.leftOut.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p className={classes.rule}>{words.reference(hours.reference)}</p>
    </Card>
  );
}

/** How far somebody is on the way to 507 hours: what counts, what is planned, and what is not known here. */
export function HoursCard({ person, on, onChange }: HoursCardProps) {
  const words = useMessages(hoursMessages);
  const format = useFormat();
  const query = useHoursTowards(person.id, on);
  const hours = query.data;
  const title = words.title(lengthText(hours?.needed_minutes ?? 507 * 60));
  const lead = hours && words.window(format.fullDate(hours.from), format.fullDate(hours.on));
  return (
    <>
      <Card title={title} lead={lead} padded>
        <WindowChoice on={on} onChange={onChange} />
        {query.isPending && <SkeletonRows rows={2} />}
        {query.isError && <ErrorState error={query.error} onRetry={() => void query.refetch()} />}
        {hours !== undefined && <Towards hours={hours} />}
      </Card>
      {hours !== undefined && (
        <>
          <Card title={words.months}>
            {hours.months.length === 0 ? (
              <EmptyState icon={<IconClockHour4 size={26} stroke={1.6} aria-hidden />} title={words.none}>
                {words.noneText}
              </EmptyState>
            ) : (
              <MonthsOfHours months={hours.months} />
            )}
          </Card>
          <NotCounted hours={hours} />
        </>
      )}
    </>
  );
}
