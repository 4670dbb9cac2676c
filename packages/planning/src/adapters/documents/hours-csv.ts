import { csvLine } from "@souffleur/platform/ledger";
import { differenceOf } from "../../domain/worked-hours/difference.ts";
import type { CountedLine, HoursStatement } from "../../domain/worked-hours/statement.ts";

const header = [
  ...["person_id", "person", "production", "title", "place", "day"],
  ...["planned_start", "planned_end", "planned_break_minutes"],
  ...["start", "end", "break_minutes", "absent", "work_minutes"],
  ...["night_minutes", "sunday_minutes", "holiday_minutes", "cachet"],
  ...["difference_minutes", "reason", "state", "stated_by", "validated_by"],
];

/** The mark by which spreadsheets know the letters. */
const UTF8_MARK = "\uFEFF";

/** Statements as one table, a line for each work. */
export function hoursCsv(statements: readonly HoursStatement[]): string {
  const lines = statements.flatMap(({ lines }) => lines.map((line) => csvLine(cellsOf(line))));
  return [UTF8_MARK, csvLine(header), ...lines].join("");
}

function cellsOf({ planned, actual, split, ...line }: CountedLine): string[] {
  const worked = actual?.kind === "worked" ? actual : undefined;
  const count = (minutes: number | undefined) => (minutes === undefined ? "" : String(minutes));
  return [
    ...[
      planned.personId,
      planned.personName,
      planned.productionName,
      planned.title,
      planned.place,
      planned.day,
    ],
    ...[planned.at.start, planned.at.end, count(planned.breakMinutes)],
    ...[worked?.at.start ?? "", worked?.at.end ?? "", count(worked?.breakMinutes)],
    ...[actual?.kind === "absent" ? "yes" : "", count(split?.workMinutes)],
    ...[count(split?.nightMinutes), count(split?.sundayMinutes), count(split?.holidayMinutes)],
    planned.isCachet ? "yes" : "",
    count(actual && differenceOf(planned, actual).workMinutes),
    ...[line.reason, line.state, line.stated?.by ?? "", line.validated?.by ?? ""],
  ];
}
