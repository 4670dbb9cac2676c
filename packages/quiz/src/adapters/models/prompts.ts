import type { AuthoredDraft } from "../../domain/agents/draft.ts";
import type { GenerationRequest } from "../../domain/agents/generation.ts";
import type { Finding } from "../../domain/linting/finding.ts";
import type { ChatMessage } from "./chat-client.ts";
import { type PassageForModel, rulesOf } from "./passage-for-model.ts";

const languages: Readonly<Record<string, string>> = { fr: "French", en: "English" };

const languageOf = (language: string) => languages[language] ?? language;

/** One passage, one to three questions: more at once, small models lose count. */
export function draftPrompt(
  { fenced }: PassageForModel,
  request: GenerationRequest,
  count: number,
  avoid: readonly string[],
): readonly ChatMessage[] {
  const { language, level, bloom, difficulty, context } = request;
  const wishes = [
    ...(level === undefined ? [] : [`They are for: ${level}.`]),
    ...(bloom === undefined ? [] : [`Level of Bloom's taxonomy: ${bloom}.`]),
    ...(difficulty === undefined ? [] : [`Difficulty: ${difficulty}.`]),
    ...(context === undefined ? [] : [`They should be about: ${context.slice(0, 300)}.`]),
    ...(avoid.length === 0 ? [] : [`Do not ask again: ${avoid.map((stem) => `"${stem}"`).join("; ")}.`]),
  ];
  return [
    {
      role: "system",
      content: `You write multiple-choice questions for teachers, in ${languageOf(language)}. ${rulesOf(fenced)}`,
    },
    {
      role: "user",
      content: `${fenced.text}

Write ${count} question(s) in ${languageOf(language)} that this text answers. ${wishes.join(" ")}
Each has: "stem", a whole question that can be answered without seeing the options; "right", the right answer as text; "wrong", three wrong answers a learner might take for right, alike in form and length to the right one; "quote", one sentence of the text copied word for word that proves the answer; "bloom" and "difficulty".
No "all of the above", no negative question, no letters before options.
Answer with JSON alone: {"questions":[{"stem":"…","right":"…","wrong":["…","…","…"],"quote":"…","bloom":"remember","difficulty":"medium"}]}`,
    },
  ];
}

function shown({ content }: AuthoredDraft): string {
  const { stem, options, answers, source } = content;
  return JSON.stringify({
    stem,
    right: [...options.filter(({ isRight }) => isRight), ...answers].map(({ text }) => text),
    wrong: options.filter(({ isRight }) => !isRight).map(({ text }) => text),
    quote: source.quote,
  });
}

export function coachPrompt({ fenced }: PassageForModel, draft: AuthoredDraft): readonly ChatMessage[] {
  const language = languageOf(draft.content.language);
  return [
    {
      role: "system",
      content: `You explain answers to learners, kindly and briefly, in ${language}. ${rulesOf(fenced)}`,
    },
    {
      role: "user",
      content: `${fenced.text}

The question: ${shown(draft)}
Write in ${language}: "explanation", two sentences that say why the right answer is right, from the text; "hint", one sentence that helps without saying the answer.
Answer with JSON alone: {"explanation":"…","hint":"…"}`,
    },
  ];
}

export function healPrompt(
  { fenced }: PassageForModel,
  draft: AuthoredDraft,
  finding: Finding,
): readonly ChatMessage[] {
  const language = languageOf(draft.content.language);
  return [
    {
      role: "system",
      content: `You mend one fault of a multiple-choice question, in ${language}, and change nothing else. ${rulesOf(fenced)}`,
    },
    {
      role: "user",
      content: `${fenced.text}

The question: ${shown(draft)}
Its fault (${finding.rule}): ${finding.message.en}
Give the question again with that fault mended, in ${language}.
Answer with JSON alone: {"stem":"…","right":["…"],"wrong":["…"]}`,
    },
  ];
}
