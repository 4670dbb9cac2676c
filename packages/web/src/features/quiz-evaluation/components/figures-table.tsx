import { Table } from "@mantine/core";
import type { QuizEvaluation } from "../../../lib/api/types.ts";
import type { Format } from "../../../lib/format/format.ts";
import { useFormat, useMessages } from "../../../lib/i18n/locale-context.tsx";
import { type QuizEvaluationWords, quizEvaluationMessages } from "../messages.ts";
import classes from "./evaluation.module.css";

type Figures = QuizEvaluation["languages"][number];

/** One test: a row for each figure, a column for each language. */
export function FiguresTable({ evaluation }: { readonly evaluation: QuizEvaluation }) {
  const words = useMessages(quizEvaluationMessages);
  const format = useFormat();
  const { languages } = evaluation;
  return (
    <Table.ScrollContainer minWidth={320}>
      <Table verticalSpacing="xs" className={classes.table}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{words.figure}</Table.Th>
            {languages.map(({ language }) => (
              <Table.Th key={language} scope="col" ta="end">
                {words.languages[language] ?? language}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rowsOf(words, format).map(([name, shownOf]) => (
            <Table.Tr key={name}>
              <Table.Th scope="row" fw={400}>
                {name}
              </Table.Th>
              {languages.map((figures) => (
                <Table.Td key={figures.language} ta="end">
                  {shownOf(figures)}
                </Table.Td>
              ))}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}

type Row = readonly [name: string, shownOf: (figures: Figures) => string];

function rowsOf({ figures: names, ms }: QuizEvaluationWords, format: Format): readonly Row[] {
  const tenth = (value: number) => format.number(Math.round(value * 10) / 10);
  return [
    [names.proposed, ({ proposed }) => format.number(proposed)],
    [names.perThousand, (it) => tenth(it.per_thousand_words)],
    [names.firstTry, (it) => format.percent(it.first_try)],
    [names.healed, ({ healed }) => format.number(healed)],
    [names.refused, ({ refused }) => format.number(refused)],
    [names.grounded, ({ grounded }) => format.percent(grounded)],
    [names.duplicates, ({ duplicates }) => format.percent(duplicates)],
    [names.coverage, ({ coverage }) => format.percent(coverage)],
    [names.goldPassed, (it) => format.percent(it.gold_passed)],
    [names.p50, (it) => ms(tenth(it.ms_p50))],
    [names.p95, (it) => ms(tenth(it.ms_p95))],
    [names.tokens, ({ tokens }) => format.number(tokens)],
  ];
}
