import type { InstantText } from "@souffleur/kernel";
import type { AuthoredDraft, Draft } from "../../packages/quiz/src/domain/agents/draft.ts";
import type { Generation } from "../../packages/quiz/src/domain/agents/generation.ts";
import type { Quotation } from "../../packages/quiz/src/domain/documents/quotation.ts";
import type { Question, QuestionContent } from "../../packages/quiz/src/domain/questions/question.ts";
import { newId } from "./planning.ts";

const now = "2026-11-21T09:30:00.000Z" as InstantText;

export function aQuotation(over: Partial<Quotation> = {}): Quotation {
  const quote = "Chlorophyll absorbs red and blue light.";
  return {
    documentId: newId<"document">(),
    documentTitle: "Photosynthesis",
    passageId: newId<"passage">(),
    revision: 1,
    page: 3,
    headings: ["Leaves", "Pigments"],
    quote,
    start: 120,
    end: 120 + quote.length,
    ...over,
  };
}

export function aContent(over: Partial<QuestionContent> = {}): QuestionContent {
  return {
    kind: "one",
    stem: "Which pigment absorbs red and blue light?",
    options: [
      { text: "Chlorophyll", isRight: true },
      { text: "Carotene", isRight: false },
      { text: "Melanin", isRight: false },
    ],
    answers: [],
    language: "en",
    tags: [],
    ...over,
  };
}

export function aQuestion(over: Partial<Question> = {}): Question {
  return {
    id: newId<"question">(),
    content: aContent(),
    status: "accepted",
    origin: "hand",
    sourceState: "none",
    version: 1,
    createdAt: now,
    updatedAt: now,
    ...over,
  };
}

function anAuthoredDraft(over: Partial<AuthoredDraft> = {}): AuthoredDraft {
  return {
    content: { ...aContent(), source: aQuotation() },
    method: "definition",
    spareDistractors: ["Keratin", "Haemoglobin"],
    confidence: 0.8,
    reasons: [{ en: "The passage defines it.", fr: "Le passage le définit." }],
    ...over,
  };
}

export function aDraft(over: Partial<Draft> = {}): Draft {
  return {
    ...anAuthoredDraft(),
    id: newId<"draft">(),
    generationId: newId<"generation">(),
    author: "built-in",
    findings: [],
    healed: 0,
    sourceState: "found",
    state: "open",
    version: 1,
    createdAt: now,
    updatedAt: now,
    ...over,
  };
}

export function aGeneration(over: Partial<Generation> = {}): Generation {
  return {
    id: newId<"generation">(),
    request: {
      subject: "Biology",
      documentIds: [],
      language: "en",
      count: 5,
      author: "built-in",
      seed: 1,
    },
    jobId: newId<"job">(),
    state: "pending",
    counts: { passages: 0, drafted: 0, proposed: 0, healed: 0, refused: 0, refusedBy: {}, tokens: 0 },
    version: 1,
    createdAt: now,
    updatedAt: now,
    ...over,
  };
}
