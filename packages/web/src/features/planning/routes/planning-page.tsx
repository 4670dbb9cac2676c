import { Button } from "@mantine/core";
import { IconTrash } from "@tabler/icons-react";
import { useNavigate, useParams } from "@tanstack/react-router";
import { useHasRole } from "../../../lib/api/session.ts";
import type { Planning } from "../../../lib/api/types.ts";
import { useFormat, useMessages } from "../../../lib/i18n/locale-context.tsx";
import { Card, Page } from "../../../ui/page.tsx";
import { useFailureNotice, useUndo } from "../../../ui/use-undo.tsx";
import { WaitingPage } from "../../../ui/waiting-page.tsx";
import { useDeletePlanning } from "../api/delete-planning.ts";
import { usePlanning } from "../api/get-planning.ts";
import { DayTimeline } from "../components/day-timeline.tsx";
import { planningMessages } from "../messages.ts";

function RemoveButton({ planning }: { readonly planning: Planning }) {
  const words = useMessages(planningMessages);
  const format = useFormat();
  const navigate = useNavigate();
  const { mutation, takeBack } = useDeletePlanning();
  const { done } = useUndo();
  const tellFailure = useFailureNotice();
  const remove = () =>
    mutation.mutate(planning, {
      onSuccess: () => {
        done(words.planningRemoved(format.day(planning.event_date)), () => takeBack(planning.planning_id));
        void navigate({ to: "/plannings" });
      },
      onError: tellFailure,
    });
  return (
    <Button
      variant="default"
      leftSection={<IconTrash size={17} aria-hidden />}
      loading={mutation.isPending}
      onClick={remove}
    >
      {words.remove}
    </Button>
  );
}

function PlanningView({ planning }: { readonly planning: Planning }) {
  const words = useMessages(planningMessages);
  const format = useFormat();
  const mayWrite = useHasRole("planning:editor");
  const lines = planning.assignments.map(({ artist_id, artist_name, slot }) => ({
    artistId: artist_id,
    name: artist_name ?? words.gone,
    isKnown: artist_name !== undefined,
    slot,
  }));
  return (
    <Page
      title={format.longDay(planning.event_date)}
      lead={words.people(planning.assignments.length)}
      back={{ to: "/plannings", label: words.plannings }}
      actions={mayWrite && <RemoveButton planning={planning} />}
    >
      <Card title={words.assignments}>
        <DayTimeline label={words.assignments} lines={lines} />
      </Card>
    </Page>
  );
}

export function PlanningPage() {
  const words = useMessages(planningMessages);
  const { planningId } = useParams({ from: "/shell/plannings/$planningId" });
  const query = usePlanning(planningId);
  if (query.data !== undefined) return <PlanningView planning={query.data} />;
  return (
    <WaitingPage
      title={words.plannings}
      back={{ to: "/plannings", label: words.plannings }}
      query={query}
      withAvatar
    />
  );
}
