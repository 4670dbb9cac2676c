import { fail, ok } from "@souffleur/kernel";
import type { Healer } from "../../application/agents/agents.ts";
import { BudgetSpent } from "../../application/agents/generate.ts";
import type { AuthoredDraft } from "../../domain/agents/draft.ts";
import { unmarked } from "../../domain/modelling/fence.ts";
import { locateQuote } from "../../domain/modelling/locate-quote.ts";
import { refuseAnswer } from "../../domain/modelling/refuse-answer.ts";
import { shuffled } from "../../domain/modelling/shuffle.ts";
import { healForm } from "./answer-forms.ts";
import type { AskModels } from "./ask-models.ts";
import { passageForModel } from "./passage-for-model.ts";
import { healPrompt } from "./prompts.ts";

const TOKENS = 900;
/** Faults of these kinds lie in what the question comes from: other words do not mend them. */
const beyondWords = new Set(["quote_not_found", "source_missing", "duplicate"]);

/** Lets a model mend what one finding names; the quotation stays, and the right answer stays right. */
export function createModelHealer(ask: AskModels): Healer {
  return {
    async heal(run, draft, finding, passage) {
      const notHealed = fail({ code: "not_healed" as const, rule: finding.rule });
      const { content } = draft;
      if (beyondWords.has(finding.rule) || content.options.length === 0) return notHealed;
      const shown = passageForModel(passage);
      const started = performance.now();
      const answer = await ask({
        ...{ name: "question", form: healForm, messages: healPrompt(shown, draft, finding) },
        ...{ maxTokens: TOKENS, signal: run.signal, spend: run.spend },
      }).catch((error: unknown) => {
        if (error instanceof BudgetSpent) return undefined;
        throw error;
      });
      if (answer?.ok !== true) return notHealed;
      const { value, model, tokens } = answer.value;
      const plain = (text: string) => unmarked(text, shown.fenced.sign).trim();
      const mended = {
        stem: plain(value.stem),
        right: value.right.map(plain),
        wrong: value.wrong.map(plain),
      };
      const quote = locateQuote(passage.text, content.source.quote);
      const refusal = refuseAnswer(
        { ...mended, told: [], language: content.language },
        { text: passage.text, suspicious: shown.suspicious, asked: shown.headings, ...(quote && { quote }) },
      );
      run.trace(
        {
          agent: "healer",
          input: { rule: finding.rule, stem: content.stem },
          answer: refusal === undefined ? mended : { refused: refusal.code },
          ...{ tokens, model },
        },
        performance.now() - started,
      );
      if (refusal !== undefined || !isSameShape(content, mended)) return notHealed;
      return ok({ ...draft, content: { ...content, ...mendedParts(mended, run.request.seed) } });
    },
  };
}

interface Mended {
  readonly stem: string;
  readonly right: readonly string[];
  readonly wrong: readonly string[];
}

/** As many right answers as before, at least two to choose from, none twice. */
function isSameShape({ options }: AuthoredDraft["content"], { right, wrong }: Mended): boolean {
  const texts = [...right, ...wrong].map((text) => text.toLowerCase());
  return (
    right.length === options.filter(({ isRight }) => isRight).length &&
    texts.length >= 2 &&
    texts.length <= 6 &&
    new Set(texts).size === texts.length
  );
}

function mendedParts({ stem, right, wrong }: Mended, seed: number) {
  const options = [
    ...right.map((text) => ({ text, isRight: true })),
    ...wrong.map((text) => ({ text, isRight: false })),
  ];
  return { stem, options: shuffled(options, seed + stem.length) };
}
