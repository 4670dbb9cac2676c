import type { AuthoredDraft } from "../../domain/agents/draft.ts";
import type { GenerationCounts, GenerationRequest, TraceStep } from "../../domain/agents/generation.ts";
import type { Passage } from "../../domain/documents/document.ts";
import type { Finding } from "../../domain/linting/finding.ts";
import type { QuestionContent } from "../../domain/questions/question.ts";
import type { AgentRun, Agents } from "./agents.ts";
import { settleDraft } from "./settle-draft.ts";
import type { Trace } from "./trace.ts";

/** A draft that passed every check. */
export interface ProposedDraft extends AuthoredDraft {
  readonly findings: readonly Finding[];
  readonly healed: number;
  readonly author: string;
}

/** Where a run has come to: enough to go on from after it was broken off. */
export interface RunState {
  readonly proposed: readonly ProposedDraft[];
  /** Handed in by the author, and not looked at yet. */
  readonly waiting: readonly AuthoredDraft[];
  /** All the author ever handed in: what was refused once is not asked for again. */
  readonly tried: readonly QuestionContent[];
  /** How often the author was asked. */
  readonly rounds: number;
  readonly counts: GenerationCounts;
}

export const firstState: RunState = {
  proposed: [],
  waiting: [],
  tried: [],
  rounds: 0,
  counts: { passages: 0, drafted: 0, proposed: 0, healed: 0, refused: 0, refusedBy: {}, tokens: 0 },
};

export type RunStage = "searching" | "drafting" | "checking";

export interface Run {
  readonly request: GenerationRequest;
  readonly corpus: readonly Passage[];
  readonly documentTitles: ReadonlyMap<string, string>;
  readonly agents: Agents;
  readonly signal: AbortSignal;
  readonly trace: Trace;
  /** Of a model: how much may be spent. */
  readonly tokensPerRun: number;
  /** What must not be asked again: the draft that is asked for anew. */
  readonly avoid: readonly QuestionContent[];
  readonly report: (stage: RunStage, proposed: number) => void;
  /** Called after each draft: where there is something to save. */
  readonly save: (state: RunState) => Promise<void>;
}

/** After so many rounds without enough that passes, there is no more in these passages. */
const MOST_ROUNDS = 4;
/** Passages an author may choose among, for each question asked for. */
const PASSAGES_EACH = 8;
const LEAST_PASSAGES = 60;

/** Nothing is left to spend: what there is by then is what is proposed. */
export class BudgetSpent extends Error {
  override name = "BudgetSpent";
}

/** Archivist, author, and each draft's way through the others; until there are enough, or no more can be had. */
export async function generate(run: Run, from: RunState = firstState): Promise<RunState> {
  const { request } = run;
  let state = from;
  const agentRun = agentRunOf(run, (tokens) => {
    const spent = state.counts.tokens + tokens;
    state = { ...state, counts: { ...state.counts, tokens: spent } };
    if (spent > run.tokensPerRun) throw new BudgetSpent();
  });
  try {
    run.report("searching", state.proposed.length);
    const passages = await searched(run, agentRun);
    state = { ...state, counts: { ...state.counts, passages: passages.length } };
    while (state.proposed.length < request.count) {
      run.signal.throwIfAborted();
      if (state.waiting.length === 0) {
        if (state.rounds === MOST_ROUNDS || passages.length === 0) break;
        const authored = await drafted(run, agentRun, passages, state);
        state = withAuthored(state, authored);
        if (authored.length === 0) break;
      }
      state = await next(run, agentRun, passages, () => state);
      await run.save(state);
    }
  } catch (error) {
    if (!(error instanceof BudgetSpent)) throw error;
  }
  return state;
}

function withAuthored(state: RunState, authored: readonly AuthoredDraft[]): RunState {
  return {
    ...state,
    rounds: state.rounds + 1,
    waiting: authored,
    tried: [...state.tried, ...authored.map(({ content }) => content)],
    counts: { ...state.counts, drafted: state.counts.drafted + authored.length },
  };
}

function agentRunOf(
  { request, corpus, documentTitles, signal, trace }: Run,
  spend: (tokens: number) => void,
): AgentRun {
  return { request, corpus, documentTitles, signal, trace: (step, ms) => trace.add(step, ms), spend };
}

function searched({ request, agents, trace }: Run, agentRun: AgentRun): Promise<readonly Passage[]> {
  const limit = Math.max(LEAST_PASSAGES, request.count * PASSAGES_EACH);
  const { subject, context, language, documentIds } = request;
  return trace.of(
    { agent: "archivist", input: { subject, context, language, documents: documentIds.length, limit } },
    () => agents.archivist.passagesFor(agentRun, limit),
    (passages) => ({
      passages: passages.length,
      first: passages.slice(0, 5).map(({ id, headings, page }) => ({ id, headings, page })),
    }),
  );
}

async function drafted(
  { request, agents, trace, avoid, report }: Run,
  agentRun: AgentRun,
  passages: readonly Passage[],
  { proposed, tried, rounds }: RunState,
): Promise<readonly AuthoredDraft[]> {
  report("drafting", proposed.length);
  const want = {
    count: request.count - proposed.length,
    avoid: [...avoid, ...tried],
  };
  return trace.of(
    { agent: "author", input: { passages: passages.length, count: want.count, round: rounds + 1 } },
    () => agents.author.draft(agentRun, passages, want),
    (drafts) => drafts.map(({ method, confidence, content: { stem } }) => ({ method, confidence, stem })),
  );
}

async function next(
  run: Run,
  agentRun: AgentRun,
  passages: readonly Passage[],
  stateOf: () => RunState,
): Promise<RunState> {
  const { waiting, counts: before } = stateOf();
  const [authored, ...rest] = waiting;
  if (authored === undefined) return stateOf();
  run.report("checking", stateOf().proposed.length);
  const passage = passageOf(authored, passages, run.corpus);
  const draft = before.drafted - waiting.length;
  const settled =
    passage === undefined
      ? ({ outcome: "refused", rule: "quote_not_found", healed: 0 } as const)
      : await settleDraft(
          { run: inDraft(agentRun, draft), agents: run.agents, trace: run.trace, draft, passage },
          authored,
        );
  // What was spent meanwhile is in the state by now.
  const { proposed, counts, ...state } = stateOf();
  if (settled.outcome === "refused") {
    const refusedBy = { ...counts.refusedBy, [settled.rule]: (counts.refusedBy[settled.rule] ?? 0) + 1 };
    return {
      ...state,
      proposed,
      waiting: rest,
      counts: { ...counts, refused: counts.refused + 1, refusedBy },
    };
  }
  const { findings, healed } = settled;
  return {
    ...state,
    waiting: rest,
    proposed: [...proposed, { ...settled.draft, findings, healed, author: run.agents.author.name }],
    counts: { ...counts, proposed: counts.proposed + 1, healed: counts.healed + (healed > 0 ? 1 : 0) },
  };
}

function passageOf(
  { content: { source } }: AuthoredDraft,
  passages: readonly Passage[],
  corpus: readonly Passage[],
): Passage | undefined {
  const isIt = ({ id }: Passage) => id === source.passageId;
  return passages.find(isIt) ?? corpus.find(isIt);
}

/** What agents say themselves is of the draft they are asked about. */
function inDraft(run: AgentRun, draft: number): AgentRun {
  return {
    ...run,
    trace: (step: Omit<TraceStep, "startedAt" | "ms">, ms) => run.trace({ draft, ...step }, ms),
  };
}
