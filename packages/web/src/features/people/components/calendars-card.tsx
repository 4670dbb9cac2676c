import { ActionIcon, Tooltip } from "@mantine/core";
import { IconCalendarShare, IconRefresh, IconTrash } from "@tabler/icons-react";
import { useEffect, useState } from "react";
import { useJob } from "../../../lib/api/get-job.ts";
import { useHasRole } from "../../../lib/api/session.ts";
import type { Calendar, Person } from "../../../lib/api/types.ts";
import { useFormat, useMessages } from "../../../lib/i18n/locale-context.tsx";
import { isFinished } from "../../../lib/live/apply-job.ts";
import { Card } from "../../../ui/page.tsx";
import { Row, Rows } from "../../../ui/rows.tsx";
import { EmptyState, ErrorState, SkeletonRows } from "../../../ui/states.tsx";
import { useFailureNotice, useUndo } from "../../../ui/use-undo.tsx";
import { useCalendars, useReadNow, useRefreshTime, useUnsubscribe } from "../api/calendars.ts";
import { calendarMessages } from "../calendar-messages.ts";
import classes from "./calendars.module.css";
import { KindIcon } from "./kind.tsx";
import { SubscribeForm } from "./subscribe-form.tsx";

/** Waits for the reading that was asked for, then shows what it brought. */
function ReadingWatch({ jobId, onDone }: { readonly jobId: string; readonly onDone: () => void }) {
  const { data: job } = useJob(jobId);
  const isDone = job !== undefined && isFinished(job);
  useEffect(() => {
    if (isDone) onDone();
  }, [isDone, onDone]);
  return null;
}

function ReadNow({ person, calendar }: { readonly person: Person; readonly calendar: Calendar }) {
  const words = useMessages(calendarMessages);
  const readNow = useReadNow(person.id);
  const refresh = useRefreshTime();
  const tellFailure = useFailureNotice();
  const [jobId, setJobId] = useState<string | undefined>(undefined);
  return (
    <>
      <Tooltip label={words.readNow}>
        <ActionIcon
          variant="subtle"
          color="gray"
          size="lg"
          aria-label={words.readNowOne(calendar.address)}
          loading={readNow.isPending || jobId !== undefined}
          onClick={() =>
            readNow.mutate(calendar.id, { onSuccess: (job) => setJobId(job.id), onError: tellFailure })
          }
        >
          <IconRefresh size={18} />
        </ActionIcon>
      </Tooltip>
      {jobId !== undefined && (
        <ReadingWatch jobId={jobId} onDone={() => void refresh().finally(() => setJobId(undefined))} />
      )}
    </>
  );
}

function Remove({ person, calendar }: { readonly person: Person; readonly calendar: Calendar }) {
  const words = useMessages(calendarMessages);
  const unsubscribe = useUnsubscribe(person.id);
  const { done } = useUndo();
  const tellFailure = useFailureNotice();
  return (
    <Tooltip label={words.remove}>
      <ActionIcon
        variant="subtle"
        color="gray"
        size="lg"
        aria-label={words.removeOne(calendar.address)}
        loading={unsubscribe.isPending}
        onClick={() =>
          unsubscribe.mutate(calendar, {
            onSuccess: () => done(words.removed(calendar.address), () => unsubscribe.takeBack(calendar.id)),
            onError: tellFailure,
          })
        }
      >
        <IconTrash size={18} />
      </ActionIcon>
    </Tooltip>
  );
}

function CalendarState({ calendar }: { readonly calendar: Calendar }) {
  const words = useMessages(calendarMessages);
  const format = useFormat();
  const { fetched_at, failure } = calendar;
  if (fetched_at === undefined) return words.notReadYet;
  const when = format.relative(fetched_at);
  if (failure === undefined) return words.readAgo(when);
  return (
    <>
      {words.triedAgo(when)}
      <p className={classes.failure}>{words.failed(failure.message)}</p>
    </>
  );
}

function CalendarRow({ person, calendar }: { readonly person: Person; readonly calendar: Calendar }) {
  const words = useMessages(calendarMessages);
  const mayWrite = useHasRole("planning:editor");
  return (
    <Row
      start={<KindIcon kind={calendar.kind} />}
      title={<span className={classes.address}>{calendar.address}</span>}
      sub={
        <>
          {words.duringIs(words.kinds[calendar.kind])} · <CalendarState calendar={calendar} />
        </>
      }
      end={
        mayWrite && (
          <div className={classes.tools}>
            <ReadNow person={person} calendar={calendar} />
            <Remove person={person} calendar={calendar} />
          </div>
        )
      }
    />
  );
}

/** Calendars on other machines that say when somebody is taken: how each is doing, and what can be done about it. */
export function CalendarsCard({ person }: { readonly person: Person }) {
  const words = useMessages(calendarMessages);
  const mayWrite = useHasRole("planning:editor");
  const query = useCalendars(person.id);
  return (
    <Card title={words.subscribed} lead={words.subscribedLead(person.name)}>
      {query.isPending && <SkeletonRows rows={2} />}
      {query.isError && <ErrorState error={query.error} onRetry={() => void query.refetch()} />}
      {query.data?.length === 0 && (
        <EmptyState icon={<IconCalendarShare size={26} stroke={1.6} aria-hidden />} title={words.none}>
          {words.noneText}
        </EmptyState>
      )}
      {query.data !== undefined && query.data.length > 0 && (
        <Rows label={words.subscribed}>
          {query.data.map((calendar) => (
            <CalendarRow key={calendar.id} person={person} calendar={calendar} />
          ))}
        </Rows>
      )}
      {mayWrite && query.data !== undefined && <SubscribeForm person={person} />}
    </Card>
  );
}
