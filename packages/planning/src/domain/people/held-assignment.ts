import { compareText, type Id, type InstantText, type LocalDate } from "@souffleur/kernel";
import type { PostId, ShiftId, Span } from "../plan/facts.ts";

/** A place somebody had in a shift when they were deleted. */
export interface HeldAssignment {
  readonly id: Id<"shift-assignment">;
  readonly shiftId: ShiftId;
  readonly postId: PostId;
  /** Of the shift, so that it can be named when it is gone. */
  readonly title: string;
  readonly day: LocalDate;
  readonly isPinned: boolean;
  readonly overrideReason?: string | undefined;
  readonly createdAt: InstantText;
}

/** What has become of a post meanwhile. */
export interface PostNow {
  readonly postId: PostId;
  readonly shiftId: ShiftId;
  /** Where the shift stands; nothing while it is still to be placed. */
  readonly span?: Span | undefined;
  /** How many more people it takes. */
  readonly free: number;
}

export interface TakenBack extends HeldAssignment {
  readonly span: Span;
}

export type NotTakenBack = HeldAssignment & { readonly reason: "gone" | "full" | "overlap" };

/** Which places somebody who comes back can have again; where two of them now overlap, the one that was given first. */
export function takeBack(
  held: readonly HeldAssignment[],
  posts: readonly PostNow[],
): { readonly back: readonly TakenBack[]; readonly lost: readonly NotTakenBack[] } {
  const byId = new Map(posts.map((post) => [post.postId, post]));
  const back: TakenBack[] = [];
  const lost: NotTakenBack[] = [];
  for (const place of held.toSorted(byCreation)) {
    const post = byId.get(place.postId);
    if (post?.span === undefined || post.shiftId !== place.shiftId) lost.push({ ...place, reason: "gone" });
    else if (post.free <= back.filter(({ postId }) => postId === place.postId).length)
      lost.push({ ...place, reason: "full" });
    else if (back.some(({ span }) => overlaps(span, post.span))) lost.push({ ...place, reason: "overlap" });
    else back.push({ ...place, span: post.span });
  }
  return { back, lost };
}

function overlaps(a: Span, b: Span | undefined): boolean {
  return b !== undefined && a.start < b.end && b.start < a.end;
}

function byCreation(a: HeldAssignment, b: HeldAssignment): number {
  return compareText(a.createdAt + a.id, b.createdAt + b.id);
}
