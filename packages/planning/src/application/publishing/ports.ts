import type { LocalDate, Page, PageRequest } from "@souffleur/kernel";
import type { PersonId, ProductionId, ShiftId, VenueId } from "../../domain/plan/facts.ts";
import type { ToldState } from "../../domain/publishing/apply-changes.ts";
import type { Publication, PublicationSummary } from "../../domain/publishing/publication.ts";
import type { PublishedShift, ToldPerson } from "../../domain/publishing/published-shift.ts";
import type { ToldShift } from "../../domain/publishing/shift-change.ts";
import type { FeedPorts } from "./feed-ports.ts";

/** What was published, as far as somebody asks: all that is given must fit. */
export interface PublishedFilter {
  readonly productionId?: ProductionId | undefined;
  readonly venueId?: VenueId | undefined;
  /** By the day it begins. */
  readonly from?: LocalDate | undefined;
  readonly to?: LocalDate | undefined;
  /** Cancelled ones too; else only what still holds. */
  readonly withCancelled?: boolean | undefined;
  /** The most that are read, from the first on. */
  readonly limit: number;
}

/** What people were told: not what is planned meanwhile. */
export interface PublishedPlan {
  find(id: ShiftId): Promise<PublishedShift | undefined>;
  /** As they begin. */
  list(filter: PublishedFilter): Promise<readonly PublishedShift[]>;
  /** What somebody was told of a shift, kept as it is until the unit of work ends. */
  findTold(shiftId: ShiftId, personId: PersonId): Promise<ToldPerson | undefined>;
  /** What people were told of shifts, as they begin. */
  listTold(
    filter: PublishedFilter & { readonly shiftId?: ShiftId | undefined },
  ): Promise<readonly ToldPerson[]>;
  /** What these people were told, as it begins. */
  ofPeople(ids: readonly PersonId[], filter: PublishedFilter): Promise<readonly ToldPerson[]>;
  /** All that was ever published of a production, cancelled or not. */
  ofProduction(id: ProductionId): Promise<readonly PublishedShift[]>;
  /** What people were told last; those who are not named keep what they were told. */
  store(shifts: readonly PublishedShift[], people: readonly ToldState[]): Promise<void>;
}

/** The plan of a production as it would be told. */
export interface PlanToTell {
  /** Shifts that have a time. */
  ofProduction(id: ProductionId): Promise<readonly ToldShift[]>;
}

export interface PublicationRepository {
  add(publication: Publication): Promise<void>;
  /** The number of the last one of a production; 0 before the first. */
  lastNumber(id: ProductionId): Promise<number>;
  find(id: ProductionId, number: number): Promise<Publication | undefined>;
  /** The newest first. */
  list(page: PageRequest, id: ProductionId): Promise<Page<PublicationSummary>>;
}

export interface PublishingPorts extends FeedPorts {
  readonly published: PublishedPlan;
  readonly planToTell: PlanToTell;
  readonly publications: PublicationRepository;
  /** A short text that is another one for another text. */
  readonly digest: (text: string) => string;
}
