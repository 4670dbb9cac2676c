import { Button } from "@mantine/core";
import { IconHeartHandshake, IconStethoscope } from "@tabler/icons-react";
import { type ReactNode, useState } from "react";
import { useHasRole } from "../../../lib/api/session.ts";
import type { CareReport } from "../../../lib/api/types.ts";
import { useFormat, useMessages } from "../../../lib/i18n/locale-context.tsx";
import { FilterTabs } from "../../../ui/filter-tabs.tsx";
import { Card, Page } from "../../../ui/page.tsx";
import { RunningJob } from "../../../ui/running-job.tsx";
import { EmptyState, ErrorState, SkeletonRows } from "../../../ui/states.tsx";
import { Toolbar } from "../../../ui/toolbar.tsx";
import { type ShownState, shownStates, useLatestReport } from "../api/care.ts";
import classes from "../components/care.module.css";
import { HaltedFixes } from "../components/halted-fixes.tsx";
import { KindCard } from "../components/kind-card.tsx";
import { useCareWork } from "../components/use-care-work.ts";
import { libraryCareMessages } from "../messages.ts";

/** What the collection needs: looked for, read kind by kind, fixed, taken back. */
export function CarePage() {
  const words = useMessages(libraryCareMessages);
  const mayWrite = useHasRole("library:editor");
  const report = useLatestReport();
  const work = useCareWork();
  const button = mayWrite && (
    <Button
      leftSection={<IconStethoscope size={18} aria-hidden />}
      loading={work.isBusy}
      onClick={work.startLook}
    >
      {report.data ? words.again : words.look}
    </Button>
  );
  return (
    <Page title={words.title} lead={words.lead} actions={report.data ? button : undefined}>
      {work.running && <RunningJob key={work.running.jobId} jobId={work.running.jobId} onEnd={work.end} />}
      <HaltedFixes {...{ work, mayWrite }} />
      {report.isPending && (
        <Card>
          <SkeletonRows />
        </Card>
      )}
      {report.isError && <ErrorState error={report.error} onRetry={() => void report.refetch()} />}
      {report.data === null && !work.isBusy && (
        <Empty title={words.none} actions={button}>
          {words.noneLead}
        </Empty>
      )}
      {report.data && <Report report={report.data} work={work} mayWrite={mayWrite} />}
    </Page>
  );
}

interface EmptyProps {
  readonly title: string;
  readonly actions?: ReactNode;
  readonly children?: ReactNode;
}

function Empty({ title, actions, children }: EmptyProps) {
  return (
    <Card>
      <EmptyState
        icon={<IconHeartHandshake size={26} stroke={1.6} aria-hidden />}
        title={title}
        actions={actions}
      >
        {children}
      </EmptyState>
    </Card>
  );
}

interface ReportProps {
  readonly report: CareReport;
  readonly work: ReturnType<typeof useCareWork>;
  readonly mayWrite: boolean;
}

function Report({ report, work, mayWrite }: ReportProps) {
  const words = useMessages(libraryCareMessages);
  const [state, setState] = useState<ShownState>("waiting");
  const counts = report.counts.map((each) => ({ kind: each.kind, count: countIn(each, state) }));
  const filled = counts.filter(({ count }) => count > 0);
  const well = counts.filter(({ count }) => count === 0).map(({ kind }) => words.kinds[kind]);
  const isFine = filled.length === 0;
  return (
    <>
      <Head report={report} />
      <Toolbar>
        <FilterTabs
          label={words.filter}
          value={state}
          options={shownStates.map((value) => ({ value, label: words.states[value] }))}
          onChange={(next) => setState(shownStates.find((one) => one === next) ?? "waiting")}
        />
      </Toolbar>
      {filled.map(({ kind, count }) => (
        <KindCard
          key={`${report.id} ${kind} ${state}`}
          {...{ kind, state, count, mayWrite }}
          reportId={report.id}
          isBusy={work.isBusy}
          onFix={work.startFix}
          onTakeBack={work.takeBack}
        />
      ))}
      {isFine && state === "waiting" && <Empty title={words.fine}>{words.fineLead}</Empty>}
      {isFine && state !== "waiting" && <Empty title={words.nothingShown} />}
      {!isFine && state === "waiting" && well.length > 0 && (
        <p className={classes.note} style={{ marginTop: "1rem" }}>
          {words.wellKinds(well.join(", "))}
        </p>
      )}
    </>
  );
}

function countIn(counts: CareReport["counts"][number], state: ShownState): number {
  return state === "waiting" ? counts.open + counts.undone : counts[state];
}

function Head({ report }: { readonly report: CareReport }) {
  const words = useMessages(libraryCareMessages);
  const format = useFormat();
  const { absent_folders, looked, created_at } = report;
  return (
    <>
      <p className={classes.note}>
        <time dateTime={created_at} title={format.fullInstant(created_at)}>
          {format.relative(created_at)}
        </time>
        {" · "}
        {words.looked(format.number(looked.entries), format.number(looked.records))}
      </p>
      {absent_folders.length > 0 && (
        <p className={`${classes.note} ${classes.warning}`} role="status">
          {words.absent(absent_folders.join(", "))}
        </p>
      )}
    </>
  );
}
