import { IconChartBarOff } from "@tabler/icons-react";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { productions } from "../../../lib/api/references.ts";
import type { PlanDashboard } from "../../../lib/api/types.ts";
import { lengthText } from "../../../lib/format/length.ts";
import { today } from "../../../lib/format/wall-clock.ts";
import { useMessages } from "../../../lib/i18n/locale-context.tsx";
import { CsvLink } from "../../../ui/csv-link.tsx";
import { FilterTabs } from "../../../ui/filter-tabs.tsx";
import { Card, Page } from "../../../ui/page.tsx";
import { EmptyState, ErrorState, SkeletonRows } from "../../../ui/states.tsx";
import { csvUrl, type DashboardWindow, useDashboard } from "../api/get-dashboard.ts";
import { FigureRow } from "../components/figures.tsx";
import { HeatMap } from "../components/heat-map.tsx";
import { OpenPostsCard } from "../components/open-posts-card.tsx";
import { ConflictsCard, OverLimitsCard, WithoutWorkCard } from "../components/people-cards.tsx";
import { PeriodBar } from "../components/period-bar.tsx";
import { ProductionsCard, WeeksCard } from "../components/production-tables.tsx";
import { type DashboardSearch, shownIn } from "../dashboard-search.ts";
import { dashboardMessages } from "../messages.ts";
import classes from "./dashboard-page.module.css";

/** More days than this have no room side by side. */
const MOST_DAY_COLUMNS = 35;

interface BoardProps {
  readonly board: PlanDashboard;
  readonly window: DashboardWindow;
  readonly search: DashboardSearch;
  readonly onChange: (part: DashboardSearch) => void;
}

function LoadCard({ board, window, search, onChange }: BoardProps) {
  const words = useMessages(dashboardMessages);
  const usual = board.days.length > MOST_DAY_COLUMNS ? "week" : "day";
  const by = search.by === "week" || search.by === "day" ? search.by : usual;
  const { day_minutes, week_minutes } = board.limits;
  if (board.load.length === 0) return null;
  return (
    <Card
      title={words.load}
      lead={words.loadLead(lengthText(day_minutes), lengthText(week_minutes))}
      aside={<CsvLink href={csvUrl("/planning/dashboard/load.csv", window)} table={words.load} />}
    >
      <div className={classes.choice}>
        <FilterTabs
          label={words.by}
          value={by}
          options={[
            { value: "day", label: words.byDay },
            { value: "week", label: words.byWeek },
          ]}
          onChange={(next) => onChange({ by: next })}
        />
      </div>
      <HeatMap board={board} by={by} />
    </Card>
  );
}

function Board(props: BoardProps) {
  const words = useMessages(dashboardMessages);
  const { board, window } = props;
  if (board.total.shifts === 0) {
    return (
      <>
        <Card>
          <EmptyState icon={<IconChartBarOff size={26} stroke={1.6} aria-hidden />} title={words.nothing}>
            {words.nothingText}
          </EmptyState>
        </Card>
        {board.without_work.length > 0 && <WithoutWorkCard board={board} />}
      </>
    );
  }
  return (
    <>
      <FigureRow board={board} />
      <div className={classes.columns}>
        <div>
          <OpenPostsCard board={board} window={window} />
        </div>
        <div>
          <ConflictsCard board={board} window={window} />
        </div>
      </div>
      <ProductionsCard board={board} window={window} />
      <WeeksCard board={board} window={window} />
      <LoadCard {...props} />
      <div className={classes.columns}>
        <div>
          <OverLimitsCard board={board} window={window} />
        </div>
        <div>
          <WithoutWorkCard board={board} />
        </div>
      </div>
    </>
  );
}

export function DashboardPage() {
  const words = useMessages(dashboardMessages);
  const navigate = useNavigate();
  const search: DashboardSearch = useSearch({ from: "/shell/dashboard" });
  const { data: known = [] } = productions.useEvery();
  const shown = shownIn(
    search,
    today(),
    known.find(({ id }) => id === search.production),
  );
  const window = { from: shown.from, to: shown.to, production: search.production };
  const query = useDashboard(window);
  const change = (part: DashboardSearch) => {
    const next = Object.entries({ ...search, ...part }).filter(([, value]) => value !== "");
    void navigate({ to: "/dashboard", search: Object.fromEntries(next), replace: true });
  };
  return (
    <Page title={words.dashboard} lead={words.lead} wide>
      <PeriodBar search={search} shown={shown} onChange={change} />
      {query.isError ? (
        <Card>
          <ErrorState error={query.error} onRetry={() => void query.refetch()} />
        </Card>
      ) : query.data === undefined ? (
        <Card>
          <SkeletonRows rows={8} />
        </Card>
      ) : (
        <div className={classes.board} aria-busy={query.isPlaceholderData}>
          <Board board={query.data} window={window} search={search} onChange={change} />
        </div>
      )}
    </Page>
  );
}
