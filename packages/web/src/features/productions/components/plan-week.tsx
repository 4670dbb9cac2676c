import { Button } from "@mantine/core";
import { IconCalendarPlus } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { useHasRole } from "../../../lib/api/session.ts";
import type { Production, Shift } from "../../../lib/api/types.ts";
import { addDays } from "../../../lib/format/wall-clock.ts";
import { useFormat, useMessages } from "../../../lib/i18n/locale-context.tsx";
import { Card } from "../../../ui/page.tsx";
import { EmptyState, ErrorState, SkeletonRows } from "../../../ui/states.tsx";
import { useShiftWindow } from "../api/shifts.ts";
import { productionMessages } from "../messages.ts";
import { ShiftCard } from "./shift-card.tsx";

function byDay(shifts: readonly Shift[]): [string, Shift[]][] {
  return Object.entries(Object.groupBy(shifts, ({ day }) => day)).map(([day, list = []]) => [day, list]);
}

/** How far the posts of some shifts are filled. */
function useFilled(shifts: readonly Shift[]): string {
  const words = useMessages(productionMessages);
  const seats = shifts.flatMap(({ posts }) => posts).reduce((sum, { count }) => sum + count, 0);
  const filled = shifts.reduce((sum, { assignments }) => sum + assignments.length, 0);
  return words.seatsFilled(filled, seats);
}

function Day({ day, shifts }: { readonly day: string; readonly shifts: readonly Shift[] }) {
  const format = useFormat();
  return (
    <Card title={format.longDay(day)} lead={useFilled(shifts)}>
      {shifts.map((shift) => (
        <ShiftCard key={shift.id} shift={shift} />
      ))}
    </Card>
  );
}

function NoShifts({ production, week }: PlanWeekProps) {
  const words = useMessages(productionMessages);
  const mayWrite = useHasRole("planning:editor");
  const { id: productionId, starts_on, ends_on } = production;
  const isOutside = week > ends_on || addDays(week, 6) < starts_on;
  return (
    <Card>
      <EmptyState
        icon={<IconCalendarPlus size={26} stroke={1.6} aria-hidden />}
        title={words.noShifts}
        actions={
          <>
            {mayWrite && (
              <Button component={Link} to={`/productions/${productionId}/shifts/new`}>
                {words.addShifts}
              </Button>
            )}
            {isOutside && (
              <Button
                component={Link}
                to={`/productions/${productionId}?week=${starts_on}`}
                variant="default"
              >
                {words.nextShifts}
              </Button>
            )}
          </>
        }
      >
        {words.noShiftsText}
      </EmptyState>
    </Card>
  );
}

interface PlanWeekProps {
  readonly production: Production;
  /** Its Monday. */
  readonly week: string;
}

/** The shifts of one week, day after day. */
export function PlanWeek({ production, week }: PlanWeekProps) {
  const query = useShiftWindow({ productionId: production.id, from: week, to: addDays(week, 6) });
  if (query.isError)
    return (
      <Card>
        <ErrorState error={query.error} onRetry={() => void query.refetch()} />
      </Card>
    );
  if (query.data === undefined)
    return (
      <Card>
        <SkeletonRows rows={6} />
      </Card>
    );
  if (query.data.length === 0) return <NoShifts production={production} week={week} />;
  return byDay(query.data).map(([day, list]) => <Day key={day} day={day} shifts={list} />);
}
