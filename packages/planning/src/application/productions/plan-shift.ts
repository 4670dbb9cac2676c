import { fail, ok, type Result } from "@souffleur/kernel";
import type { PostId, SkillId, VenueId } from "../../domain/plan/facts.ts";
import type { MissionTypeId } from "../../domain/productions/mission-type.ts";
import type { Post, Shift } from "../../domain/productions/shift.ts";
import type { TimesInvalid } from "../../domain/productions/wall-time.ts";
import { timesOf } from "../../domain/productions/when.ts";
import type { PlanningPorts } from "../ports.ts";
import type { Place, UnknownReference } from "./ports.ts";
import type { PostInput, ShiftDetails, ShiftInput } from "./shift-input.ts";

type Ports = Pick<PlanningPorts, "references" | "places" | "newId">;

/** What a shift says, before it is one: its own id, its production and its version are still to come. */
export type PlannedShift = Omit<
  Shift,
  "id" | "productionId" | "assignments" | "version" | "createdAt" | "updatedAt"
>;

export type PlanShiftFailure = TimesInvalid | UnknownReference;

/** Works out what people said of some shifts: their times at their venues, and that all they point at is there. */
export async function planShifts(
  ports: Ports,
  inputs: readonly ShiftInput[],
): Promise<Result<readonly PlannedShift[], PlanShiftFailure>> {
  const [unknown] = await ports.references.unknownAmong(referencesOf(inputs));
  if (unknown !== undefined) return fail(unknown);
  const venueIds = inputs.flatMap(({ details }) => details.venueId ?? []);
  const places = await ports.places.find([...new Set<VenueId>(venueIds)]);
  const planned: PlannedShift[] = [];
  for (const input of inputs) {
    const place = placeOf(ports, places, input.details);
    if (!place.ok) return place;
    const times = timesOf(input.when, place.value.zone);
    if (!times.ok) return times;
    if (input.details.breakMinutes >= times.value.minutes) {
      return fail({ code: "shift_times_invalid", reason: "break_too_long", at: "" });
    }
    const posts = input.details.posts.map(
      (post): Post => ({ ...post, id: post.id ?? ports.newId<"post">() }),
    );
    planned.push({ ...input.details, ...times.value, posts });
  }
  return ok(planned);
}

function referencesOf(inputs: readonly ShiftInput[]) {
  return {
    missionTypes: inputs.flatMap(({ details }): MissionTypeId[] =>
      details.missionTypeId === undefined ? [] : [details.missionTypeId],
    ),
    skills: inputs.flatMap(({ details }) =>
      details.posts.flatMap(({ skillId }): SkillId[] => (skillId === undefined ? [] : [skillId])),
    ),
  };
}

function placeOf(
  { places: { organisation } }: Ports,
  places: ReadonlyMap<VenueId, Place>,
  { venueId, roomId }: ShiftDetails,
): Result<Place, UnknownReference> {
  const place = venueId === undefined ? organisation : places.get(venueId);
  if (place === undefined) return fail({ code: "unknown_reference", kind: "venues", id: venueId ?? "" });
  if (roomId !== undefined && !place.roomIds.has(roomId)) {
    return fail({ code: "unknown_reference", kind: "rooms", id: roomId });
  }
  return ok(place);
}

export interface UnknownPost {
  readonly code: "unknown_post";
  readonly id: string;
}

/** The first post somebody names that is not one of these, or that they name twice. */
export function firstUnknownPost(
  posts: readonly PostInput[],
  known: readonly Post[],
): UnknownPost | undefined {
  const free = new Set<PostId>(known.map(({ id }) => id));
  const unknown = posts.find(({ id }) => id !== undefined && !free.delete(id));
  return unknown?.id === undefined ? undefined : { code: "unknown_post", id: unknown.id };
}
