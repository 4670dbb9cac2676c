import { Button } from "@mantine/core";
import { useMediaQuery } from "@mantine/hooks";
import { IconCalendarOff, IconCalendarPlus, IconPrinter } from "@tabler/icons-react";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { productions } from "../../../lib/api/references.ts";
import { apiUrl } from "../../../lib/api/request.ts";
import { useHasRole } from "../../../lib/api/session.ts";
import { today } from "../../../lib/format/wall-clock.ts";
import { useMessages } from "../../../lib/i18n/locale-context.tsx";
import { useShortcuts } from "../../../lib/keyboard/shortcuts.ts";
import { CsvLink } from "../../../ui/csv-link.tsx";
import { Card, Page } from "../../../ui/page.tsx";
import { EmptyState, ErrorState, SkeletonRows } from "../../../ui/states.tsx";
import { MOST_SHOWN } from "../api/get-calendar.ts";
import { type CalendarPlace, type CalendarSearch, stepped } from "../calendar-search.ts";
import { Agenda } from "../components/agenda.tsx";
import { CalendarToolbar, PeriodSteps, usePeriodName } from "../components/calendar-toolbar.tsx";
import { DayBoard } from "../components/day-board.tsx";
import { Legend } from "../components/legend.tsx";
import { type DayActions, MonthGrid } from "../components/month-grid.tsx";
import { type NewShiftAt, NewShiftDialog } from "../components/new-shift-dialog.tsx";
import { WeekGrid } from "../components/week-grid.tsx";
import { calendarMessages } from "../messages.ts";
import { type Calendar, useCalendar, useCalendarSearch } from "../use-calendar.ts";
import classes from "./calendar-page.module.css";

/** Narrower than this, days stand one under the other. */
const NARROW = "(max-width: 48rem)";

interface ViewProps extends DayActions {
  readonly calendar: Calendar;
}

function Nothing({ calendar }: { readonly calendar: Calendar }) {
  const words = useMessages(calendarMessages);
  const { isFiltered } = calendar;
  return (
    <EmptyState
      icon={<IconCalendarOff size={26} stroke={1.6} aria-hidden />}
      title={isFiltered ? words.emptyFilteredTitle : words.emptyTitle}
    >
      {isFiltered ? words.emptyFilteredText : words.emptyText}
    </EmptyState>
  );
}

function View({ calendar, ...actions }: ViewProps) {
  const isNarrow = useMediaQuery(NARROW, false, { getInitialValueInEffect: false });
  if (calendar.error !== null && calendar.error !== undefined) {
    return (
      <Card>
        <ErrorState error={calendar.error} onRetry={calendar.retry} />
      </Card>
    );
  }
  const { view } = calendar.place;
  const isEmpty = calendar.entries.length === 0;
  // An empty day has no lines to show; an empty week still has its hours to point at.
  if (isNarrow || (view === "day" && isEmpty)) {
    if (calendar.isLoading) return <SkeletonRows rows={8} />;
    return isEmpty ? (
      <Card>
        <Nothing calendar={calendar} />
      </Card>
    ) : (
      <Agenda calendar={calendar} />
    );
  }
  if (view === "day") return <DayBoard calendar={calendar} />;
  const Grid = view === "week" ? WeekGrid : MonthGrid;
  return <Grid calendar={calendar} {...actions} />;
}

/** A new shift on a day: in the production that is looked at, or in the one that is chosen. */
function useNewShift(search: CalendarSearch) {
  const navigate = useNavigate();
  const [where, setWhere] = useState<NewShiftAt>();
  const { data = [] } = productions.useEvery();
  const add = (day: string, at?: string) => {
    const productionId = search.production ?? (data.length === 1 ? data[0]?.id : undefined);
    if (productionId === undefined) setWhere({ day, at });
    else
      void navigate({
        to: "/productions/$productionId/shifts/new",
        params: { productionId },
        search: at === undefined ? { day } : { day, at },
      });
  };
  const dialog = where !== undefined && (
    <NewShiftDialog where={where} productions={data} onClose={() => setWhere(undefined)} />
  );
  return { add, dialog };
}

interface ShortcutNeeds {
  readonly place: CalendarPlace;
  readonly change: (part: CalendarSearch) => void;
  readonly add: DayActions["onAdd"];
}

function useCalendarShortcuts({ place, change, add }: ShortcutNeeds): void {
  const words = useMessages(calendarMessages);
  const { view, date } = place;
  useShortcuts(words.calendar, [
    { combo: "t", label: words.today, run: () => change({ date: today() }) },
    { combo: "arrowleft", label: words.previous[view], run: () => change({ date: stepped(place, -1) }) },
    { combo: "arrowright", label: words.next[view], run: () => change({ date: stepped(place, 1) }) },
    { combo: "m", label: words.views.month, run: () => change({ view: "" }) },
    { combo: "w", label: words.views.week, run: () => change({ view: "week" }) },
    { combo: "d", label: words.views.day, run: () => change({ view: "day" }) },
    ...(add === undefined ? [] : [{ combo: "n", label: words.keyNew, run: () => add(date) }]),
  ]);
}

interface ActionsProps {
  readonly period: Calendar["period"];
  readonly onAdd: (() => void) | undefined;
}

function Actions({ period: { from, to }, onAdd }: ActionsProps) {
  const words = useMessages(calendarMessages);
  return (
    <>
      <CsvLink href={apiUrl("/exports/shifts.csv", { from, to })} table={words.shiftsTable} />
      <CsvLink href={apiUrl("/exports/assignments.csv", { from, to })} table={words.peopleTable} />
      {onAdd !== undefined && (
        <Button leftSection={<IconCalendarPlus size={18} aria-hidden />} onClick={onAdd}>
          {words.add}
        </Button>
      )}
      <Button variant="default" leftSection={<IconPrinter size={18} aria-hidden />} onClick={() => print()}>
        {words.print}
      </Button>
    </>
  );
}

export function CalendarPage() {
  const words = useMessages(calendarMessages);
  const mayWrite = useHasRole("planning:editor");
  const { search, place, change } = useCalendarSearch();
  const calendar = useCalendar(search, place);
  const nameOf = usePeriodName();
  const { add, dialog } = useNewShift(search);
  const onAdd = mayWrite ? add : undefined;
  useCalendarShortcuts({ place, change, add: onAdd });
  const actions: DayActions = {
    onDay: (date) => change({ date }),
    onOpen: (date) => change({ view: "day", date }),
    onAdd,
  };
  return (
    <div className={classes.sheet}>
      <Page
        title={words.calendar}
        lead={words.lead}
        wide
        actions={<Actions period={calendar.period} onAdd={onAdd && (() => onAdd(place.date))} />}
      >
        <CalendarToolbar search={search} place={place} onChange={change} />
        <PeriodSteps place={place} onChange={change} />
        {calendar.isCut && <p role="status">{words.tooMany(MOST_SHOWN)}</p>}
        <section aria-label={nameOf(place)}>
          <View calendar={calendar} {...actions} />
          <Legend calendar={calendar} />
        </section>
        {dialog}
      </Page>
    </div>
  );
}
