import { Button, Menu } from "@mantine/core";
import {
  IconCalendarPlus,
  IconDotsVertical,
  IconPencil,
  IconSend,
  IconSparkles,
  IconTimelineEvent,
  IconTrash,
} from "@tabler/icons-react";
import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { useUnpublished } from "../../../lib/api/publication.ts";
import { productions } from "../../../lib/api/references.ts";
import { useHasRole } from "../../../lib/api/session.ts";
import type { Production } from "../../../lib/api/types.ts";
import { startOfWeek, today } from "../../../lib/format/wall-clock.ts";
import { useMessages } from "../../../lib/i18n/locale-context.tsx";
import { CalendarFeedsCard } from "../../../ui/calendar-feeds/calendar-feeds.tsx";
import { useFailureNotice, useUndo } from "../../../ui/use-undo.tsx";
import { PlanWeek } from "../components/plan-week.tsx";
import { OfProduction } from "../components/production-frame.tsx";
import { WeekSteps } from "../components/week-steps.tsx";
import { productionMessages } from "../messages.ts";

function useRemoval(production: Production) {
  const words = useMessages(productionMessages);
  const navigate = useNavigate();
  const removal = productions.useRemoval();
  const { done } = useUndo();
  const tellFailure = useFailureNotice();
  return () =>
    removal.mutate(production, {
      onSuccess: () => {
        done(words.removed(production.name), () => removal.takeBack(production.id));
        void navigate({ to: "/productions" });
      },
      onError: tellFailure,
    });
}

/** The way to publishing, and how much waits there. */
function PublishButton({ productionId }: { readonly productionId: string }) {
  const words = useMessages(productionMessages);
  const waiting = useUnpublished(productionId) ?? 0;
  return (
    <Button
      component={Link}
      to={`/productions/${productionId}/publish`}
      variant={waiting > 0 ? "light" : "default"}
      leftSection={<IconSend size={18} aria-hidden />}
    >
      {waiting > 0 ? words.unpublished(waiting) : words.publish}
    </Button>
  );
}

function Actions({ production }: { readonly production: Production }) {
  const words = useMessages(productionMessages);
  const remove = useRemoval(production);
  const base = `/productions/${production.id}`;
  return (
    <>
      <Button component={Link} to={`${base}/drafts/new`} leftSection={<IconSparkles size={18} aria-hidden />}>
        {words.proposePlan}
      </Button>
      <Button
        component={Link}
        to={`${base}/shifts/new`}
        variant="default"
        leftSection={<IconCalendarPlus size={18} aria-hidden />}
      >
        {words.addShifts}
      </Button>
      <Button
        component={Link}
        to={`/timeline?view=productions&production=${production.id}&from=${usualWeek(production)}`}
        variant="default"
        leftSection={<IconTimelineEvent size={18} aria-hidden />}
      >
        {words.timeline}
      </Button>
      <PublishButton productionId={production.id} />
      <Menu position="bottom-end">
        <Menu.Target>
          <Button variant="default" px="xs" aria-label={words.more}>
            <IconDotsVertical size={18} aria-hidden />
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item component={Link} to={`${base}/edit`} leftSection={<IconPencil size={17} aria-hidden />}>
            {words.edit}
          </Menu.Item>
          <Menu.Item leftSection={<IconTrash size={17} aria-hidden />} onClick={remove}>
            {words.remove}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
    </>
  );
}

/** The week to begin with: this one while the production runs, else its first or its last. */
function usualWeek({ starts_on, ends_on }: Production): string {
  const now = today();
  if (now < starts_on) return startOfWeek(starts_on);
  return startOfWeek(now > ends_on ? ends_on : now);
}

function Plan({ production }: { readonly production: Production }) {
  const navigate = useNavigate();
  const { week } = useSearch({ from: "/shell/productions/$productionId" });
  const shown = week === undefined ? usualWeek(production) : startOfWeek(week);
  const params = { productionId: production.id };
  return (
    <>
      <WeekSteps
        week={shown}
        onChange={(next) =>
          void navigate({ to: "/productions/$productionId", params, search: { week: next }, replace: true })
        }
      />
      <PlanWeek production={production} week={shown} />
      <CalendarFeedsCard subject={{ kind: "production", id: production.id }} />
    </>
  );
}

export function ProductionPage() {
  const mayWrite = useHasRole("planning:editor");
  return (
    <OfProduction actions={mayWrite ? (production) => <Actions production={production} /> : undefined}>
      {(production) => <Plan production={production} />}
    </OfProduction>
  );
}
