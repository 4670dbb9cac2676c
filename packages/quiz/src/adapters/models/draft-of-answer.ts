import type { Message } from "@souffleur/kernel";
import type { AuthoredDraft } from "../../domain/agents/draft.ts";
import type { Passage } from "../../domain/documents/document.ts";
import type { Quotation } from "../../domain/documents/quotation.ts";
import { unmarked } from "../../domain/modelling/fence.ts";
import { type LocatedQuote, locateQuote } from "../../domain/modelling/locate-quote.ts";
import type { AnswerRefusal } from "../../domain/modelling/refusals.ts";
import { refuseAnswer } from "../../domain/modelling/refuse-answer.ts";
import { shuffled } from "../../domain/modelling/shuffle.ts";
import { isTelling, type SuspiciousSentence } from "../../domain/modelling/suspicious.ts";
import type { ModelDraft } from "./answer-forms.ts";
import type { PassageForModel } from "./passage-for-model.ts";

/** Why nothing was made of what a model wrote. */
export interface DraftRefusal {
  readonly code: AnswerRefusal["code"] | "quote" | "options";
}

export interface DraftOptions {
  readonly title: string;
  readonly language: string;
  readonly seed: number;
  readonly model: string;
}

const OPTIONS = 4;

/** A draft as ours are: the quotation found in the passage by us, the options in an order of ours. */
export function draftOfAnswer(
  said: ModelDraft,
  { passage, fenced, suspicious, headings }: PassageForModel,
  { title, language, seed, model }: DraftOptions,
): AuthoredDraft | DraftRefusal {
  const plain = (text: string) => unmarked(text, fenced.sign).trim();
  const [stem, right] = [plain(said.stem), unlettered(plain(said.right))];
  const wrong = differing(
    said.wrong.map((text) => unlettered(plain(text))),
    right,
  );
  if (wrong.length < 2) return { code: "options" };
  const located = locateQuote(passage.text, plain(said.quote));
  if (located === undefined || isIn(located, suspicious)) return { code: "quote" };
  const taken = wrong.slice(0, OPTIONS - 1);
  const refusal = refuseAnswer(
    { stem, right: [right], wrong, told: [], language },
    { text: passage.text, suspicious, quote: located, asked: headings },
  );
  if (refusal !== undefined) return { code: refusal.code };
  const options = [{ text: right, isRight: true }, ...taken.map((text) => ({ text, isRight: false }))];
  return {
    content: {
      kind: "one",
      stem,
      options: shuffled(options, seed),
      answers: [],
      language,
      tags: [],
      ...(said.bloom && { bloom: said.bloom }),
      ...(said.difficulty && { difficulty: said.difficulty }),
      source: quotationOf(passage, located, title),
    },
    method: "model",
    spareDistractors: wrong.slice(OPTIONS - 1),
    confidence: confidenceOf(located, suspicious),
    reasons: reasonsFor(model, located, suspicious),
  };
}

function differing(wrong: readonly string[], right: string): readonly string[] {
  const seen = new Set([right.toLowerCase()]);
  return wrong.filter((text) => {
    const key = text.toLowerCase();
    if (text === "" || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** `B) water` is `water`. */
function unlettered(text: string): string {
  return text.replace(/^\(?[A-Ha-h1-8][).:]\s+(?=\S)/, "");
}

function isIn({ start, end }: LocatedQuote, sentences: readonly SuspiciousSentence[]): boolean {
  return sentences.some((sentence) => start < sentence.end && end > sentence.start);
}

function quotationOf(passage: Passage, { start, end }: LocatedQuote, documentTitle: string): Quotation {
  return {
    documentId: passage.documentId,
    documentTitle,
    passageId: passage.id,
    revision: passage.revision,
    ...(passage.page !== undefined && { page: passage.page }),
    headings: passage.headings,
    quote: passage.text.slice(start, end),
    start: passage.start + start,
    end: passage.start + end,
  };
}

function confidenceOf({ match }: LocatedQuote, suspicious: readonly SuspiciousSentence[]): number {
  return (match === "exact" ? 0.7 : 0.6) - (suspicious.some(isTelling) ? 0.3 : 0);
}

function reasonsFor(
  model: string,
  { match }: LocatedQuote,
  suspicious: readonly SuspiciousSentence[],
): readonly Message[] {
  const written = { en: `Written by the model ${model}.`, fr: `Rédigée par le modèle ${model}.` };
  const exactly = {
    en: "The passage it quotes was found word for word.",
    fr: "Le passage qu’elle cite a été retrouvé mot pour mot.",
  };
  const nearly = {
    en: "The passage it quotes was found, but for spaces and signs.",
    fr: "Le passage qu’elle cite a été retrouvé, aux espaces et aux signes près.",
  };
  const warned = {
    en: "The document holds sentences that speak to a program; they were kept from the model. Look closely.",
    fr: "Le document contient des phrases qui s’adressent à un programme\u00a0; elles n’ont pas été montrées au modèle. Regardez de près.",
  };
  return [written, match === "exact" ? exactly : nearly, ...(suspicious.some(isTelling) ? [warned] : [])];
}
