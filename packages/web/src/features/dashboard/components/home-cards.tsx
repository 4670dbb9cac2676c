import { Button } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { readEvery } from "../../../lib/api/pages.ts";
import { keys } from "../../../lib/api/query-keys.ts";
import { useVenueName } from "../../../lib/api/references.ts";
import type { Shift } from "../../../lib/api/types.ts";
import { addDays, today } from "../../../lib/format/wall-clock.ts";
import { useFormat, useMessages } from "../../../lib/i18n/locale-context.tsx";
import { Card } from "../../../ui/page.tsx";
import { Row, Rows, rowLinkClass } from "../../../ui/rows.tsx";
import { ErrorState, SkeletonRows } from "../../../ui/states.tsx";
import { useDashboard } from "../api/get-dashboard.ts";
import { dashboardMessages } from "../messages.ts";
import classes from "./lists.module.css";
import { OpenPosts } from "./open-posts-card.tsx";

const SHOWN = 5;
const DAYS = 7;

function ShiftRow({ shift }: { readonly shift: Shift }) {
  const words = useMessages(dashboardMessages);
  const format = useFormat();
  const venueName = useVenueName();
  const { id: shiftId, start, end, venue_id, room_id } = shift;
  const sub = [
    start === undefined || end === undefined ? words.toPlace : format.timeRange(start, end),
    venue_id === undefined ? "" : venueName(venue_id, room_id),
  ].filter((part) => part !== "");
  return (
    <Row
      title={
        <Link to="/shifts/$shiftId" params={{ shiftId }} className={rowLinkClass}>
          {shift.title}
        </Link>
      }
      sub={sub.join(" · ")}
    />
  );
}

/** What is on today, on the page of the morning. */
export function TodayCard() {
  const words = useMessages(dashboardMessages);
  const query = { from: today(), to: today() };
  const { data, isError, error, refetch } = useQuery({
    queryKey: keys.shifts.list(query),
    queryFn: ({ signal }) => readEvery<Shift>("/shifts", query, signal),
  });
  return (
    <Card title={words.todayTitle}>
      {isError ? (
        <ErrorState error={error} onRetry={() => void refetch()} />
      ) : data === undefined ? (
        <SkeletonRows rows={3} />
      ) : data.length === 0 ? (
        <p className={classes.none}>{words.todayNone}</p>
      ) : (
        <Rows label={words.todayTitle}>
          {data.slice(0, SHOWN).map((shift) => (
            <ShiftRow key={shift.id} shift={shift} />
          ))}
        </Rows>
      )}
      <div className={classes.foot}>
        <Button component={Link} to="/calendar" variant="light" fullWidth>
          {words.toCalendar}
        </Button>
      </div>
    </Card>
  );
}

/** Whom is still to be found for the days to come. */
export function SoonCard() {
  const words = useMessages(dashboardMessages);
  const { data, isError, error, refetch } = useDashboard({ from: today(), to: addDays(today(), DAYS - 1) });
  return (
    <Card title={words.soonTitle}>
      {isError ? (
        <ErrorState error={error} onRetry={() => void refetch()} />
      ) : data === undefined ? (
        <SkeletonRows rows={3} />
      ) : data.open_posts.length === 0 ? (
        <p className={classes.none}>{words.noOpenPosts}</p>
      ) : (
        <OpenPosts board={data} most={SHOWN} />
      )}
      <div className={classes.foot}>
        <Button component={Link} to="/dashboard" variant="light" fullWidth>
          {words.toDashboard}
        </Button>
      </div>
    </Card>
  );
}
