import { Button } from "@mantine/core";
import { IconChecks } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { SoonCard, TodayCard } from "../../features/dashboard/components/home-cards.tsx";
import { useInbox } from "../../features/inbox/api/get-inbox.ts";
import { useActiveJobs } from "../../features/jobs/api/get-jobs.ts";
import { LibraryCard } from "../../features/library/components/home-card.tsx";
import { useArtists } from "../../features/planning/api/get-artists.ts";
import { usePlannings } from "../../features/planning/api/get-plannings.ts";
import { PlanningRow } from "../../features/planning/components/planning-row.tsx";
import { QuizCard } from "../../features/quiz-review/components/home-card.tsx";
import { flatten } from "../../lib/api/pages.ts";
import { productions } from "../../lib/api/references.ts";
import { useSession } from "../../lib/api/session.ts";
import { addDays, startOfWeek, today } from "../../lib/format/wall-clock.ts";
import { useMessages } from "../../lib/i18n/locale-context.tsx";
import { Confidence } from "../../ui/confidence.tsx";
import { JobCard } from "../../ui/job-card.tsx";
import { Card, Page } from "../../ui/page.tsx";
import { Row, Rows, rowLinkClass } from "../../ui/rows.tsx";
import { ErrorState, SkeletonRows } from "../../ui/states.tsx";
import { appMessages } from "../messages.ts";
import classes from "./home-page.module.css";
import { NextSteps } from "./next-steps.tsx";

const SHOWN = 5;

function Waiting() {
  const messages = useMessages(appMessages);
  const query = useInbox();
  const items = flatten(query.data);
  if (query.isPending) return <SkeletonRows rows={3} />;
  if (query.isError) return <ErrorState error={query.error} onRetry={() => void query.refetch()} />;
  if (items.length === 0) {
    return (
      <p className={classes.none}>
        <IconChecks size={20} aria-hidden /> {messages.waitsNone}
      </p>
    );
  }
  return (
    <>
      <Rows label={messages.waitsTitle}>
        {items.slice(0, SHOWN).map((item) => (
          <Row
            key={item.id}
            title={
              <Link to="/inbox" className={rowLinkClass}>
                {item.title}
              </Link>
            }
            sub={item.subtitle}
            end={<Confidence value={item.confidence} />}
          />
        ))}
      </Rows>
      <div className={classes.foot}>
        <Button component={Link} to="/inbox" variant="light" fullWidth>
          {messages.waitsOpen(items.length)}
        </Button>
      </div>
    </>
  );
}

function Running() {
  const messages = useMessages(appMessages);
  const jobs = useActiveJobs();
  if (jobs.length === 0) return null;
  return (
    <Card title={messages.runningTitle}>
      {jobs.map((job) => (
        <JobCard key={job.id} job={job} />
      ))}
    </Card>
  );
}

function ThisWeek() {
  const messages = useMessages(appMessages);
  const query = usePlannings();
  const monday = startOfWeek(today());
  const sunday = addDays(monday, 6);
  if (query.isPending) return <SkeletonRows rows={3} />;
  if (query.isError) return <ErrorState error={query.error} onRetry={() => void query.refetch()} />;
  const plannings = flatten(query.data)
    .filter(({ event_date }) => event_date >= monday && event_date <= sunday)
    .toSorted((one, other) => one.event_date.localeCompare(other.event_date));
  if (plannings.length === 0) return <p className={classes.none}>{messages.weekNone}</p>;
  return (
    <Rows label={messages.weekTitle}>
      {plannings.map((planning) => (
        <PlanningRow key={planning.planning_id} planning={planning} />
      ))}
    </Rows>
  );
}

/** True once it is known that nothing was done here yet. */
function useIsNew(): boolean {
  const artists = useArtists("");
  const plannings = usePlannings();
  const isEmpty = (query: typeof artists | typeof plannings) =>
    query.data?.pages.every((page) => page.items.length === 0) ?? false;
  return isEmpty(artists) || isEmpty(plannings);
}

/** The page of the morning: what waits, what runs, what comes. */
export function HomePage() {
  const messages = useMessages(appMessages);
  const { user, modules = [] } = useSession() ?? {};
  const hasPlanning = modules.includes("planning");
  const isNew = useIsNew() && hasPlanning;
  // Without productions there are no shifts to speak of.
  const isPlanned = (productions.useEvery().data?.length ?? 0) > 0;
  const title = user === undefined ? messages.welcome : messages.hello(user.name.split(" ")[0] ?? user.name);
  return (
    <Page title={title} lead={messages.homeLead}>
      {isNew && <NextSteps />}
      <div className={classes.columns}>
        <div>
          <Card title={messages.waitsTitle}>
            <Waiting />
          </Card>
          {isPlanned && <SoonCard />}
        </div>
        <div>
          <Running />
          {isPlanned && <TodayCard />}
          {hasPlanning && (
            <Card title={messages.weekTitle}>
              <ThisWeek />
            </Card>
          )}
          {modules.includes("quiz") && <QuizCard />}
          {modules.includes("library") && <LibraryCard />}
        </div>
      </div>
    </Page>
  );
}
