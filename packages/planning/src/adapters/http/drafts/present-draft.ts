import type { Locale } from "@souffleur/kernel";
import type { z } from "zod";
import type { Comparison } from "../../../domain/drafts/compare-drafts.ts";
import type {
  Change,
  Draft,
  DraftSummary,
  PlanFigures,
  ProductionProposal,
} from "../../../domain/drafts/draft.ts";
import type { Disturbance } from "../../../domain/drafts/draft-request.ts";
import type { PersonId, PostId, ShiftId, Span } from "../../../domain/plan/facts.ts";
import type { Reason } from "../../../domain/planning-proposal.ts";
import type { EmptyPost, PlannedAssignment } from "../../../domain/proposing/index.ts";
import { wallTimes } from "../wall-times.ts";
import type {
  comparisonOutput,
  draftAssignmentOutput,
  draftChangeOutput,
  emptyPostOutput,
  productionProposalOutput,
  scoreOutput,
} from "./draft-schemas.ts";

/** What is said about a draft; `factsStamp` is that of today, where it was looked at. */
export function presentDraft(
  proposal: ProductionProposal,
  locale: Locale,
  factsStamp = proposal.factsStamp,
): z.input<typeof productionProposalOutput> {
  const { summary, request } = proposal;
  return {
    id: proposal.id,
    production_id: proposal.productionId,
    name: proposal.name,
    from: proposal.startsOn,
    to: proposal.endsOn,
    state: proposal.state,
    is_edited: proposal.isEdited,
    ...presentFigures(summary),
    empty_posts: summary.emptyPosts,
    score: presentScore(summary, locale),
    changes: { ...summary.changes },
    fewest_changes_proved: summary.isFewestChanges,
    problems: presentReasons(summary.problems, locale),
    confidence: proposal.confidence,
    stopped_early: summary.stoppedEarly,
    facts_changed: summary.factsChanged || proposal.factsStamp !== factsStamp,
    request: {
      from: request.from,
      to: request.to,
      seed: request.seed,
      effort: request.effort,
      seconds: request.seconds,
      base: request.base,
      disturbances: request.disturbances.map(presentDisturbance),
    },
    iterations: summary.iterations,
    engine: proposal.engine,
    job_id: proposal.jobId,
    version: proposal.version,
    created_at: proposal.createdAt,
    decided_at: proposal.decidedAt,
    decided_by: proposal.decidedBy,
  };
}

function presentFigures({ seats, filled, cost, minutes, people, breaches }: PlanFigures) {
  const coverage = seats === 0 ? 1 : filled / seats;
  return { seats, filled, coverage, cost, minutes, people, breaches: [...breaches] };
}

function presentScore(
  { points, lines }: Pick<DraftSummary, "points" | "lines">,
  locale: Locale,
): z.input<typeof scoreOutput> {
  return { points, lines: lines.map((line) => ({ ...line, name: line.name[locale] })) };
}

function presentDisturbance(disturbance: Disturbance) {
  const { kind } = disturbance;
  if (kind === "shift_moved") {
    return { kind, shift_id: disturbance.shiftId, start: disturbance.start, end: disturbance.end };
  }
  return { kind, person_id: disturbance.personId, from: disturbance.from, to: disturbance.to };
}

function presentReasons(reasons: readonly Reason[], locale: Locale) {
  return reasons.map(({ code, message }) => ({ code, message: message[locale] }));
}

export function presentComparison(
  { left, right, hours, changes }: Comparison,
  locale: Locale,
): z.input<typeof comparisonOutput> {
  const plan = ({ figures, score }: Comparison["left"]) => ({
    ...presentFigures(figures),
    ...(score && { score: presentScore(score, locale) }),
  });
  return {
    left: plan(left),
    right: plan(right),
    hours: hours.map(({ personId, name, left, right }) => ({ person_id: personId, name, left, right })),
    changes: { ...changes },
  };
}

/** Shows lines of a draft, in which shifts and people are named by id only. */
export class DraftPresenter {
  readonly #locale: Locale;
  readonly #names: Draft["names"];
  readonly #shifts: ReadonlyMap<ShiftId, Draft["shifts"][number]>;

  constructor({ names, shifts }: Draft, locale: Locale) {
    this.#locale = locale;
    this.#names = names;
    this.#shifts = new Map(shifts.map((shift) => [shift.id, shift]));
  }

  assignment(assignment: PlannedAssignment): z.input<typeof draftAssignmentOutput> {
    const { shiftId, postId, personId, isPinned, overrideReason, score, reasons } = assignment;
    return {
      ...this.#place(shiftId, postId),
      person_id: personId,
      person_name: this.#name(personId),
      pinned: isPinned,
      override_reason: overrideReason,
      score,
      reasons: presentReasons(reasons, this.#locale),
    };
  }

  change({ kind, shiftId, postId, before, after }: Change): z.input<typeof draftChangeOutput> {
    return {
      kind,
      ...this.#place(shiftId, postId),
      before: before && this.#person(before),
      after: after && this.#person(after),
    };
  }

  emptyPost(post: EmptyPost): z.input<typeof emptyPostOutput> {
    const locale = this.#locale;
    return {
      ...this.#place(post.shiftId, post.postId),
      missing: post.missing,
      considered: post.considered.map(({ personId, name, exclusions }) => ({
        person_id: personId,
        name,
        exclusions: presentReasons(exclusions, locale),
      })),
      others: post.others.map(({ count, reason: { code, message } }) => ({
        count,
        reason: { code, message: message[locale] },
      })),
      conflict: post.conflict && this.#conflict(post.shiftId, post.conflict),
      relaxations: post.relaxations.map((one) => this.#relaxation(post.shiftId, one)),
    };
  }

  #conflict(shiftId: ShiftId, { at, message, personIds, posts }: NonNullable<EmptyPost["conflict"]>) {
    return {
      ...this.#times(shiftId, at),
      message: message[this.#locale],
      people: personIds.map((id) => this.#person(id)),
      posts: posts.map((post) => ({ shift_id: post.shiftId, post_id: post.postId, count: post.count })),
    };
  }

  #relaxation(
    shiftId: ShiftId,
    { kind, message, personIds, span, moves = [] }: EmptyPost["relaxations"][number],
  ) {
    return {
      kind,
      message: message[this.#locale],
      people: personIds.map((id) => this.#person(id)),
      ...(span && this.#times(shiftId, span)),
      moves: moves.map(({ shiftId, postId, from, to }) => ({
        shift_id: shiftId,
        post_id: postId,
        from: this.#person(from),
        to: this.#person(to),
      })),
    };
  }

  #place(shiftId: ShiftId, postId: PostId) {
    const shift = this.#shifts.get(shiftId);
    return {
      shift_id: shiftId,
      shift_title: shift?.title ?? "",
      ...(shift?.span && this.#times(shiftId, shift.span)),
      post_id: postId,
      role: shift?.posts.find(({ id }) => id === postId)?.role ?? "",
    };
  }

  #times(shiftId: ShiftId, span: Span) {
    return wallTimes(span, this.#shifts.get(shiftId)?.zone ?? "UTC");
  }

  #person(id: PersonId) {
    return { id, name: this.#name(id) };
  }

  #name(id: PersonId): string {
    return this.#names[id] ?? "";
  }
}
