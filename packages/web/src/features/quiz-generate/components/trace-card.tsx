import type { Generation, TraceStep } from "../../../lib/api/types.ts";
import { useFormat, useLocale, useMessages } from "../../../lib/i18n/locale-context.tsx";
import { Card } from "../../../ui/page.tsx";
import { QueryList } from "../../../ui/query-list.tsx";
import shared from "../../../ui/questions/questions.module.css";
import { Tag } from "../../../ui/tag.tsx";
import { isRunning, useTrace } from "../api/generations.ts";
import { quizGenerateMessages } from "../messages.ts";
import { type DraftSteps, groupSteps, messageIn, textIn } from "./draft-steps.ts";
import classes from "./quiz-generate.module.css";

/** What each agent did: first for the whole run, then for each draft, with what came of it. */
export function TraceCard({ generation }: { readonly generation: Generation }) {
  const words = useMessages(quizGenerateMessages);
  const { locale } = useLocale();
  const isGrowing = isRunning(generation);
  const query = useTrace(generation.id, isGrowing);
  return (
    <Card title={words.trace}>
      <QueryList
        query={query}
        withTotal={false}
        empty={<p style={{ padding: "0 1.25rem 1rem" }}>{words.traceEmpty}</p>}
      >
        {(steps) => {
          const { whole, drafts } = groupSteps(steps, locale);
          // Of the last there may be more to come.
          const isOpenEnd = isGrowing || query.hasNextPage;
          return (
            <>
              <Steps steps={whole} />
              {drafts.map((one, at) => (
                <Draft key={one.draft} draft={one} isSettled={!isOpenEnd || at < drafts.length - 1} />
              ))}
            </>
          );
        }}
      </QueryList>
    </Card>
  );
}

function Steps({ steps }: { readonly steps: readonly TraceStep[] }) {
  return (
    <ol className={classes.steps}>
      {steps.map((step, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a step has no name but its place
        <li key={at}>
          <Step step={step} />
        </li>
      ))}
    </ol>
  );
}

/** One draft by its question, with the rule that refused it where one did; its steps where somebody looks. */
function Draft({ draft: one, isSettled }: { readonly draft: DraftSteps; readonly isSettled: boolean }) {
  const words = useMessages(quizGenerateMessages);
  const { stem, steps, refusal, wasMended } = one;
  return (
    <details className={classes.draft}>
      <summary>
        <span className={shared.grow}>
          {words.draftNamed(one.draft + 1)} {stem}
          {isSettled && refusal !== undefined && (
            <span className={classes.refusal}>
              {refusal.message} <code>{refusal.rule}</code>
            </span>
          )}
        </span>
        {isSettled && wasMended && <Tag tone="dusk">{words.wasMended}</Tag>}
        {isSettled &&
          (refusal === undefined ? (
            <Tag tone="sage">{words.isProposed}</Tag>
          ) : (
            <Tag tone="brick">{words.isRefused}</Tag>
          ))}
      </summary>
      <Steps steps={steps} />
    </details>
  );
}

function Step({ step }: { readonly step: TraceStep }) {
  const words = useMessages(quizGenerateMessages);
  const format = useFormat();
  return (
    <details>
      <summary>
        <span className={classes.agent}>{words.agents[step.agent] ?? step.agent}</span>
        <span className={shared.grow}>{useSummary(step)}</span>
        <span className={`${shared.soft} sf-figures`}>
          {words.took(format.number(step.ms))}
          {step.tokens !== undefined && ` · ${words.tokens} ${step.tokens.sent + step.tokens.received}`}
          {step.model !== undefined && ` · ${step.model}`}
        </span>
      </summary>
      <h3>{words.given}</h3>
      <pre>{pretty(step.input)}</pre>
      <h3>{words.answered}</h3>
      <pre>{pretty(step.answer)}</pre>
    </details>
  );
}

/** The answer in a few words. */
function useSummary({ agent, answer }: TraceStep): string {
  const words = useMessages(quizGenerateMessages);
  const { locale } = useLocale();
  if (Array.isArray(answer)) {
    const named = answer.map((one) => messageIn(one, locale) ?? textIn(one, "stem") ?? textIn(one, "rule"));
    const shown = named.filter((one) => one !== undefined).slice(0, 2);
    if (shown.length > 0) return shown.join(" · ");
    return agent === "examiner" || agent === "fairness" ? words.clean : String(answer.length);
  }
  const said = textIn(answer, "stem") ?? textIn(answer, "explanation") ?? textIn(answer, "failed");
  return said ?? countsIn(answer, words.counted);
}

function countsIn(value: unknown, names: Readonly<Record<string, string>>): string {
  if (typeof value !== "object" || value === null) return "";
  return Object.entries(value)
    .filter(([, count]) => typeof count === "number" || typeof count === "string")
    .map(([name, count]) => `${names[name] ?? name} ${count}`)
    .join(" · ");
}

function pretty(value: unknown): string {
  return typeof value === "string" ? value : JSON.stringify(value, undefined, 2);
}
