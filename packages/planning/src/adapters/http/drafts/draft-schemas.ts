import { proposalStates } from "@souffleur/kernel";
import {
  exampleId,
  idOutput,
  instantOutput,
  localDateOutput,
  localDateTimeOutput,
} from "@souffleur/platform/http";
import { z } from "zod";
import { changeKinds } from "../../../domain/drafts/draft.ts";
import { efforts } from "../../../domain/drafts/draft-request.ts";
import { termCodes } from "../../../domain/proposing/index.ts";

export const MAX_NAME = 200;

const reasonOutput = z.object({ code: z.string(), message: z.string() });

const disturbanceOutput = z.discriminatedUnion("kind", [
  z.object({
    kind: z.literal("absence"),
    person_id: idOutput,
    from: localDateTimeOutput,
    to: localDateTimeOutput,
  }),
  z.object({
    kind: z.literal("shift_moved"),
    shift_id: idOutput,
    start: localDateTimeOutput,
    end: localDateTimeOutput,
  }),
]);

const effortNames = Object.keys(efforts) as [keyof typeof efforts, ...(keyof typeof efforts)[]];
export const effortInput = z.enum(effortNames);

const figureFields = {
  seats: z.int().meta({ description: "How many people the shifts ask for." }),
  filled: z.int(),
  coverage: z.number().meta({ description: "The share of seats that are filled, between 0 and 1." }),
  cost: z.int().meta({ description: "In cents, as far as rates are known." }),
  minutes: z.int(),
  people: z.int(),
  breaches: z
    .array(z.object({ code: z.string(), severity: z.enum(["warn", "forbid"]), count: z.int() }))
    .meta({ description: "How often each rule is broken; empty posts are counted apart." }),
};

export const scoreOutput = z
  .object({
    points: z.number(),
    lines: z.array(
      z.object({
        code: z.enum(termCodes),
        name: z.string(),
        amount: z.number(),
        weight: z.number(),
        points: z.number(),
      }),
    ),
  })
  .meta({ id: "PlanScore", description: "Less is better; no points is a plan nobody could wish better." });

const changeCounts = z
  .object({ kept: z.int(), moved: z.int(), replaced: z.int(), lost: z.int(), added: z.int() })
  .meta({ id: "PlanChanges", description: "What it does to the plan as it stands, in places." });

const exampleFigures = {
  seats: 48,
  filled: 46,
  coverage: 0.958,
  cost: 812_400,
  minutes: 11_040,
  people: 14,
  breaches: [{ code: "sunday_work", severity: "warn", count: 3 }],
} as const;

export const productionProposalOutput = z
  .object({
    id: idOutput,
    production_id: idOutput,
    name: z.string().optional(),
    from: localDateOutput,
    to: localDateOutput,
    state: z.enum(proposalStates),
    is_edited: z.boolean(),
    ...figureFields,
    empty_posts: z.int(),
    score: scoreOutput,
    changes: changeCounts,
    fewest_changes_proved: z
      .boolean()
      .optional()
      .meta({ description: "Whether it was proved that no draft as full changes less." }),
    problems: z
      .array(reasonOutput)
      .meta({ description: "What nobody but a person can put right: pins against each other, for one." }),
    confidence: z.number(),
    stopped_early: z.boolean(),
    facts_changed: z
      .boolean()
      .meta({ description: "Somebody changed what it was planned with, while it was or since." }),
    request: z.object({
      from: localDateOutput,
      to: localDateOutput,
      seed: z.int(),
      effort: effortInput,
      seconds: z.number().optional(),
      base: z.enum(["keep", "fresh"]),
      disturbances: z.array(disturbanceOutput),
    }),
    iterations: z.int(),
    engine: z.object({ name: z.string(), version: z.string(), seed: z.number() }),
    job_id: idOutput,
    version: z.int(),
    created_at: instantOutput,
    decided_at: instantOutput.optional(),
    decided_by: z.string().optional(),
  })
  .meta({
    id: "ProductionProposal",
    description:
      "A draft of a production's plan, beside the one that stands. The draft itself is read page by page.",
    examples: [
      {
        id: exampleId,
        production_id: exampleId,
        name: "Sans Élodie",
        from: "2026-11-23",
        to: "2026-11-29",
        state: "open",
        is_edited: false,
        ...exampleFigures,
        empty_posts: 2,
        score: { points: 31.4, lines: [] },
        changes: { kept: 40, moved: 0, replaced: 4, lost: 1, added: 2 },
        problems: [],
        confidence: 0.83,
        stopped_early: false,
        facts_changed: false,
        request: {
          from: "2026-11-23",
          to: "2026-11-29",
          seed: 1,
          effort: "normal",
          base: "keep",
          disturbances: [],
        },
        iterations: 4_000,
        engine: { name: "local-search", version: "1", seed: 1 },
        job_id: exampleId,
        version: 1,
        created_at: "2026-11-21T09:30:00.000Z",
      },
    ],
  });

export const productionProposalPage = z
  .object({ items: z.array(productionProposalOutput), next_cursor: z.string().optional() })
  .meta({ id: "ProductionProposalPage" });

/** Where in the plan a line of a draft is. */
const placeFields = {
  shift_id: idOutput,
  shift_title: z.string(),
  start: localDateTimeOutput.optional(),
  end: localDateTimeOutput.optional(),
  post_id: idOutput,
  role: z.string(),
};

const personOutput = z.object({ id: idOutput, name: z.string() });

export const draftAssignmentOutput = z
  .object({
    ...placeFields,
    person_id: idOutput,
    person_name: z.string(),
    pinned: z.boolean(),
    override_reason: z.string().optional(),
    score: z.number(),
    reasons: z.array(reasonOutput),
  })
  .meta({ id: "DraftAssignment", description: "Somebody at a post, with the strongest reasons first." });

export const draftChangeOutput = z
  .object({
    kind: z.enum(changeKinds),
    ...placeFields,
    before: personOutput.optional(),
    after: personOutput.optional(),
  })
  .meta({ id: "DraftChange", description: "What a draft does to one place in the plan as it stands." });

export const emptyPostOutput = z
  .object({
    ...placeFields,
    missing: z.int().meta({ description: "How many people are missing." }),
    considered: z.array(
      z.object({ person_id: idOutput, name: z.string(), exclusions: z.array(reasonOutput) }),
    ),
    others: z
      .array(z.object({ count: z.int(), reason: reasonOutput }))
      .meta({ description: "Those who are not named, and what they all lack." }),
    conflict: z
      .object({
        start: localDateTimeOutput,
        end: localDateTimeOutput,
        message: z.string(),
        people: z.array(personOutput),
        posts: z.array(z.object({ shift_id: idOutput, post_id: idOutput, count: z.int() })),
      })
      .optional()
      .meta({ description: "Posts at one moment that together need more people than there are." }),
    relaxations: z
      .array(
        z.object({
          kind: z.string(),
          message: z.string(),
          people: z.array(personOutput),
          start: localDateTimeOutput.optional(),
          end: localDateTimeOutput.optional(),
          moves: z.array(
            z.object({ shift_id: idOutput, post_id: idOutput, from: personOutput, to: personOutput }),
          ),
        }),
      )
      .meta({ description: "The smallest changes that would fill it, the smallest first." }),
  })
  .meta({ id: "DraftEmptyPost" });

export const draftAssignmentPage = pageOf(draftAssignmentOutput, "DraftAssignmentPage");
export const draftChangePage = pageOf(draftChangeOutput, "DraftChangePage");
export const emptyPostPage = pageOf(emptyPostOutput, "DraftEmptyPostPage");

function pageOf<Item extends z.ZodType>(item: Item, id: string) {
  return z.object({ items: z.array(item), next_cursor: z.string().optional() }).meta({ id });
}

const comparedPlan = z.object({ ...figureFields, score: scoreOutput.optional() });

export const comparisonOutput = z
  .object({
    left: comparedPlan,
    right: comparedPlan,
    hours: z
      .array(z.object({ person_id: idOutput, name: z.string(), left: z.int(), right: z.int() }))
      .meta({ description: "Minutes of everybody in either, who differs most first." }),
    changes: changeCounts.meta({ description: "What turns the left into the right, in places." }),
  })
  .meta({ id: "PlanComparison", description: "Two plans side by side; the one that stands has no score." });
