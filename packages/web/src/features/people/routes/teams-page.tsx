import { Button } from "@mantine/core";
import { IconPlus, IconUsersGroup } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useHasRole } from "../../../lib/api/session.ts";
import { useDeleteThing } from "../../../lib/api/things.ts";
import type { Team } from "../../../lib/api/types.ts";
import { useMessages } from "../../../lib/i18n/locale-context.tsx";
import { useShortcuts } from "../../../lib/keyboard/shortcuts.ts";
import { CalendarFeedsButton } from "../../../ui/calendar-feeds/calendar-feeds.tsx";
import { Card, Page } from "../../../ui/page.tsx";
import { Row, Rows, rowLinkClass } from "../../../ui/rows.tsx";
import { EmptyState, ErrorState, SkeletonRows } from "../../../ui/states.tsx";
import { useFailureNotice, useUndo } from "../../../ui/use-undo.tsx";
import { useTeams } from "../api/get-choices.ts";
import { PeopleTabs } from "../components/people-tabs.tsx";
import { RowTools } from "../components/row-tools.tsx";
import classes from "../components/team-dialog.module.css";
import { TeamDialog } from "../components/team-dialog.tsx";
import { peopleMessages } from "../messages.ts";

type Panel = "new" | Team | undefined;

function useTeamRemoval() {
  const words = useMessages(peopleMessages);
  const { mutate, takeBack } = useDeleteThing("teams");
  const { done } = useUndo();
  const tellFailure = useFailureNotice();
  return (team: Team) =>
    mutate(team, {
      onSuccess: () => done(words.teamRemoved(team.name), () => takeBack(team.id)),
      onError: tellFailure,
    });
}

interface TeamListProps {
  readonly teams: readonly Team[];
  readonly onEdit: (team: Team) => void;
}

function TeamList({ teams, onEdit }: TeamListProps) {
  const words = useMessages(peopleMessages);
  const mayWrite = useHasRole("planning:editor");
  const remove = useTeamRemoval();
  return (
    <Rows label={words.teams}>
      {teams.map((team) => (
        <Row
          key={team.id}
          start={<span className={classes.sign} style={{ background: team.color }} aria-hidden="true" />}
          title={
            <Link to="/people" search={{ team: team.id }} className={rowLinkClass}>
              {team.name}
            </Link>
          }
          sub={words.members(team.member_ids.length)}
          end={
            mayWrite && (
              <>
                <CalendarFeedsButton subject={{ kind: "team", id: team.id }} name={team.name} />
                <RowTools name={team.name} onEdit={() => onEdit(team)} onRemove={() => remove(team)} />
              </>
            )
          }
        />
      ))}
    </Rows>
  );
}

export function TeamsPage() {
  const words = useMessages(peopleMessages);
  const mayWrite = useHasRole("planning:editor");
  const query = useTeams();
  const { done } = useUndo();
  const [panel, setPanel] = useState<Panel>(undefined);
  useShortcuts(
    words.teams,
    mayWrite ? [{ combo: "n", label: words.newTeam, run: () => setPanel("new") }] : [],
  );
  const add = mayWrite && (
    <Button leftSection={<IconPlus size={18} aria-hidden />} onClick={() => setPanel("new")}>
      {words.newTeam}
    </Button>
  );
  return (
    <Page title={words.teams} lead={words.teamsLead} actions={add}>
      <PeopleTabs />
      <Card>
        {query.isPending && <SkeletonRows rows={3} />}
        {query.isError && <ErrorState error={query.error} onRetry={() => void query.refetch()} />}
        {query.data?.length === 0 && (
          <EmptyState
            icon={<IconUsersGroup size={26} stroke={1.6} aria-hidden />}
            title={words.noTeamsYet}
            actions={add}
          >
            {words.noTeamsText}
          </EmptyState>
        )}
        {query.data !== undefined && query.data.length > 0 && (
          <TeamList teams={query.data} onEdit={setPanel} />
        )}
      </Card>
      {panel !== undefined && (
        <TeamDialog
          team={panel === "new" ? undefined : panel}
          onSaved={(team, takeBack) => {
            if (panel !== "new") done(words.saved(team.name), takeBack);
            setPanel(undefined);
          }}
          onClose={() => setPanel(undefined)}
        />
      )}
    </Page>
  );
}
