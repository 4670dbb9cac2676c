import { countLine } from "../../domain/worked-hours/count-line.ts";
import { type CountedLine, type HoursStatement, statementsOf } from "../../domain/worked-hours/statement.ts";
import type { PlanningPorts } from "../ports.ts";
import type { HoursWindow } from "./ports.ts";

const PAGE = 200;
/** More lines than a large house has in a year. */
const MAX_STATEMENT_LINES = 50_000;

/** The statements of everybody who has a line in these days. */
export async function readStatements(
  { workedHours, nightHours }: Pick<PlanningPorts, "workedHours" | "nightHours">,
  window: HoursWindow,
): Promise<readonly HoursStatement[]> {
  const { lines: nights } = await nightHours.find();
  const lines: CountedLine[] = [];
  let after: readonly string[] | undefined;
  do {
    const page = await workedHours.list({ limit: PAGE, after }, window);
    for (const line of page.items) lines.push(countLine(line, nights));
    after = page.next;
  } while (after !== undefined && lines.length < MAX_STATEMENT_LINES);
  const { from, to, productionId } = window;
  return statementsOf(lines, { from, to, productionId });
}
