import { Button } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import type { PlanDashboard } from "../../../lib/api/types.ts";
import { useMessages } from "../../../lib/i18n/locale-context.tsx";
import { CsvLink } from "../../../ui/csv-link.tsx";
import { Card } from "../../../ui/page.tsx";
import { Row, Rows, rowLinkClass } from "../../../ui/rows.tsx";
import { Avatar, Tag } from "../../../ui/tag.tsx";
import { csvUrl, type DashboardWindow, useRuleName } from "../api/get-dashboard.ts";
import { dashboardMessages } from "../messages.ts";
import classes from "./lists.module.css";

interface CardProps {
  readonly board: PlanDashboard;
  readonly window: DashboardWindow;
}

type Breach = PlanDashboard["conflicts"][number];

function BreachTag({ breach }: { readonly breach: Breach }) {
  const words = useMessages(dashboardMessages);
  const ruleName = useRuleName();
  const { code, severity, count } = breach;
  return (
    <Tag tone={severity === "forbid" ? "brick" : "lamp"}>{`${ruleName(code)}, ${words.times(count)}`}</Tag>
  );
}

/** How often which rule is broken, and the way to where. */
export function ConflictsCard({ board, window }: CardProps) {
  const words = useMessages(dashboardMessages);
  const ruleName = useRuleName();
  const { conflicts } = board;
  const { from, to, production } = window;
  const only = production === undefined ? "" : `&production=${production}`;
  return (
    <Card
      title={words.conflicts}
      lead={words.conflictsLead}
      aside={<CsvLink href={csvUrl("/planning/dashboard/conflicts.csv", window)} table={words.conflicts} />}
    >
      {conflicts.length === 0 ? (
        <p className={classes.none}>{words.noConflicts}</p>
      ) : (
        <>
          <Rows label={words.conflicts}>
            {conflicts.map(({ code, severity, count }) => (
              <Row
                key={`${severity} ${code}`}
                title={ruleName(code)}
                sub={words.severities[severity]}
                end={<Tag tone={severity === "forbid" ? "brick" : "lamp"}>{words.times(count)}</Tag>}
              />
            ))}
          </Rows>
          <div className={classes.foot}>
            <Button component={Link} to={`/conflicts?from=${from}&to=${to}${only}`} variant="light" fullWidth>
              {words.seeConflicts}
            </Button>
          </div>
        </>
      )}
    </Card>
  );
}

/** Who works more than is allowed, or rests less. */
export function OverLimitsCard({ board, window }: CardProps) {
  const words = useMessages(dashboardMessages);
  return (
    <Card
      title={words.overLimits}
      lead={words.overLimitsLead}
      aside={
        <CsvLink href={csvUrl("/planning/dashboard/over-limits.csv", window)} table={words.overLimits} />
      }
    >
      {board.over_limits.length === 0 ? (
        <p className={classes.none}>{words.nobodyOver}</p>
      ) : (
        <Rows label={words.overLimits}>
          {board.over_limits.map(({ person_id: personId, name, breaches }) => (
            <Row
              key={personId}
              start={<Avatar name={name} />}
              title={
                <Link to="/people/$personId" params={{ personId }} className={rowLinkClass}>
                  {name}
                </Link>
              }
              sub={
                <span className={classes.tags}>
                  {breaches.map((breach) => (
                    <BreachTag key={breach.code} breach={breach} />
                  ))}
                </span>
              }
            />
          ))}
        </Rows>
      )}
    </Card>
  );
}

const FIRST_PEOPLE = 30;

/** Whom one could still ask. */
export function WithoutWorkCard({ board }: Pick<CardProps, "board">) {
  const words = useMessages(dashboardMessages);
  const [isWhole, setWhole] = useState(false);
  const { without_work } = board;
  const people = isWhole ? without_work : without_work.slice(0, FIRST_PEOPLE);
  return (
    <Card title={words.withoutWork} lead={words.withoutWorkLead} padded>
      {without_work.length === 0 && <p className={classes.plain}>{words.everybodyWorks}</p>}
      <ul className={classes.people}>
        {people.map(({ person_id: personId, name }) => (
          <li key={personId}>
            <Link to="/people/$personId" params={{ personId }} className={classes.person}>
              {name}
            </Link>
          </li>
        ))}
      </ul>
      {people.length < without_work.length && (
        <Button variant="default" size="compact-sm" mt="sm" onClick={() => setWhole(true)}>
          {words.showAll(without_work.length)}
        </Button>
      )}
    </Card>
  );
}
