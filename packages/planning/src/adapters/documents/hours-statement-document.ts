import type { InstantText, Locale } from "@souffleur/kernel";
import type { PdfBlock, PdfDocument, PdfRow } from "@souffleur/platform/pdf";
import { dayOfDate } from "../../domain/plan/calendar-days.ts";
import { differenceOf, largestDifference, TOLERANCE_MINUTES } from "../../domain/worked-hours/difference.ts";
import { type NightHours, nightHoursOn } from "../../domain/worked-hours/night-hours.ts";
import type { CountedLine, HoursStatement, HoursTotals } from "../../domain/worked-hours/statement.ts";
import { clockOf, dayText, lengthOrNothing, lengthText, longDay, timesText } from "./hours-texts.ts";
import { type HoursWords, hoursWords } from "./hours-words.ts";

export interface StatementPaper {
  readonly statements: readonly HoursStatement[];
  readonly language: Locale;
  /** Who gives it out. */
  readonly author: string;
  readonly createdAt: InstantText;
  readonly zone: string;
  readonly nights: readonly NightHours[];
}

/** Statements on paper, to be signed: each person's begins on a page of its own. */
export function hoursStatementDocument(paper: StatementPaper): PdfDocument {
  const { statements, language, author, createdAt, zone } = paper;
  const words = hoursWords[language];
  const [first] = statements;
  const period = first === undefined ? "" : periodText(first, language, words);
  const isOne = statements.length === 1;
  const title = isOne ? `${words.statement} · ${first?.personName}` : words.statements;
  const printedAt = Temporal.Instant.from(createdAt).toLocaleString(language, {
    ...{ dateStyle: "medium", timeStyle: "short", timeZone: zone },
  });
  return {
    title: `${title} · ${period}`,
    author,
    language,
    createdAt,
    layout: "landscape",
    header: { left: isOne ? title : words.statements, right: period },
    footer: { left: `${words.statement}, ${words.printed(printedAt)}`, page: words.page },
    blocks: statements.flatMap((statement, index): PdfBlock[] => [
      ...(index === 0 ? [] : [{ kind: "page-break" } as const]),
      ...statementBlocks(statement, paper, words),
    ]),
  };
}

function statementBlocks(statement: HoursStatement, paper: StatementPaper, words: HoursWords): PdfBlock[] {
  const { personName, lines, totals, period } = statement;
  const { language, nights } = paper;
  const night = nightHoursOn(dayOfDate(period.to), nights);
  const productions = new Set(lines.map(({ planned }) => planned.productionName));
  return [
    {
      kind: "title",
      text: personName,
      subtitle: [
        words.statement,
        periodText(statement, language, words),
        ...[...productions].slice(0, 3),
      ].join(" · "),
    },
    ...(totals.unvalidated === 0
      ? []
      : ([
          {
            kind: "box",
            heading: words.provisional,
            text: words.provisionalText(totals.unvalidated),
            tone: "alert",
          },
        ] satisfies PdfBlock[])),
    ...(lines.length === 0
      ? ([{ kind: "paragraph", text: words.nothing }] satisfies PdfBlock[])
      : tableBlocks(statement, language, words)),
    {
      kind: "paragraph",
      tone: "muted",
      text: `${words.nights(clockOf(night.fromClock), clockOf(night.toClock), night.reference)} ${words.overlap}`,
    },
    {
      kind: "signatures",
      signatures: [
        { label: words.signatures.person, name: personName },
        { label: words.signatures.employer },
      ],
    },
  ];
}

function tableBlocks({ lines, totals }: HoursStatement, language: Locale, words: HoursWords): PdfBlock[] {
  const { columns } = words;
  const { actual } = totals;
  const sum = (minutes: number) => ({ text: lengthOrNothing(minutes, language), bold: true });
  return [
    {
      kind: "table",
      caption: words.statement,
      size: "small",
      columns: [
        { heading: columns.day, width: 8 },
        { heading: columns.work, width: 26 },
        { heading: columns.planned, width: 11 },
        { heading: columns.actual, width: 11 },
        { heading: columns.break, width: 6, align: "right" },
        { heading: columns.hours, width: 7, align: "right" },
        { heading: columns.night, width: 7, align: "right" },
        { heading: columns.sunday, width: 7, align: "right" },
        { heading: columns.holiday, width: 7, align: "right" },
        { heading: columns.difference, width: 8, align: "right" },
        { heading: columns.state, width: 8 },
      ],
      rows: [
        ...lines.map((line) => rowOf(line, language, words)),
        {
          isTotal: true,
          cells: [
            { text: words.total, bold: true },
            { text: countsText(totals, words) },
            { text: lengthText(totals.plannedMinutes, language) },
            "",
            sum(actual.breakMinutes),
            { text: lengthText(actual.workMinutes, language), bold: true },
            sum(actual.nightMinutes),
            sum(actual.sundayMinutes),
            sum(actual.holidayMinutes),
            "",
            "",
          ],
        },
      ],
    },
  ];
}

function rowOf(line: CountedLine, language: Locale, words: HoursWords): PdfRow {
  const { planned, actual, split, state, reason } = line;
  const length = (minutes: number | undefined) => lengthOrNothing(minutes ?? 0, language);
  const what = [planned.title, planned.isCachet ? words.cachet : ""]
    .filter((part) => part !== "")
    .join(" · ");
  const where = [planned.productionName, planned.place].filter((part) => part !== "").join(" · ");
  return {
    cells: [
      dayText(planned.day, language),
      { text: what, below: [where, reason].filter((part) => part !== "").join(" — ") },
      timesText(planned.at),
      actualText(actual, words),
      length(split?.breakMinutes),
      length(split?.workMinutes),
      length(split?.nightMinutes),
      length(split?.sundayMinutes),
      length(split?.holidayMinutes),
      differenceText(line, language),
      words.states[state],
    ],
  };
}

function actualText(actual: CountedLine["actual"], words: HoursWords) {
  if (actual === undefined) return { text: words.toState, tone: "muted" as const };
  return actual.kind === "absent" ? words.absent : timesText(actual.at);
}

function differenceText({ planned, actual }: CountedLine, language: Locale) {
  if (actual === undefined) return "";
  const difference = differenceOf(planned, actual);
  const { workMinutes } = difference;
  const text = `${workMinutes > 0 ? "+" : ""}${lengthOrNothing(workMinutes, language)}`;
  return { text, bold: largestDifference(difference) > TOLERANCE_MINUTES };
}

/** What is counted rather than measured, beside the sums. */
function countsText({ lines, cachets, absences }: HoursTotals, words: HoursWords): string {
  const { counts } = words;
  return [
    `${counts.lines} : ${lines}`,
    ...(cachets === 0 ? [] : [`${counts.cachets} : ${cachets}`]),
    ...(absences === 0 ? [] : [`${counts.absences} : ${absences}`]),
  ].join(" · ");
}

function periodText({ period }: HoursStatement, language: Locale, words: HoursWords): string {
  return words.period(longDay(period.from, language), longDay(period.to, language));
}
