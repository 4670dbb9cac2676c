import { Link } from "@tanstack/react-router";
import type { PlanDashboard } from "../../../lib/api/types.ts";
import { lengthText } from "../../../lib/format/length.ts";
import { useFormat, useMessages } from "../../../lib/i18n/locale-context.tsx";
import { CsvLink } from "../../../ui/csv-link.tsx";
import { Card } from "../../../ui/page.tsx";
import type { DashboardWindow } from "../api/get-dashboard.ts";
import { csvUrl } from "../api/get-dashboard.ts";
import { dashboardMessages } from "../messages.ts";
import classes from "./tables.module.css";

interface TableProps {
  readonly board: PlanDashboard;
  readonly window: DashboardWindow;
}

type Production = PlanDashboard["productions"][number];

/** A share, drawn; the number beside it says the same. */
function Bar({ share, isOver = false }: { readonly share: number; readonly isOver?: boolean }) {
  return (
    <span className={classes.track} aria-hidden="true">
      <span
        className={classes.bar}
        data-over={isOver || undefined}
        style={{ width: `${Math.min(1, Math.max(0, share)) * 100}%` }}
      />
    </span>
  );
}

function ProductionName({ production }: { readonly production: Pick<Production, "id" | "name" | "color"> }) {
  const { id: productionId, name, color } = production;
  return (
    <span className={classes.name}>
      <span className={classes.dot} style={{ backgroundColor: color }} aria-hidden="true" />
      <Link to="/productions/$productionId" params={{ productionId }}>
        {name}
      </Link>
    </span>
  );
}

function Coverage({ seats, filled }: Pick<Production, "seats" | "filled">) {
  const words = useMessages(dashboardMessages);
  const format = useFormat();
  return (
    <td>
      {words.filledOf(format.number(filled), format.number(seats))}
      <Bar share={seats === 0 ? 1 : filled / seats} />
    </td>
  );
}

function BudgetCell({ production }: { readonly production: Production }) {
  const words = useMessages(dashboardMessages);
  const format = useFormat();
  const { budget, whole_cost } = production;
  if (budget === undefined) return <td className={classes.soft}>{words.noBudget}</td>;
  const isOver = whole_cost > budget;
  return (
    <td data-over={isOver || undefined}>
      {format.money(budget)}
      <small>
        {isOver
          ? words.overBudget(format.money(whole_cost - budget))
          : words.ofBudget(format.percent(budget === 0 ? 0 : whole_cost / budget))}
      </small>
      <Bar share={budget === 0 ? 1 : whole_cost / budget} isOver={isOver} />
    </td>
  );
}

function ProductionRow({ production }: { readonly production: Production }) {
  const words = useMessages(dashboardMessages);
  const format = useFormat();
  return (
    <tr>
      <th scope="row">
        <ProductionName production={production} />
      </th>
      <td>
        {format.number(production.shifts)}
        {production.unplaced > 0 && <small>{words.unplaced(production.unplaced)}</small>}
      </td>
      <Coverage seats={production.seats} filled={production.filled} />
      <td>{lengthText(production.minutes)}</td>
      <td>{lengthText(production.done_minutes)}</td>
      <td>
        {format.money(production.cost)}
        {production.without_rate > 0 && <small>{words.withoutRate(production.without_rate)}</small>}
      </td>
      <td>{format.money(production.whole_cost)}</td>
      <BudgetCell production={production} />
    </tr>
  );
}

export function ProductionsCard({ board, window }: TableProps) {
  const words = useMessages(dashboardMessages);
  const format = useFormat();
  const { total, productions } = board;
  return (
    <Card
      title={words.productions}
      lead={words.productionsLead}
      aside={
        <CsvLink href={csvUrl("/planning/dashboard/productions.csv", window)} table={words.productions} />
      }
    >
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
      <section className={classes.scroll} aria-label={words.tableOf(words.productions)} tabIndex={0}>
        <table className={classes.table}>
          <thead>
            <tr>
              <th scope="col">{words.production}</th>
              <th scope="col">{words.shifts}</th>
              <th scope="col">{words.filled}</th>
              <th scope="col">{words.hours}</th>
              <th scope="col">{words.done}</th>
              <th scope="col">{words.cost}</th>
              <th scope="col">{words.whole}</th>
              <th scope="col">{words.budget}</th>
            </tr>
          </thead>
          <tbody>
            {productions.map((production) => (
              <ProductionRow key={production.id} production={production} />
            ))}
          </tbody>
          {productions.length > 1 && (
            <tfoot>
              <tr>
                <th scope="row">{words.total}</th>
                <td>{format.number(total.shifts)}</td>
                <Coverage seats={total.seats} filled={total.filled} />
                <td>{lengthText(total.minutes)}</td>
                <td>{lengthText(total.done_minutes)}</td>
                <td>{format.money(total.cost)}</td>
                <td />
                <td />
              </tr>
            </tfoot>
          )}
        </table>
      </section>
    </Card>
  );
}

function WeekCell({ minutes, cost }: { readonly minutes: number; readonly cost: number }) {
  const format = useFormat();
  if (minutes === 0 && cost === 0) return <td className={classes.soft}>–</td>;
  return (
    <td>
      {format.money(cost)}
      <small>{lengthText(minutes)}</small>
    </td>
  );
}

export function WeeksCard({ board, window }: TableProps) {
  const words = useMessages(dashboardMessages);
  const format = useFormat();
  const { weeks, productions, by_week } = board;
  return (
    <Card
      title={words.weeks}
      aside={<CsvLink href={csvUrl("/planning/dashboard/weeks.csv", window)} table={words.weeks} />}
    >
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
      <section className={classes.scroll} aria-label={words.tableOf(words.weeks)} tabIndex={0}>
        <table className={classes.table}>
          <thead>
            <tr>
              <th scope="col">{words.production}</th>
              {weeks.map((week) => (
                <th key={week} scope="col">
                  <span className="sf-hidden">{words.weekOf(format.fullDate(week))}</span>
                  <span aria-hidden="true">{format.day(week)}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {productions.map((production) => (
              <tr key={production.id}>
                <th scope="row">
                  <ProductionName production={production} />
                </th>
                {production.weeks.map(({ week, ...figures }) => (
                  <WeekCell key={week} {...figures} />
                ))}
              </tr>
            ))}
          </tbody>
          {productions.length > 1 && (
            <tfoot>
              <tr>
                <th scope="row">{words.total}</th>
                {by_week.map(({ week, ...figures }) => (
                  <WeekCell key={week} {...figures} />
                ))}
              </tr>
            </tfoot>
          )}
        </table>
      </section>
    </Card>
  );
}
