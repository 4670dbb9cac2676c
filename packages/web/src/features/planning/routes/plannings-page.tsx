import { Button } from "@mantine/core";
import { IconCalendarEvent, IconPlus, IconSparkles } from "@tabler/icons-react";
import { Link, useNavigate } from "@tanstack/react-router";
import { useHasRole } from "../../../lib/api/session.ts";
import type { Planning } from "../../../lib/api/types.ts";
import { today } from "../../../lib/format/wall-clock.ts";
import { useMessages } from "../../../lib/i18n/locale-context.tsx";
import { useShortcuts } from "../../../lib/keyboard/shortcuts.ts";
import { Card, Page } from "../../../ui/page.tsx";
import { QueryList } from "../../../ui/query-list.tsx";
import { Rows } from "../../../ui/rows.tsx";
import { EmptyState } from "../../../ui/states.tsx";
import { usePlannings } from "../api/get-plannings.ts";
import { PlanningRow } from "../components/planning-row.tsx";
import { planningMessages } from "../messages.ts";

function Actions() {
  const words = useMessages(planningMessages);
  return (
    <>
      <Button component={Link} to="/proposals/new" leftSection={<IconSparkles size={18} aria-hidden />}>
        {words.propose}
      </Button>
      <Button
        component={Link}
        to="/plannings/new"
        variant="default"
        leftSection={<IconPlus size={18} aria-hidden />}
      >
        {words.newPlanning}
      </Button>
    </>
  );
}

function Group({ title, plannings }: { readonly title: string; readonly plannings: readonly Planning[] }) {
  if (plannings.length === 0) return null;
  return (
    <Card title={title}>
      <Rows label={title}>
        {plannings.map((planning) => (
          <PlanningRow key={planning.planning_id} planning={planning} />
        ))}
      </Rows>
    </Card>
  );
}

function byDay(one: Planning, other: Planning): number {
  return one.event_date.localeCompare(other.event_date);
}

export function PlanningsPage() {
  const words = useMessages(planningMessages);
  const navigate = useNavigate();
  const mayWrite = useHasRole("planning:editor");
  const query = usePlannings();
  const now = today();
  useShortcuts(
    words.plannings,
    mayWrite
      ? [
          { combo: "n", label: words.newPlanning, run: () => void navigate({ to: "/plannings/new" }) },
          { combo: "p", label: words.propose, run: () => void navigate({ to: "/proposals/new" }) },
        ]
      : [],
  );
  const empty = (
    <EmptyState
      icon={<IconCalendarEvent size={26} stroke={1.6} aria-hidden />}
      title={words.noPlannings}
      actions={mayWrite && <Actions />}
    >
      {words.noPlanningsText}
    </EmptyState>
  );
  const isFilled = query.data?.pages.some((page) => page.items.length > 0) ?? false;
  const list = (
    <QueryList query={query} empty={empty}>
      {(plannings) => (
        <>
          <Group
            title={words.upcoming}
            plannings={plannings.filter((one) => one.event_date >= now).toSorted(byDay)}
          />
          <Group
            title={words.past}
            plannings={plannings
              .filter((one) => one.event_date < now)
              .toSorted(byDay)
              .toReversed()}
          />
        </>
      )}
    </QueryList>
  );
  return (
    <Page title={words.plannings} lead={words.planningsLead} actions={mayWrite && <Actions />}>
      {isFilled ? list : <Card>{list}</Card>}
    </Page>
  );
}
