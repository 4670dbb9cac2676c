import { type Locale, proposalStates } from "@souffleur/kernel";
import { exampleId, idInput, idOutput, instantOutput, textInput } from "@souffleur/platform/http";
import { z } from "zod";
import { MOST_ACCEPTED } from "../../../application/questions/accept-drafts.ts";
import type { Draft } from "../../../domain/agents/draft.ts";
import { type Finding, severities } from "../../../domain/linting/finding.ts";
import { contentInput, contentOutput, exampleContent, presentContent } from "../questions/content-schemas.ts";

const at = "2026-11-21T09:30:00.000Z";
const share = z.number().min(0).max(1);

export const findingOutput = z
  .object({
    rule: z.string(),
    severity: z.enum(severities),
    message: z.string(),
    places: z.array(
      z.object({
        part: z.enum(["stem", "option", "answer", "explanation", "hint", "source", "question", "quiz"]),
        index: z.int().optional(),
        start: z.int().optional(),
        end: z.int().optional(),
      }),
    ),
  })
  .meta({ id: "QuestionFinding" });

export function presentFinding(
  { rule, severity, message, places }: Finding,
  locale: Locale,
): z.input<typeof findingOutput> {
  return { rule, severity, message: message[locale], places: places.map((place) => ({ ...place })) };
}

export const draftOutput = z
  .object({
    id: idOutput,
    generation_id: idOutput,
    author: z.string(),
    method: z.string(),
    content: contentOutput,
    spare_distractors: z.array(z.string()),
    confidence: share,
    reasons: z.array(z.string()),
    findings: z.array(findingOutput),
    healed: z.int(),
    source_state: z.enum(["found", "moved", "changed", "gone"]),
    state: z.enum(proposalStates),
    refusal: z.string().optional(),
    question_id: idOutput.optional(),
    decided_by: z.string().optional(),
    decided_at: instantOutput.optional(),
    version: z.int(),
    created_at: instantOutput,
    updated_at: instantOutput,
  })
  .meta({
    id: "QuestionDraft",
    description: "A question an author proposes, until somebody has decided.",
    examples: [
      {
        id: exampleId,
        generation_id: exampleId,
        author: "built-in",
        method: "definition",
        content: { ...exampleContent, answers: [], tags: [] },
        spare_distractors: ["Salt"],
        confidence: 0.92,
        reasons: ["The passage defines it."],
        findings: [],
        healed: 0,
        source_state: "found",
        state: "open",
        version: 1,
        created_at: at,
        updated_at: at,
      },
    ],
  });

export function presentDraft(draft: Draft, locale: Locale): z.input<typeof draftOutput> {
  return {
    id: draft.id,
    generation_id: draft.generationId,
    author: draft.author,
    method: draft.method,
    content: presentContent(draft.content),
    spare_distractors: [...draft.spareDistractors],
    confidence: draft.confidence,
    reasons: draft.reasons.map((reason) => reason[locale]),
    findings: draft.findings.map((finding) => presentFinding(finding, locale)),
    healed: draft.healed,
    source_state: draft.sourceState,
    state: draft.state,
    refusal: draft.refusal,
    question_id: draft.questionId,
    decided_by: draft.decidedBy,
    decided_at: draft.decidedAt,
    version: draft.version,
    created_at: draft.createdAt,
    updated_at: draft.updatedAt,
  };
}

export const draftPage = z
  .object({ items: z.array(draftOutput), next_cursor: z.string().optional() })
  .meta({ id: "QuestionDraftPage" });

export const draftEditInput = z
  .strictObject({
    content: contentInput,
    insist: z
      .boolean()
      .default(false)
      .meta({ description: "Take it as it is in spite of what checks call errors." }),
  })
  .meta({ id: "QuestionDraftEdit", examples: [{ content: exampleContent }] });

export const draftRejectInput = z
  .strictObject({ reason: textInput(1_000).optional() })
  .meta({ id: "QuestionDraftRejection", examples: [{ reason: "Two answers are right." }] });

export const acceptAllInput = z
  .strictObject({
    drafts: z
      .array(z.strictObject({ id: idInput<"draft">(), version: z.int().min(1) }))
      .min(1)
      .max(MOST_ACCEPTED)
      .meta({ description: "As they were shown; one that is no longer so is left." }),
  })
  .meta({ id: "QuestionDraftsAcceptance", examples: [{ drafts: [{ id: exampleId, version: 1 }] }] });

export const acceptAllShown = z
  .object({ confidence: share, items: z.array(draftOutput) })
  .meta({ id: "QuestionDraftsToAccept" });

export const acceptAllOutput = z
  .object({ accepted: z.array(idOutput), left: z.array(idOutput) })
  .meta({ id: "QuestionDraftsAccepted" });

export const reviewSettingsInput = z
  .strictObject({
    batch_confidence: share.meta({
      description:
        "Drafts at least as sure as this, with nothing to be said of them, may be accepted all at once.",
    }),
  })
  .meta({ id: "QuizReviewSettings", examples: [{ batch_confidence: 0.9 }] });

export const reviewSettingsOutput = z
  .object({ batch_confidence: share, version: z.int() })
  .meta({ id: "StoredQuizReviewSettings", examples: [{ batch_confidence: 0.9, version: 0 }] });
