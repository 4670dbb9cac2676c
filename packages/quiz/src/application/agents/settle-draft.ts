import type { AuthoredDraft } from "../../domain/agents/draft.ts";
import type { Passage } from "../../domain/documents/document.ts";
import type { Finding } from "../../domain/linting/finding.ts";
import type { AgentRun, Agents } from "./agents.ts";
import type { Trace } from "./trace.ts";

/** What became of one draft in a run. */
export type Settled =
  | {
      readonly outcome: "proposed";
      readonly draft: AuthoredDraft;
      readonly findings: readonly Finding[];
      readonly healed: number;
    }
  | { readonly outcome: "refused"; readonly rule: string; readonly healed: number };

/** How often one healer is asked for one draft before the next is. */
const TRIES = 3;

interface Attempt {
  readonly run: AgentRun;
  readonly agents: Agents;
  readonly trace: Trace;
  /** Of which draft of the run. */
  readonly draft: number;
  readonly passage: Passage;
}

type Healed =
  | { readonly draft: AuthoredDraft; readonly findings: readonly Finding[]; readonly healed: number }
  | { readonly rule: string; readonly healed: number };

type Check = (draft: AuthoredDraft) => Promise<readonly Finding[]>;

/**
 * One draft's way through the agents: checked, mended where a check refuses it, explained, read for fairness, and
 * checked once more. What cannot be mended is refused, and the rule is named.
 */
export async function settleDraft(attempt: Attempt, authored: AuthoredDraft): Promise<Settled> {
  const { agents, run, trace, passage } = attempt;
  const examined = await healUntilClean(attempt, authored, (draft) => examine(attempt, draft));
  if ("rule" in examined) return { outcome: "refused", ...examined };
  const at = { agent: "coach", draft: attempt.draft, input: { stem: examined.draft.content.stem } } as const;
  const coached = await trace.of(
    at,
    () => agents.coach.coach(run, examined.draft, passage),
    ({ content: { explanation, hint } }) => ({ explanation, hint }),
  );
  const read = await healUntilClean(attempt, coached, async (draft) => [
    ...(await readFairness(attempt, draft)),
    ...(await examine(attempt, draft)),
  ]);
  const healed = examined.healed + read.healed;
  if ("rule" in read) return { outcome: "refused", rule: read.rule, healed };
  return { outcome: "proposed", draft: read.draft, findings: read.findings, healed };
}

async function examine({ agents, run, trace, draft: at }: Attempt, draft: AuthoredDraft) {
  const step = { agent: "examiner", draft: at, input: shownDraft(draft) } as const;
  return trace.of(step, () => agents.examiner.examine(run, draft), shownFindings);
}

async function readFairness({ agents, run, trace, draft: at }: Attempt, draft: AuthoredDraft) {
  const step = { agent: "fairness", draft: at, input: { stem: draft.content.stem } } as const;
  return trace.of(step, () => agents.fairness.read(run, draft), shownFindings);
}

/** Each healer is asked at most three times, the next where it knows no way; after the last, the draft is refused. */
async function healUntilClean(attempt: Attempt, authored: AuthoredDraft, check: Check): Promise<Healed> {
  const { run, agents, trace, passage, draft: at } = attempt;
  let draft = authored;
  let healed = 0;
  let findings = await check(draft);
  for (const healer of agents.healers) {
    for (let tries = 0; tries < TRIES; tries++) {
      const error = firstError(findings);
      if (error === undefined) return { draft, findings, healed };
      run.signal.throwIfAborted();
      const step = { agent: "healer", draft: at, input: { rule: error.rule, ...shownDraft(draft) } } as const;
      const mended = await trace.of(
        step,
        () => healer.heal(run, draft, error, passage),
        (answer) => (answer.ok ? shownDraft(answer.value) : answer.failure),
      );
      if (!mended.ok) break;
      draft = mended.value;
      healed += 1;
      findings = await check(draft);
    }
  }
  const error = firstError(findings);
  return error === undefined ? { draft, findings, healed } : { rule: error.rule, healed };
}

function firstError(findings: readonly Finding[]): Finding | undefined {
  return findings.find(({ severity }) => severity === "error");
}

function shownDraft({ content: { stem, options, answers } }: AuthoredDraft) {
  return { stem, options: options.map(({ text, isRight }) => (isRight ? `✓ ${text}` : text)), answers };
}

function shownFindings(findings: readonly Finding[]) {
  return findings.map(({ rule, severity, message }) => ({ rule, severity, message }));
}
