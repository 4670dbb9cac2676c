import type { Id } from "@souffleur/kernel";

/**
 * The plan as whoever computes on it sees it: who, where, when, in whole numbers. The same facts go to the rules, to the
 * proposer's thread and to the browser, so they are plain data, and times are minutes since 1970 in UTC: nothing that
 * reads them needs a calendar.
 */
export type Minute = number;

/** Days since 1970, as counted on the wall calendar of a zone. The first, 0, was a Thursday. */
export type DayNumber = number;

export type PersonId = Id<"artist">;
export type VenueId = Id<"venue">;
export type RoomId = Id<"room">;
export type SkillId = Id<"skill">;
export type ProductionId = Id<"production">;
export type ShiftId = Id<"shift">;
export type PostId = Id<"post">;

/** A stretch of time; its end is not part of it. */
export interface Span {
  readonly start: Minute;
  readonly end: Minute;
}

export type AvailabilityKind = "available" | "preferred" | "tentative" | "unavailable";

export interface AvailabilitySpan extends Span {
  readonly kind: AvailabilityKind;
}

export interface SkillLevel {
  readonly skillId: SkillId;
  /** From 1, a beginner, to 5. */
  readonly level: number;
}

/** What people cost, in cents; what is not said is not known, and costs nothing in a sum. */
export interface Rates {
  readonly hour?: number | undefined;
  readonly day?: number | undefined;
  readonly cachet?: number | undefined;
}

export interface PersonFacts {
  readonly id: PersonId;
  readonly name: string;
  readonly kind: "artist" | "technician";
  readonly skills: readonly SkillLevel[];
  /** In order of time, not overlapping: what wins where several were said is decided already. */
  readonly availability: readonly AvailabilitySpan[];
  /** What holds where nothing is said: free, or not. */
  readonly freeByDefault: boolean;
  readonly rates: Rates;
  /** The day of birth, where it matters that somebody is young. */
  readonly bornOn?: DayNumber | undefined;
  /** Minutes worked in whole weeks before the first shift of these facts; weeks are counted as in `weekOf`. */
  readonly earlierWeeks: readonly { readonly week: number; readonly minutes: number }[];
}

export interface RoomFacts {
  readonly id: RoomId;
  readonly name: string;
  readonly capacity?: number | undefined;
}

export interface VenueFacts {
  readonly id: VenueId;
  readonly name: string;
  /** IANA name; its times are in `PlanFacts.zones`. */
  readonly zone: string;
  readonly rooms: readonly RoomFacts[];
  /** By day of the week, Monday 1 to Sunday 7, in minutes of the day. Nothing at all means always open. */
  readonly openingHours: readonly { readonly weekday: number; readonly from: number; readonly to: number }[];
}

/** How long it takes from one venue to another; the way back is a line of its own where it differs. */
export interface TravelFacts {
  readonly from: VenueId;
  readonly to: VenueId;
  readonly minutes: number;
}

/** One kind of work in a shift, for as many people as it counts. */
export interface PostFacts {
  readonly id: PostId;
  readonly role: string;
  readonly skillId?: SkillId | undefined;
  /** The least level, where a skill is asked for. */
  readonly level: number;
  readonly count: number;
}

export interface ShiftFacts {
  readonly id: ShiftId;
  readonly productionId: ProductionId;
  readonly title: string;
  readonly venueId?: VenueId | undefined;
  readonly roomId?: RoomId | undefined;
  /** Others may be in the room at the same time. */
  readonly sharesRoom?: boolean | undefined;
  /** Where it stands; nothing while the machine is still to place it. */
  readonly span?: Span | undefined;
  /** Where it may be placed: any start that keeps its length inside. */
  readonly window?: (Span & { readonly minutes: number }) | undefined;
  /** Minutes of break inside, which are not work. */
  readonly breakMinutes: number;
  /** Rest everybody in it needs after it, where it is more than the law's. */
  readonly restMinutes: number;
  /** Artists are paid for it by *cachet*, which counts twelve hours. */
  readonly isCachet: boolean;
  readonly posts: readonly PostFacts[];
}

/** Somebody at a post. */
export interface AssignmentFacts {
  readonly shiftId: ShiftId;
  readonly postId: PostId;
  readonly personId: PersonId;
  /** No machine may touch it. */
  readonly isPinned: boolean;
  /** Why a person put somebody there against what the rules on skills say. */
  readonly overrideReason?: string | undefined;
}

/** From this minute on, until the next line of the zone, its clocks are this much ahead of UTC. */
export interface ZoneOffset {
  readonly from: Minute;
  readonly offset: number;
}

/** @public Whoever computes on a plan takes this. */
export interface PlanFacts {
  /** What is looked at. Shifts outside are there because rest and weeks reach across the edge. */
  readonly period: Span;
  /** The organisation's own zone, for what has no venue. */
  readonly zone: string;
  readonly zones: Readonly<Record<string, readonly ZoneOffset[]>>;
  readonly holidays: readonly DayNumber[];
  readonly people: readonly PersonFacts[];
  readonly venues: readonly VenueFacts[];
  readonly travel: readonly TravelFacts[];
  readonly shifts: readonly ShiftFacts[];
  readonly assignments: readonly AssignmentFacts[];
}
