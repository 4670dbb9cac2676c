import { Button } from "@mantine/core";
import { IconClockCheck, IconLock } from "@tabler/icons-react";
import { useState } from "react";
import { flatten } from "../../../lib/api/pages.ts";
import { useHasRole } from "../../../lib/api/session.ts";
import type { WorkedHours } from "../../../lib/api/types.ts";
import { useMessages } from "../../../lib/i18n/locale-context.tsx";
import { Card, Page } from "../../../ui/page.tsx";
import { EmptyState, ErrorState, SkeletonRows } from "../../../ui/states.tsx";
import { useFailureNotice, useUndo } from "../../../ui/use-undo.tsx";
import { useTakeBack, useValidateHours } from "../api/change-hours.ts";
import { useHours } from "../api/get-hours.ts";
import { ClosePeriodDialog } from "../components/close-period.tsx";
import { HoursFilters } from "../components/hours-filters.tsx";
import { HoursTable } from "../components/hours-table.tsx";
import { NightCard } from "../components/night-card.tsx";
import { PeriodsCard } from "../components/periods-card.tsx";
import { StatementsCard } from "../components/statements-card.tsx";
import type { HoursWindow } from "../hours-search.ts";
import { keyOf } from "../line-key.ts";
import { hoursMessages } from "../messages.ts";
import { useHoursSearch } from "../use-hours-search.ts";
import classes from "./hours-page.module.css";

interface LinesProps {
  readonly window: HoursWindow;
  readonly mayWrite: boolean;
}

interface ValidateProps {
  readonly lines: readonly WorkedHours[];
  readonly onNone: () => void;
}

/** What is chosen, and what to do with it; stays in sight while the table is scrolled. */
function ValidateBar({ lines, onNone }: ValidateProps) {
  const words = useMessages(hoursMessages);
  const { mutate, isPending } = useValidateHours();
  const takeBack = useTakeBack();
  const { done } = useUndo();
  const tellFailure = useFailureNotice();
  const [first] = lines;
  if (first === undefined) return null;
  const validate = () =>
    mutate(lines, {
      onSuccess: ({ items }) => {
        done(words.validated(items.length), () => takeBack(keyOf(first)));
        onNone();
      },
      onError: tellFailure,
    });
  return (
    <section className={classes.bar} aria-label={words.chosen(lines.length)}>
      <Button loading={isPending} leftSection={<IconClockCheck size={18} aria-hidden />} onClick={validate}>
        {words.validate(lines.length)}
      </Button>
      <Button variant="subtle" onClick={onNone}>
        {words.chooseNone}
      </Button>
      {lines.some(({ state }) => state === "planned") && <p>{words.asPlanned}</p>}
    </section>
  );
}

function Lines({ window, mayWrite }: LinesProps) {
  const words = useMessages(hoursMessages);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [now] = useState(() => Date.now());
  const hours = useHours(window);
  const lines = flatten(hours.data);
  if (hours.error !== null) return <ErrorState error={hours.error} onRetry={() => void hours.refetch()} />;
  if (hours.data === undefined) return <SkeletonRows rows={8} />;
  if (lines.length === 0) {
    return (
      <EmptyState icon={<IconClockCheck size={26} stroke={1.6} aria-hidden />} title={words.empty}>
        {words.emptyText}
      </EmptyState>
    );
  }
  return (
    <>
      <HoursTable
        label={words.lines}
        lines={lines}
        now={now}
        chosen={chosen}
        onChoose={mayWrite ? setChosen : undefined}
      />
      {hours.hasNextPage && (
        <div className={classes.more}>
          <Button
            variant="default"
            loading={hours.isFetchingNextPage}
            onClick={() => void hours.fetchNextPage()}
          >
            {words.more}
          </Button>
        </div>
      )}
      <ValidateBar
        lines={lines.filter((line) => chosen.has(keyOf(line)))}
        onNone={() => setChosen(new Set())}
      />
    </>
  );
}

/** Hours planned and worked: corrected, validated, closed and handed on. */
export function HoursPage() {
  const words = useMessages(hoursMessages);
  const mayWrite = useHasRole("planning:editor");
  const { window, change } = useHoursSearch();
  const [isClosing, setClosing] = useState(false);
  const { from, to, production, person, state } = window;
  return (
    <Page
      title={words.title}
      lead={words.lead}
      wide
      actions={
        mayWrite && (
          <Button leftSection={<IconLock size={18} aria-hidden />} onClick={() => setClosing(true)}>
            {words.close}
          </Button>
        )
      }
    >
      <HoursFilters window={window} onChange={change} />
      <Card>
        <Lines key={[from, to, production, person, state].join()} window={window} mayWrite={mayWrite} />
      </Card>
      <StatementsCard window={window} />
      <PeriodsCard window={window} mayWrite={mayWrite} />
      <NightCard mayWrite={mayWrite} />
      {isClosing && (
        <ClosePeriodDialog
          window={window}
          onClose={() => setClosing(false)}
          onShowOpen={() => {
            setClosing(false);
            change({ state: "stated" });
          }}
        />
      )}
    </Page>
  );
}
