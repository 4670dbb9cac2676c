import { type App, plainJson, problems } from "@souffleur/platform/http";
import { csvLine } from "@souffleur/platform/ledger";
import { z } from "zod";
import { getDashboard } from "../../../application/dashboard/get-dashboard.ts";
import type { PlanWindow } from "../../../application/rules/ports.ts";
import type { PlanningContext } from "../../context.ts";
import { dashboardReader } from "../../database/dashboard/dashboard-reader.ts";
import { planReader } from "../../database/plan/plan-reader.ts";
import { rulesRepository } from "../../database/rules/rules-repository.ts";
import { checkWindow, windowFields } from "../rules/window-input.ts";
import { dashboardOutput } from "./dashboard-schemas.ts";
import { type DashboardTable, dashboardTables } from "./dashboard-tables.ts";
import { presentDashboard } from "./present-dashboard.ts";

const tags = ["Dashboard"];
const querystring = z.strictObject(windowFields).superRefine(checkWindow);

/** Each with its operation, and what it says. */
const exports: readonly (readonly [DashboardTable, operationId: string, summary: string])[] = [
  ["productions", "exportDashboardProductions", "Coverage, hours and cost of each production as a table"],
  ["weeks", "exportDashboardWeeks", "Hours and cost of each production and week as a table"],
  ["open-posts", "exportDashboardOpenPosts", "All open posts to come as a table, soonest first"],
  ["conflicts", "exportDashboardConflicts", "How often each rule is broken as a table"],
  ["load", "exportDashboardLoad", "What everybody works each day as a table, in minutes"],
  ["over-limits", "exportDashboardOverLimits", "Who works more than is allowed as a table"],
];

export function dashboardRoutes(app: App, { database, zone, clock }: PlanningContext): void {
  const ports = {
    plan: planReader(database.queries, zone),
    rules: rulesRepository(database.queries),
    dashboard: dashboardReader(database.queries),
  };
  const read = (window: PlanWindow) => getDashboard(ports, window, Math.floor(clock.millis() / 60_000));

  app.route({
    method: "GET",
    url: "/planning/dashboard",
    config: { access: "planning:read" },
    schema: {
      tags,
      operationId: "getDashboard",
      summary: "Coverage, conflicts, hours, cost and load of some days, in numbers",
      querystring,
      response: { 200: dashboardOutput, ...problems(422) },
    },
    serializerCompiler: plainJson,
    handler: async ({ query }) => {
      const window = windowOf(query);
      const { dashboard, facts } = await read(window);
      return presentDashboard(window, dashboard, facts);
    },
  });

  for (const [table, operationId, summary] of exports)
    exportRoute(app, read, { table, operationId, summary });
}

interface Export {
  readonly table: DashboardTable;
  readonly operationId: string;
  readonly summary: string;
}

function exportRoute(
  app: App,
  read: (window: PlanWindow) => ReturnType<typeof getDashboard>,
  { table, operationId, summary }: Export,
): void {
  app.route({
    method: "GET",
    url: `/planning/dashboard/${table}.csv`,
    config: { access: "planning:read" },
    schema: {
      tags,
      operationId,
      summary,
      querystring,
      response: {
        200: { description: "CSV with a header line", content: { "text/csv": { schema: z.string() } } },
        ...problems(422),
      },
    },
    handler: async ({ query }, reply) => {
      const { dashboard, facts } = await read(windowOf(query));
      const file = `${table}-${query.from}-${query.to}.csv`;
      reply.header("content-disposition", `attachment; filename="${file}"`).type("text/csv; charset=utf-8");
      return dashboardTables[table](dashboard, facts)
        .map((line) => csvLine(line.map(String)))
        .join("");
    },
  });
}

function windowOf({ from, to, production_id: productionId }: z.output<typeof querystring>): PlanWindow {
  return { from, to, productionId };
}
