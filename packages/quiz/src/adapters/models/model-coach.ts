import type { Coach } from "../../application/agents/agents.ts";
import { BudgetSpent } from "../../application/agents/generate.ts";
import type { AuthoredDraft } from "../../domain/agents/draft.ts";
import { unmarked } from "../../domain/modelling/fence.ts";
import { refuseAnswer } from "../../domain/modelling/refuse-answer.ts";
import { coachForm } from "./answer-forms.ts";
import type { AskModels } from "./ask-models.ts";
import { passageForModel } from "./passage-for-model.ts";
import { coachPrompt } from "./prompts.ts";

const TOKENS = 900;

/** Where a model has nothing of use to say, the next coach says something, or nobody does. */
export function createModelCoach(ask: AskModels, otherwise: Coach): Coach {
  return {
    async coach(run, draft, passage) {
      const shown = passageForModel(passage);
      const started = performance.now();
      const answer = await ask({
        ...{ name: "explanation", form: coachForm, messages: coachPrompt(shown, draft) },
        ...{ maxTokens: TOKENS, signal: run.signal, spend: run.spend },
      }).catch((error: unknown) => {
        if (error instanceof BudgetSpent) return undefined;
        throw error;
      });
      if (answer?.ok !== true) return otherwise.coach(run, draft, passage);
      const { value, model, tokens } = answer.value;
      const explanation = unmarked(value.explanation, shown.fenced.sign);
      const hint = unmarked(value.hint, shown.fenced.sign);
      const refusal = refuseAnswer(
        { stem: "", right: [], wrong: [], told: [explanation, hint], language: draft.content.language },
        {
          text: passage.text,
          suspicious: shown.suspicious,
          asked: [...shown.headings, ...textsOf(draft.content)],
        },
      );
      run.trace(
        {
          agent: "coach",
          input: { stem: draft.content.stem },
          answer: refusal === undefined ? { explanation, hint } : { refused: refusal.code },
          ...{ tokens, model },
        },
        performance.now() - started,
      );
      if (refusal !== undefined || tellsKey(hint, draft.content.options))
        return otherwise.coach(run, draft, passage);
      return { ...draft, content: { ...draft.content, explanation, hint } };
    },
  };
}

function textsOf({ stem, options }: AuthoredDraft["content"]): readonly string[] {
  return [stem, ...options.map(({ text }) => text)];
}

/** A hint that says the answer is none. */
function tellsKey(
  hint: string,
  options: readonly { readonly text: string; readonly isRight: boolean }[],
): boolean {
  const said = hint.toLowerCase();
  return options.some(({ text, isRight }) => isRight && text.length > 2 && said.includes(text.toLowerCase()));
}
