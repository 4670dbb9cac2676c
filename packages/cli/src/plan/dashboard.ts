import { type Schemas, unwrap } from "@souffleur/client";
import { connect } from "../api/connect.ts";
import type { Context } from "../context.ts";
import type { Input } from "../input.ts";
import { table } from "../output/table.ts";

type Board = Schemas["PlanDashboard"];

const MOST_OPEN = 10;

/** The figures of some days: of all that is planned, or of one production. */
export async function showDashboard(context: Context, input: Input): Promise<void> {
  const { client } = connect(context);
  const [from = "", to = "", production] = [input.text("from"), input.text("to"), input.text("production")];
  const query = { from, to, ...(production && { production_id: production }) };
  const board = await unwrap(client.GET("/planning/dashboard", { params: { query } }));
  const { output, texts } = context;
  if (!output.json && board.total.shifts === 0) return output.note(texts.dashboard.nothing);
  output.result(board, () =>
    [summary(context, board), productions(context, board), open(context, board)].join("\n"),
  );
}

function summary({ output, texts: { dashboard }, language }: Context, board: Board): string {
  const { seats, filled, minutes, cost } = board.total;
  const countOf = (severity: "forbid" | "warn") =>
    board.conflicts.filter((one) => one.severity === severity).reduce((sum, { count }) => sum + count, 0);
  const over = board.over_limits.map(({ name }) => name).join(", ");
  return [
    output.paint("bold", `${board.from} – ${board.to}`),
    `  ${dashboard.filled(filled, seats)}`,
    `  ${dashboard.conflicts(countOf("forbid"), countOf("warn"))}`,
    `  ${dashboard.hours(hoursText(minutes))}`,
    `  ${dashboard.cost(euros(cost, language))}`,
    `  ${dashboard.withoutWork(board.without_work.length)}`,
    ...(over === "" ? [] : [`  ${dashboard.overLimits(over)}`]),
    "",
  ].join("\n");
}

function productions({ output, texts: { dashboard }, language }: Context, board: Board): string {
  return table(
    [
      { title: dashboard.production, value: ({ name }) => name },
      { title: dashboard.seats, value: ({ filled, seats }) => `${filled}/${seats}`, align: "right" },
      { title: dashboard.minutes, value: ({ minutes }) => hoursText(minutes), align: "right" },
      { title: dashboard.amount, value: ({ cost }) => euros(cost, language), align: "right" },
      { title: dashboard.whole, value: ({ whole_cost }) => euros(whole_cost, language), align: "right" },
      {
        title: dashboard.budget,
        value: ({ budget }) => (budget === undefined ? "–" : euros(budget, language)),
        align: "right",
      },
    ],
    board.productions,
    output.paint,
  );
}

function open({ output, texts: { dashboard } }: Context, board: Board): string {
  if (board.open_posts.length === 0) return "";
  return table(
    [
      { title: dashboard.openPosts, value: ({ day, start }) => start?.slice(0, 16).replace("T", " ") ?? day },
      { title: "", value: ({ title }) => title },
      { title: "", value: ({ role }) => role },
      { title: "", value: ({ missing }) => dashboard.missing(missing) },
    ],
    board.open_posts.slice(0, MOST_OPEN),
    output.paint,
  );
}

function hoursText(minutes: number): string {
  return `${Math.floor(minutes / 60)} h ${String(minutes % 60).padStart(2, "0")}`;
}

function euros(cents: number, language: string): string {
  return (cents / 100).toLocaleString(language, { minimumFractionDigits: 2 });
}
