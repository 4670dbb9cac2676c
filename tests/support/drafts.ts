import type { InstantText } from "@souffleur/kernel";
import type {
  Draft,
  DraftSummary,
  ProductionProposal,
} from "../../packages/planning/src/domain/drafts/draft.ts";
import { day, newId } from "./planning.ts";

const shiftId = newId<"shift">();
const postId = newId<"post">();
const personId = newId<"artist">();
const other = newId<"artist">();
const reasons = [{ code: "skilled", message: { fr: "sait l'été “çà” 🎭", en: "knows \\ \u2028" } }];
/** From 14:00 to 18:00 in Paris. */
const span = { start: Date.UTC(2026, 10, 24, 13) / 60_000, end: Date.UTC(2026, 10, 24, 17) / 60_000 };

/** One shift with two posts: Ana at one, the other empty. */
export const aDraft: Draft = {
  shifts: [
    {
      id: shiftId,
      version: 3,
      title: "Filage",
      zone: "Europe/Paris",
      span,
      isPlaced: true,
      posts: [{ id: postId, role: "Plateau", count: 2 }],
    },
  ],
  names: { [personId]: "Ana", [other]: "Bea" },
  assignments: [{ shiftId, postId, personId, isPinned: true, overrideReason: "oui", score: 0.75, reasons }],
  emptyPosts: [
    {
      shiftId,
      postId,
      missing: 1,
      considered: [{ personId: other, name: "Bea", exclusions: reasons }],
      others: [{ count: 3, reason: { code: "missing_skill", message: { fr: "ne sait pas", en: "cannot" } } }],
      conflict: {
        at: span,
        posts: [{ shiftId, postId, count: 2 }],
        personIds: [personId],
        message: { fr: "trop peu de monde", en: "too few people" },
      },
      relaxations: [
        {
          kind: "move_other",
          message: { fr: "échanger", en: "swap" },
          personIds: [other],
          span,
          moves: [{ shiftId, postId, from: personId, to: other }],
        },
      ],
    },
  ],
  changes: [{ kind: "replaced", shiftId, postId, before: other, after: personId }],
  hours: [{ personId, minutes: 240, shifts: 1 }],
};

const aSummary: DraftSummary = {
  seats: 2,
  filled: 1,
  cost: 12_345,
  minutes: 240,
  people: 1,
  breaches: [{ code: "sunday_work", severity: "warn", count: 1 }],
  emptyPosts: 1,
  points: 1 / 3,
  lines: [{ code: "cost", name: { fr: "Coût", en: "Cost" }, amount: 12_345, weight: 1, points: 1 / 3 }],
  changes: { kept: 0, moved: 0, replaced: 1, lost: 0, added: 0 },
  problems: [],
  iterations: 17,
  stoppedEarly: false,
  factsChanged: false,
};

export function aProductionProposal(over: Partial<ProductionProposal> = {}): ProductionProposal {
  const productionId = over.productionId ?? newId<"production">();
  const [from, to] = [day("2026-11-23"), day("2026-11-29")];
  return {
    id: newId<"production-proposal">(),
    jobId: newId<"job">(),
    productionId,
    startsOn: from,
    endsOn: to,
    state: "open",
    isEdited: false,
    request: {
      productionId,
      from,
      to,
      seed: 2 ** 53 - 1,
      effort: "quick",
      base: "keep",
      disturbances: [],
      supersedes: false,
    },
    summary: aSummary,
    confidence: 0.83,
    engine: { name: "local-search", version: "1", seed: 7 },
    factsStamp: "4 shifts",
    version: 1,
    createdAt: "2026-11-21T09:30:00.000Z" as InstantText,
    ...over,
  };
}
