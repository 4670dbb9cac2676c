import type { AgentRun, Author } from "../../application/agents/agents.ts";
import { BudgetSpent } from "../../application/agents/generate.ts";
import type { AuthoredDraft } from "../../domain/agents/draft.ts";
import type { Passage } from "../../domain/documents/document.ts";
import { draftsForm, type ModelDraft } from "./answer-forms.ts";
import type { AskModels } from "./ask-models.ts";
import { draftOfAnswer } from "./draft-of-answer.ts";
import { passageForModel } from "./passage-for-model.ts";
import { draftPrompt } from "./prompts.ts";

const MOST_AT_ONCE = 3;
const MOST_AVOIDED = 12;
const TOKENS_A_QUESTION = 500;
/** Some ask for nothing before they answer, some think long. */
const TOKENS_TO_BEGIN_WITH = 1_000;
/** After so many passages in a row of which nothing came, nobody answers. */
const MOST_SILENT = 3;

/** Lets a model write, a passage at a time; what it wrote is believed as far as it can be proved. */
export function createModelAuthor(ask: AskModels, name: string): Author {
  return {
    name,
    async draft(run, passages, { count, avoid }) {
      const drafts: AuthoredDraft[] = [];
      const stems = avoid.map(({ stem }) => stem);
      let silent = 0;
      try {
        for (const passage of passages) {
          if (drafts.length >= count || silent === MOST_SILENT) break;
          run.signal.throwIfAborted();
          const wanted = Math.min(MOST_AT_ONCE, count - drafts.length);
          const made = await draftFrom({ run, ask, passage, stems }, wanted, drafts.length);
          silent = made === undefined ? silent + 1 : 0;
          for (const draft of made ?? []) {
            drafts.push(draft);
            stems.push(draft.content.stem);
          }
        }
      } catch (error) {
        if (!(error instanceof BudgetSpent) || drafts.length === 0) throw error;
      }
      return drafts.slice(0, count);
    },
  };
}

interface Writing {
  readonly run: AgentRun;
  readonly ask: AskModels;
  readonly passage: Passage;
  readonly stems: readonly string[];
}

/** Nothing where no model answered. Half as many at once where an answer was cut off. */
async function draftFrom(
  writing: Writing,
  count: number,
  seedOffset: number,
): Promise<readonly AuthoredDraft[] | undefined> {
  const { run, ask, passage, stems } = writing;
  const shown = passageForModel(passage);
  const started = performance.now();
  const answer = await ask({
    name: "questions",
    form: draftsForm,
    messages: draftPrompt(shown, run.request, count, stems.slice(-MOST_AVOIDED)),
    maxTokens: TOKENS_TO_BEGIN_WITH + TOKENS_A_QUESTION * count,
    signal: run.signal,
    spend: run.spend,
  });
  const input = { passage: passage.id, count, withheld: shown.suspicious.map(({ sign }) => sign) };
  if (!answer.ok) {
    const { code, tokens } = answer.failure;
    run.trace({ agent: "author", input, answer: { failed: code }, tokens }, performance.now() - started);
    return code === "cut" && count > 1 ? draftFrom(writing, Math.floor(count / 2), seedOffset) : undefined;
  }
  const { value, model, tokens } = answer.value;
  const made = value.questions.slice(0, MOST_AT_ONCE).map((said: ModelDraft, at) =>
    draftOfAnswer(said, shown, {
      title: run.documentTitles?.get(passage.documentId) ?? "",
      language: run.request.language,
      seed: run.request.seed * 31 + seedOffset + at + passage.position * 7,
      model,
    }),
  );
  const drafts = made.filter((draft) => "content" in draft);
  const refused = made.flatMap((draft) => ("code" in draft ? [draft.code] : []));
  run.trace(
    { agent: "author", input, answer: { drafts: drafts.length, refused }, tokens, model },
    performance.now() - started,
  );
  return drafts;
}
