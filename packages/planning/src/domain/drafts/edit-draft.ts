import { assertNever, fail, ok, type Result } from "@souffleur/kernel";
import type { PersonId, PlanFacts, PostId, ShiftId } from "../plan/facts.ts";
import { withPlan } from "../plan/with-plan.ts";
import type { PlannedAssignment, ProposeInput, ProposeResult, ScoreLine } from "../proposing/index.ts";
import type { Draft } from "./draft.ts";
import { factOf } from "./draft-of.ts";
import { type DraftInput, proposeInputOf } from "./propose-input-of.ts";

/** Somebody at a post, as a person wants it in a draft. */
export interface WantedAssignment {
  readonly shiftId: ShiftId;
  readonly postId: PostId;
  readonly personId: PersonId;
  readonly isPinned: boolean;
  readonly overrideReason?: string | undefined;
}

/** One thing a person does to a draft. */
export interface PlaceChange extends Pick<WantedAssignment, "shiftId" | "postId" | "personId"> {
  readonly action: "assign" | "remove" | "pin" | "unpin";
  readonly overrideReason?: string | undefined;
}

export interface UnknownInDraft {
  readonly code: "unknown_in_draft";
  readonly kind: "shift" | "post" | "person" | "assignment";
  readonly id: string;
}

/** Who shall be where once all that is done, one after the other. */
export function wantedAfter(
  draft: Pick<Draft, "shifts" | "assignments">,
  people: ReadonlySet<PersonId>,
  changes: readonly PlaceChange[],
): Result<readonly WantedAssignment[], UnknownInDraft> {
  const posts = new Map(draft.shifts.map(({ id, posts }) => [id, new Set(posts.map((post) => post.id))]));
  const places = new Map<string, WantedAssignment>(draft.assignments.map((one) => [keyOf(one), one]));
  for (const change of changes) {
    const unknown = unknownIn(change, posts, people);
    if (unknown !== undefined) return fail(unknown);
    const place = places.get(keyOf(change));
    if (place === undefined && change.action !== "assign") {
      return fail({ code: "unknown_in_draft", kind: "assignment", id: change.personId });
    }
    const after = placeAfter(place, change);
    if (after === undefined) places.delete(keyOf(change));
    else places.set(keyOf(change), after);
  }
  return ok([...places.values()]);
}

function unknownIn(
  { shiftId, postId, personId }: PlaceChange,
  posts: ReadonlyMap<ShiftId, ReadonlySet<PostId>>,
  people: ReadonlySet<PersonId>,
): UnknownInDraft | undefined {
  const ofShift = posts.get(shiftId);
  if (ofShift === undefined) return { code: "unknown_in_draft", kind: "shift", id: shiftId };
  if (!ofShift.has(postId)) return { code: "unknown_in_draft", kind: "post", id: postId };
  return people.has(personId) ? undefined : { code: "unknown_in_draft", kind: "person", id: personId };
}

/** Whoever a person puts somewhere is pinned there: no machine undoes it. */
function placeAfter(
  place: WantedAssignment | undefined,
  { action, shiftId, postId, personId, overrideReason = place?.overrideReason }: PlaceChange,
): WantedAssignment | undefined {
  const one = { shiftId, postId, personId, ...(overrideReason !== undefined && { overrideReason }) };
  switch (action) {
    case "assign":
    case "pin":
      return { ...one, isPinned: true };
    case "unpin":
      return { ...one, isPinned: false };
    case "remove":
      return undefined;
    default:
      return assertNever(action);
  }
}

/**
 * What the machine is given to judge a plan somebody made: everybody where they want them, so that nothing is left to be
 * tried. In no step it seats nobody else, but counts, and explains what is empty.
 */
export function judgeInputOf(
  input: DraftInput,
  draft: Pick<Draft, "shifts">,
  wanted: readonly WantedAssignment[],
): ProposeInput {
  const proposed = proposeInputOf(input);
  return { ...proposed, aim: "best", facts: planned(proposed.facts, input, draft, wanted) };
}

function planned(
  facts: PlanFacts,
  { shifts }: DraftInput,
  draft: Pick<Draft, "shifts">,
  wanted: readonly WantedAssignment[],
): PlanFacts {
  const assignments = wanted.map((one) => ({ ...factOf({ ...one, score: 0, reasons: [] }), isPinned: true }));
  const placed = draft.shifts.flatMap(({ id, span, isPlaced }) =>
    isPlaced && span !== undefined ? [[id, span] as const] : [],
  );
  const shiftIds = new Set(shifts.map(({ id }) => id));
  return withPlan(facts, { shiftIds, assignments, spans: new Map(placed) });
}

/** What the machine says of it, as a result like any other: whoever a person did not touch keeps their reasons. */
export function judgedResult(
  input: DraftInput,
  before: Draft,
  wanted: readonly WantedAssignment[],
  judged: ProposeResult,
): ProposeResult {
  const known = new Map(before.assignments.map((one) => [keyOf(one), one]));
  const assignments = wanted.map((one): PlannedAssignment => {
    const { score, reasons } = known.get(keyOf(one)) ?? chosen;
    return { ...factOf({ ...one, score, reasons }), score, reasons };
  });
  const placed = before.shifts.flatMap(({ id, span, isPlaced }) =>
    isPlaced && span !== undefined ? [{ shiftId: id, span }] : [],
  );
  return { ...judged, ...withChangesCounted(input, wanted, judged), assignments, placed };
}

/** Pinned as everybody was, nobody counted as a change; so that line is counted here. */
function withChangesCounted(
  input: DraftInput,
  wanted: readonly WantedAssignment[],
  { score }: ProposeResult,
): Pick<ProposeResult, "score"> {
  const shiftIds = new Set(input.shifts.map(({ id }) => id));
  const still = new Set(wanted.map(keyOf));
  const amount = proposeInputOf(input).facts.assignments.filter(
    (one) => shiftIds.has(one.shiftId) && !one.isPinned && !still.has(keyOf(one)),
  ).length;
  const lines = score.lines.map(
    (line): ScoreLine => (line.code === "changes" ? { ...line, amount, points: line.weight * amount } : line),
  );
  return { score: { ...score, lines, points: lines.reduce((sum, { points }) => sum + points, 0) } };
}

const chosen = {
  score: 1,
  reasons: [
    {
      code: "chosen_by_hand",
      message: { fr: "choisi par une personne", en: "chosen by a person" },
    },
  ],
} as const;

function keyOf({ shiftId, postId, personId }: Pick<WantedAssignment, "shiftId" | "postId" | "personId">) {
  return `${shiftId} ${postId} ${personId}`;
}
