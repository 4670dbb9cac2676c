import type { LocalDate, Page, PageRequest, Result, VersionStale } from "@souffleur/kernel";
import type { RoomId, TravelFacts, VenueId } from "../../domain/plan/facts.ts";
import type { TravelTime } from "../../domain/venues/travel.ts";
import type { Venue } from "../../domain/venues/venue.ts";
import type { IdTaken } from "../productions/ports.ts";

export interface VenueRepository {
  add(venue: Venue): Promise<Result<void, IdTaken>>;
  find(id: VenueId): Promise<Venue | undefined>;
  /** The same, it and its rooms kept as they are until the unit of work ends. */
  findForChange(id: VenueId): Promise<Venue | undefined>;
  /** By name, accents and case put aside. */
  list(page: PageRequest, search?: string): Promise<Page<Venue>>;
  /** Replaces all of it; rooms of the same id stay the same rooms. */
  replace(venue: Venue): Promise<Result<void, VersionStale>>;
  remove(id: VenueId): Promise<void>;
}

/** What a venue or a room cannot go away from under. */
export interface Use {
  readonly kind: "shift" | "mission_type";
  readonly id: string;
  readonly label: string;
  readonly day?: LocalDate | undefined;
}

export interface Uses {
  readonly count: number;
  /** The first few of them. */
  readonly first: readonly Use[];
}

export interface VenueUses {
  ofVenue(id: VenueId): Promise<Uses>;
  ofRooms(ids: readonly RoomId[]): Promise<Uses>;
}

export interface TravelTimeRepository {
  /** Given and estimated. */
  list(page: PageRequest): Promise<Page<TravelTime>>;
  version(): Promise<number>;
  /** The version, kept as it is until the unit of work ends. */
  versionForChange(): Promise<number>;
  /** Those somebody gave. */
  given(): Promise<readonly TravelFacts[]>;
  givenOf(venue: VenueId): Promise<readonly TravelFacts[]>;
  /** Replaces all that were given. */
  replace(given: readonly TravelFacts[]): Promise<void>;
  /** Adds ways between venues that are both there. */
  putBack(given: readonly TravelFacts[]): Promise<void>;
  /** Says that they are not what they were. */
  touch(): Promise<number>;
}

export interface VenuePorts {
  readonly venues: VenueRepository;
  readonly venueUses: VenueUses;
  readonly travelTimes: TravelTimeRepository;
}
