import { fail, ok, type Result, sameContent, type VersionStale } from "@souffleur/kernel";
import type { PersonId, PostId, ProductionId, ShiftId, Span, VenueId } from "../../domain/plan/facts.ts";
import type { AppliedPlan } from "../../domain/productions/applied-plan.ts";
import { type Shift, type ShiftContent, shiftContent } from "../../domain/productions/shift.ts";
import { lengthOf, onWallOf, type TimesInvalid, type WallTime } from "../../domain/productions/wall-time.ts";
import type { PlanningPorts } from "../ports.ts";
import { type AssignmentInput, assignmentsOf } from "./assign-shift.ts";
import type { DoubleBooking, RoomTaken } from "./check-double-use.ts";
import { fitsIn, type PostOverfull, type ShiftNotPlaced } from "./fits-in.ts";
import type { ShiftNotFound } from "./get-shift.ts";
import type { UnknownPost } from "./plan-shift.ts";
import type { Place, UnknownReference } from "./ports.ts";

/** Who works where and when, for some shifts of a production. */
export interface PlanToApply {
  readonly productionId: ProductionId;
  /** The shifts it plans, each with the version it was planned from. */
  readonly versions: ReadonlyMap<ShiftId, number>;
  /** Where it puts shifts; those it leaves out stay where they are. */
  readonly placements: readonly { readonly shiftId: ShiftId; readonly span: Span }[];
  /** Everybody it wants in these shifts. Who is pinned there stays, named or not, … */
  readonly assignments: readonly PlannedPlace[];
  /** … but for those of whom a person said that they cannot be there. */
  readonly leaving?: readonly { readonly shiftId: ShiftId; readonly personId: PersonId }[] | undefined;
}

export interface PlannedPlace {
  readonly shiftId: ShiftId;
  readonly postId: PostId;
  readonly personId: PersonId;
  /** From now on no machine may touch it. */
  readonly isPinned?: boolean | undefined;
  readonly overrideReason?: string | undefined;
}

export type ApplyPlanFailure =
  | ShiftNotFound
  | VersionStale
  | UnknownPost
  | UnknownReference
  | PostOverfull
  | ShiftNotPlaced
  | TimesInvalid
  | RoomTaken
  | DoubleBooking;

type Ports = Pick<PlanningPorts, "shifts" | "references" | "places" | "uses" | "artists" | "clock" | "newId">;

/**
 * Makes a plan the current one: all of it, or nothing. Whoever calls it writes to the ledger, with what it gives back:
 * the plan is taken back with the decision for it.
 */
export async function applyPlan(
  ports: Ports,
  plan: PlanToApply,
): Promise<Result<AppliedPlan, ApplyPlanFailure>> {
  const found = await currentShifts(ports, plan);
  if (!found.ok) return found;
  const people = plan.assignments.map(({ personId }) => personId);
  const [unknown] = await ports.references.unknownAmong({ people });
  if (unknown !== undefined) return fail(unknown);
  const planned = await plannedShifts(ports, plan, found.value);
  if (!planned.ok) return planned;
  const changed = planned.value.filter(
    (shift, index) => !sameContent(shiftContent(shift), contentAt(found.value, index)),
  );
  const fits = await fitsIn(ports, changed);
  if (!fits.ok) return fits;
  const updatedAt = ports.clock.now();
  const after = changed.map((shift): Shift => ({ ...shift, version: shift.version + 1, updatedAt }));
  const replaced = await ports.shifts.replace(after);
  if (!replaced.ok) return replaced;
  const ids = new Set(after.map(({ id }) => id));
  return ok({
    before: found.value.filter(({ id }) => ids.has(id)).map(shiftContent),
    after: after.map(shiftContent),
  });
}

function contentAt(shifts: readonly Shift[], index: number): ShiftContent | undefined {
  const shift = shifts[index];
  return shift && shiftContent(shift);
}

/** The shifts as they are, if they are still what was planned. */
async function currentShifts(
  { shifts }: Ports,
  { productionId, versions, placements, assignments }: PlanToApply,
): Promise<Result<readonly Shift[], ShiftNotFound | VersionStale>> {
  const foreign = [...placements, ...assignments].find(({ shiftId }) => !versions.has(shiftId));
  if (foreign !== undefined) return fail({ code: "shift_not_found", id: foreign.shiftId });
  const found = await shifts.findForChange([...versions.keys()]);
  const ours = found.filter((shift) => shift.productionId === productionId);
  const known = new Set(ours.map(({ id }) => id));
  const missing = [...versions.keys()].find((id) => !known.has(id));
  if (missing !== undefined) return fail({ code: "shift_not_found", id: missing });
  const stale = ours.find(({ id, version }) => versions.get(id) !== version);
  return stale === undefined ? ok(ours) : fail({ code: "version_stale", current: stale.version });
}

async function plannedShifts(
  ports: Ports,
  { placements, assignments, leaving = [] }: PlanToApply,
  shifts: readonly Shift[],
): Promise<Result<readonly Shift[], UnknownPost | TimesInvalid>> {
  const spans = new Map(placements.map(({ shiftId, span }) => [shiftId, span]));
  const wanted = Map.groupBy(assignments, ({ shiftId }) => shiftId);
  const venueIds = new Set<VenueId>(shifts.flatMap(({ venueId }) => venueId ?? []));
  const places = await ports.places.find([...venueIds]);
  const planned: Shift[] = [];
  for (const shift of shifts) {
    const at = placedAt(shift, spans.get(shift.id), placeOf(ports, places, shift));
    if (!at.ok) return at;
    const gone = new Set(leaving.filter(({ shiftId }) => shiftId === shift.id).map((one) => one.personId));
    const inputs = withPinned(shift, wanted.get(shift.id) ?? [], gone);
    const posts = new Set<PostId>(shift.posts.map(({ id }) => id));
    const stranger = inputs.find(({ postId }) => !posts.has(postId));
    if (stranger !== undefined) return fail({ code: "unknown_post", id: stranger.postId });
    const minutes = at.value === undefined ? shift.minutes : lengthOf(at.value.span);
    planned.push({ ...shift, at: at.value, minutes, assignments: assignmentsOf(ports, shift, inputs) });
  }
  return ok(planned);
}

function placeOf(
  { places: { organisation } }: Ports,
  places: ReadonlyMap<VenueId, Place>,
  { venueId }: Shift,
): Place {
  return (venueId && places.get(venueId)) ?? organisation;
}

function placedAt(
  { at }: Shift,
  span: Span | undefined,
  { zone }: Place,
): Result<WallTime | undefined, TimesInvalid> {
  const isThere = span === undefined || (at?.span.start === span.start && at.span.end === span.end);
  return isThere ? ok(at) : onWallOf(span, zone);
}

/** Those a person pinned, as they are, and those of the plan who are not among them. */
function withPinned(
  { assignments }: Pick<Shift, "assignments">,
  wanted: readonly PlannedPlace[],
  gone: ReadonlySet<PersonId>,
): readonly AssignmentInput[] {
  const pinned = assignments.filter(({ isPinned, personId }) => isPinned && !gone.has(personId));
  const others = wanted.filter(
    (place) => !pinned.some(({ postId, personId }) => postId === place.postId && personId === place.personId),
  );
  return [
    ...pinned.map(({ postId, personId, isPinned, overrideReason }) => ({
      postId,
      personId,
      isPinned,
      overrideReason,
    })),
    ...others.map(({ postId, personId, isPinned = false, overrideReason }) => ({
      postId,
      personId,
      isPinned,
      overrideReason: overrideReason ?? reasonBefore(assignments, postId, personId),
    })),
  ];
}

/** What somebody wrote about a person at a post holds as long as they are there. */
function reasonBefore(assignments: Shift["assignments"], post: PostId, person: PersonId): string | undefined {
  return assignments.find(({ postId, personId }) => postId === post && personId === person)?.overrideReason;
}
