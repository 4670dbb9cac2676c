import { Button } from "@mantine/core";
import { IconTimelineEvent } from "@tabler/icons-react";
import { useMemo, useState } from "react";
import { productions, teams } from "../../../lib/api/references.ts";
import type { Production, Team } from "../../../lib/api/types.ts";
import { useMessages } from "../../../lib/i18n/locale-context.tsx";
import { Card, Page } from "../../../ui/page.tsx";
import { EmptyState, ErrorState, SkeletonRows } from "../../../ui/states.tsx";
import { BOARD_DAYS, useBoard } from "../api/board.ts";
import { useDesk } from "../api/use-desk.tsx";
import { useOthers } from "../api/use-others.ts";
import { usePlan } from "../api/use-plan.ts";
import type { Board } from "../board/board.ts";
import { conflictsByShift } from "../board/conflicts.ts";
import { rowsOf } from "../board/rows.ts";
import { SHORTEST_BAR_PIXELS } from "../components/geometry.ts";
import { HelpDialog } from "../components/help-dialog.tsx";
import { HistoryButtons } from "../components/history-buttons.tsx";
import { Timeline } from "../components/timeline.tsx";
import { FormSwitch, TimelineToolbar } from "../components/toolbar.tsx";
import { timelineMessages } from "../messages.ts";
import { useTimelineSearch } from "../search.ts";
import { scaleOf } from "../time/scale.ts";

interface ShownProps {
  readonly board: Board;
  readonly productions: readonly Production[];
  readonly teams: readonly Team[];
}

function Shown({ board, productions, teams }: ShownProps) {
  const words = useMessages(timelineMessages);
  const { search, wanted, change } = useTimelineSearch();
  const { view, zoom, from, onlyConflicts } = wanted;
  const plan = usePlan(board);
  const { desk, history } = useDesk(from);
  useOthers(history);
  const [isHelping, setHelping] = useState(false);
  const conflicts = useMemo(() => conflictsByShift(plan), [plan]);
  const scale = useMemo(() => scaleOf(board.zones.own, from, BOARD_DAYS, zoom), [board.zones, from, zoom]);
  const rows = useMemo(
    () =>
      rowsOf({
        ...{ board, view, teams, productions, words },
        filters: {
          ...search,
          text: search.q,
          among: onlyConflicts ? new Set(conflicts.keys()) : undefined,
        },
        shortest: SHORTEST_BAR_PIXELS / scale.pixelsPerMinute,
      }),
    [board, view, teams, productions, words, search, onlyConflicts, conflicts, scale.pixelsPerMinute],
  );
  const actions = (
    <>
      <FormSwitch wanted={wanted} change={change} />
      <HistoryButtons desk={desk} history={history} onHelp={() => setHelping(true)} />
    </>
  );
  const { production, team, venue, skill, q, conflicts: only } = search;
  const lookedFor = [production, team, venue, skill, q, only].filter((one) => one !== undefined).join(" ");
  const isEmpty = rows.every(({ isOpen, bars }) => isOpen && bars.length === 0);
  return (
    <Page title={words.title} wide actions={actions}>
      <TimelineToolbar search={search} wanted={wanted} change={change} />
      {isHelping && <HelpDialog onClose={() => setHelping(false)} />}
      {isEmpty ? (
        <Card>
          <EmptyState
            icon={<IconTimelineEvent size={26} stroke={1.6} aria-hidden />}
            title={words.emptyTitle}
            actions={
              <Button
                variant="default"
                onClick={() =>
                  void change({ production: "", team: "", venue: "", skill: "", q: "", conflicts: "" })
                }
              >
                {words.clearFilters}
              </Button>
            }
          >
            {words.empty}
          </EmptyState>
        </Card>
      ) : (
        <Timeline
          {...{ board, plan, rows, scale, conflicts, productions, view, desk }}
          productionId={search.production}
          asList={wanted.asList}
          lookedFor={lookedFor}
          onHelp={() => setHelping(true)}
        />
      )}
    </Page>
  );
}

export function TimelinePage() {
  const words = useMessages(timelineMessages);
  const { wanted } = useTimelineSearch();
  const board = useBoard(wanted.from);
  const everyProduction = productions.useEvery();
  const everyTeam = teams.useEvery();
  const failed = [board, everyProduction, everyTeam].find(({ isError }) => isError);
  if (failed === undefined && board.data && everyProduction.data && everyTeam.data) {
    return <Shown board={board.data} productions={everyProduction.data} teams={everyTeam.data} />;
  }
  return (
    <Page title={words.title} wide>
      <Card>
        {failed === undefined ? (
          <SkeletonRows rows={8} />
        ) : (
          <ErrorState error={failed.error} onRetry={() => void failed.refetch()} />
        )}
      </Card>
    </Page>
  );
}
