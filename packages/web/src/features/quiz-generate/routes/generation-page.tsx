import { Button } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { useNavigate, useParams } from "@tanstack/react-router";
import { useCallback } from "react";
import { keys } from "../../../lib/api/query-keys.ts";
import type { Generation } from "../../../lib/api/types.ts";
import { useMessages } from "../../../lib/i18n/locale-context.tsx";
import { Card, Page } from "../../../ui/page.tsx";
import shared from "../../../ui/questions/questions.module.css";
import { useRuleName } from "../../../ui/questions/use-rule-name.ts";
import { RunningJob } from "../../../ui/running-job.tsx";
import { WaitingPage } from "../../../ui/waiting-page.tsx";
import { isRunning, useGeneration } from "../api/generations.ts";
import classes from "../components/quiz-generate.module.css";
import { TraceCard } from "../components/trace-card.tsx";
import { quizGenerateMessages } from "../messages.ts";

/** One run of the agents: how it goes, what came of it, and what each of them did. */
export function GenerationPage() {
  const { generationId } = useParams({ from: "/shell/quiz/generations/$generationId" });
  const words = useMessages(quizGenerateMessages);
  const query = useGeneration(generationId);
  const back = { to: "/quiz/generate", label: words.generate } as const;
  if (query.data === undefined) return <WaitingPage title={words.request} back={back} query={query} />;
  return <Loaded generation={query.data} />;
}

function Loaded({ generation }: { readonly generation: Generation }) {
  const words = useMessages(quizGenerateMessages);
  const client = useQueryClient();
  const navigate = useNavigate();
  const refresh = useCallback(async () => {
    for (const queryKey of [keys.generations.all(), keys.questionDrafts.all(), keys.inbox.all()])
      await client.invalidateQueries({ queryKey });
  }, [client]);
  const { id, subject, counts, state } = generation;
  const action = counts.proposed > 0 && (
    <Button onClick={() => void navigate({ to: "/quiz/review", search: { generation: id } })}>
      {words.toReview(counts.proposed)}
    </Button>
  );
  return (
    <Page
      title={words.generationTitle(subject)}
      lead={words.states[state]}
      back={{ to: "/quiz/generate", label: words.generate }}
      actions={action}
    >
      {isRunning(generation) && <RunningJob jobId={generation.job_id} onEnd={refresh} />}
      {state === "completed" && <Outcome generation={generation} />}
      <TraceCard generation={generation} />
    </Page>
  );
}

function Outcome({ generation }: { readonly generation: Generation }) {
  const words = useMessages(quizGenerateMessages);
  const { counts, count } = generation;
  const figures = [
    [words.proposed, counts.proposed],
    [words.drafted, counts.drafted],
    [words.healed, counts.healed],
    [words.refused, counts.refused],
    [words.passages, counts.passages],
    ...(counts.tokens > 0 ? ([[words.tokens, counts.tokens]] as const) : []),
  ] as const;
  const nameOf = useRuleName();
  const refusals = Object.entries(counts.refused_by);
  return (
    <Card padded>
      <dl className={classes.figures}>
        {figures.map(([name, figure]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd className="sf-figures">{figure}</dd>
          </div>
        ))}
      </dl>
      {refusals.length > 0 && (
        <p className={shared.part}>
          {words.refusedBy} {refusals.map(([rule, times]) => `${nameOf(rule)} (${times})`).join(" · ")}
        </p>
      )}
      {counts.proposed < count && (
        <p className={shared.soft}>{counts.proposed === 0 ? words.noneProposed : words.few}</p>
      )}
    </Card>
  );
}
