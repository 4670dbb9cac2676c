import { Button, Table } from "@mantine/core";
import { IconReportAnalytics } from "@tabler/icons-react";
import { useCallback, useState } from "react";
import { useHasRole } from "../../../lib/api/session.ts";
import type { Job, QuizEvaluation } from "../../../lib/api/types.ts";
import { useFormat, useMessages } from "../../../lib/i18n/locale-context.tsx";
import { Card, Page } from "../../../ui/page.tsx";
import { useRuleName } from "../../../ui/questions/use-rule-name.ts";
import { RunningJob } from "../../../ui/running-job.tsx";
import { EmptyState, ErrorState, SkeletonRows } from "../../../ui/states.tsx";
import { useFailureNotice } from "../../../ui/use-undo.tsx";
import { useEvaluations, useRefreshEvaluations, useStartEvaluation } from "../api/evaluations.ts";
import classes from "../components/evaluation.module.css";
import { FiguresTable } from "../components/figures-table.tsx";
import { HistoryChart } from "../components/history-chart.tsx";
import { quizEvaluationMessages } from "../messages.ts";

/** How the authors do on the gold courses: now, and over time. */
export function EvaluationPage() {
  const words = useMessages(quizEvaluationMessages);
  const mayWrite = useHasRole("quiz:editor");
  const query = useEvaluations();
  const refresh = useRefreshEvaluations();
  const tellFailure = useFailureNotice();
  const start = useStartEvaluation();
  const [jobId, setJobId] = useState<string | undefined>();
  const end = useCallback(
    async (job: Job) => {
      await refresh();
      // What failed or was stopped stays to be read.
      if (job.state === "succeeded") setJobId(undefined);
    },
    [refresh],
  );
  const button = mayWrite && (
    <Button
      leftSection={<IconReportAnalytics size={18} aria-hidden />}
      loading={start.isPending}
      onClick={() => start.mutate("built-in", { onSuccess: ({ id }) => setJobId(id), onError: tellFailure })}
    >
      {words.start}
    </Button>
  );
  const [latest] = query.data ?? [];
  const isRunning = start.isPending || jobId !== undefined;
  return (
    <Page title={words.title} lead={words.lead} actions={latest && !isRunning && button}>
      {jobId !== undefined && <RunningJob key={jobId} jobId={jobId} onEnd={end} />}
      {query.isPending && (
        <Card>
          <SkeletonRows />
        </Card>
      )}
      {query.isError && <ErrorState error={query.error} onRetry={() => void query.refetch()} />}
      {query.data?.length === 0 && !isRunning && (
        <Card>
          <EmptyState
            icon={<IconReportAnalytics size={26} stroke={1.6} aria-hidden />}
            title={words.none}
            actions={button}
          >
            {words.noneLead}
          </EmptyState>
        </Card>
      )}
      {latest && <Latest evaluation={latest} />}
      {query.data && query.data.length > 1 && <History evaluations={query.data} />}
    </Page>
  );
}

function useAuthorName(): (author: string) => string {
  const words = useMessages(quizEvaluationMessages);
  return (author) => (author === "built-in" ? words.builtIn : words.model(author));
}

function Latest({ evaluation }: { readonly evaluation: QuizEvaluation }) {
  const words = useMessages(quizEvaluationMessages);
  const format = useFormat();
  const nameOf = useAuthorName();
  const ruleOf = useRuleName();
  const { author, created_at: at, bloom, solo, languages, parity } = evaluation;
  const refusals = languages.flatMap(({ language, refused_by }) =>
    refused_by.map((one) => ({ ...one, language })),
  );
  const points = (value: number) => words.points(value, format.number(Math.round(value * 10) / 10));
  return (
    <>
      <Card title={words.latest} padded>
        <p className={classes.note}>
          {nameOf(author)}
          {" · "}
          <time dateTime={at} title={format.fullInstant(at)}>
            {format.relative(at)}
          </time>
        </p>
        <FiguresTable evaluation={evaluation} />
      </Card>
      <Card title={words.parity} padded>
        <Facts
          facts={[
            [words.figures.firstTry, points(parity.first_try)],
            [words.figures.coverage, points(parity.coverage)],
            [words.figures.goldPassed, points(parity.gold_passed)],
          ]}
        />
      </Card>
      <Card title={words.agreement} padded>
        <p className={classes.note}>{words.compared(bloom.compared)}</p>
        <Facts
          facts={[
            [words.bloom, format.percent(bloom.f1)],
            [words.solo, format.percent(solo.f1)],
          ]}
        />
      </Card>
      <Card title={words.reasons} padded>
        {refusals.length === 0 ? (
          <p className={classes.note}>{words.nothingRefused}</p>
        ) : (
          <Facts
            facts={refusals.map(({ rule, count, language }) => [
              `${ruleOf(rule)} (${words.languages[language] ?? language})`,
              format.number(count),
            ])}
          />
        )}
      </Card>
    </>
  );
}

function Facts({ facts }: { readonly facts: readonly (readonly [name: string, value: string])[] }) {
  return (
    <dl className={classes.facts}>
      {facts.flatMap(([name, value]) => [<dt key={name}>{name}</dt>, <dd key={`${name} value`}>{value}</dd>])}
    </dl>
  );
}

function History({ evaluations }: { readonly evaluations: readonly QuizEvaluation[] }) {
  const words = useMessages(quizEvaluationMessages);
  const format = useFormat();
  const nameOf = useAuthorName();
  return (
    <Card title={words.overTime} padded>
      <HistoryChart evaluations={evaluations} />
      <Table.ScrollContainer minWidth={420}>
        <Table verticalSpacing="xs">
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col">{words.when}</Table.Th>
              <Table.Th scope="col">{words.author}</Table.Th>
              <Table.Th scope="col">{words.figures.firstTry}</Table.Th>
              <Table.Th scope="col">{words.figures.coverage}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {evaluations.map(({ id, author, languages, created_at: at }) => (
              <Table.Tr key={id}>
                <Table.Td>
                  <time dateTime={at} title={format.fullInstant(at)}>
                    {format.relative(at)}
                  </time>
                </Table.Td>
                <Table.Td>{nameOf(author)}</Table.Td>
                <Table.Td>{languages.map((it) => format.percent(it.first_try)).join(" · ")}</Table.Td>
                <Table.Td>{languages.map((it) => format.percent(it.coverage)).join(" · ")}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </Card>
  );
}
