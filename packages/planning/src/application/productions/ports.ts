import type { LocalDate, Page, PageRequest, Result, VersionStale } from "@souffleur/kernel";
import type {
  PersonId,
  ProductionId,
  RoomId,
  ShiftId,
  SkillId,
  Span,
  VenueId,
} from "../../domain/plan/facts.ts";
import type { Paid } from "../../domain/plan/pay.ts";
import type { CoveredShift } from "../../domain/productions/coverage.ts";
import type { Use } from "../../domain/productions/double-use.ts";
import type { MissionType, MissionTypeId } from "../../domain/productions/mission-type.ts";
import type { Production, TeamId } from "../../domain/productions/production.ts";
import type { Shift } from "../../domain/productions/shift.ts";

/** An id is taken: only what comes back from the trash brings its own. */
export interface IdTaken {
  readonly code: "id_taken";
}

export interface ProductionFilter {
  /** Part of the name. */
  readonly search?: string | undefined;
  /** Those that run on any of these days. */
  readonly from?: LocalDate | undefined;
  readonly to?: LocalDate | undefined;
}

export interface ProductionRepository {
  add(production: Production): Promise<Result<void, IdTaken>>;
  find(id: ProductionId): Promise<Production | undefined>;
  /** The same, kept as it is until the unit of work ends. */
  findForChange(id: ProductionId): Promise<Production | undefined>;
  /** By first day. */
  list(page: PageRequest, filter: ProductionFilter): Promise<Page<Production>>;
  replace(production: Production): Promise<Result<void, VersionStale>>;
  remove(id: ProductionId): Promise<void>;
}

export interface MissionTypeRepository {
  add(type: MissionType): Promise<Result<void, IdTaken>>;
  find(id: MissionTypeId): Promise<MissionType | undefined>;
  findForChange(id: MissionTypeId): Promise<MissionType | undefined>;
  /** By name. */
  list(page: PageRequest, search?: string): Promise<Page<MissionType>>;
  replace(type: MissionType): Promise<Result<void, VersionStale>>;
  remove(id: MissionTypeId): Promise<void>;
}

/** What a thing points at that must be there. */
export interface References {
  readonly teams?: readonly TeamId[] | undefined;
  readonly skills?: readonly SkillId[] | undefined;
  readonly venues?: readonly VenueId[] | undefined;
  readonly rooms?: readonly RoomId[] | undefined;
  readonly missionTypes?: readonly MissionTypeId[] | undefined;
  readonly productions?: readonly ProductionId[] | undefined;
  readonly people?: readonly PersonId[] | undefined;
}

export interface UnknownReference {
  readonly code: "unknown_reference";
  readonly kind: keyof References;
  readonly id: string;
}

export interface ReferenceCheck {
  /** Those that are not there; those that are stay until the unit of work ends. */
  unknownAmong(references: References): Promise<readonly UnknownReference[]>;
}

/** Where a shift is: whose clocks count, and which rooms there are. */
export interface Place {
  readonly zone: string;
  readonly roomIds: ReadonlySet<RoomId>;
}

export interface PlaceLookup {
  /** The organisation's zone, where there is no venue. */
  readonly organisation: Place;
  /** Those of them that exist, kept as they are until the unit of work ends. */
  find(ids: readonly VenueId[]): Promise<ReadonlyMap<VenueId, Place>>;
}

/** The shifts that touch a stretch of days, of all or of one of these. */
export interface ShiftWindow {
  readonly from: LocalDate;
  /** The last day, itself part of it. */
  readonly to: LocalDate;
  readonly productionId?: ProductionId | undefined;
  readonly venueId?: VenueId | undefined;
  readonly personId?: PersonId | undefined;
}

export interface ShiftRepository {
  /** Fails where an id is taken. */
  add(shifts: readonly Shift[]): Promise<Result<void, IdTaken>>;
  find(id: ShiftId): Promise<Shift | undefined>;
  /** Those that exist, in the order of their ids, kept as they are until the unit of work ends. */
  findForChange(ids: readonly ShiftId[]): Promise<readonly Shift[]>;
  /** All of a production, kept as they are until the unit of work ends. */
  findOfProduction(id: ProductionId): Promise<readonly Shift[]>;
  /** All at a venue, kept as they are until the unit of work ends. */
  findAtVenue(id: VenueId): Promise<readonly Shift[]>;
  /** By day, then as they begin. */
  list(page: PageRequest, window: ShiftWindow): Promise<Page<Shift>>;
  /** Replaces shifts with posts and assignments, all or none; people and rooms may change places among them. */
  replace(shifts: readonly Shift[]): Promise<Result<void, VersionStale>>;
  remove(ids: readonly ShiftId[]): Promise<void>;
}

/** What takes the time of people and rooms already. */
export interface UseLookup {
  ofRooms(ids: readonly RoomId[], span: Span, except: readonly ShiftId[]): Promise<readonly Use<RoomId>[]>;
  ofPeople(
    ids: readonly PersonId[],
    span: Span,
    except: readonly ShiftId[],
  ): Promise<readonly Use<PersonId>[]>;
}

/** The shifts of a production that begin on some days, or all of them. */
export interface CoveredPeriod {
  readonly productionId: ProductionId;
  readonly from?: LocalDate | undefined;
  readonly to?: LocalDate | undefined;
}

export interface CoverageReader {
  /** What is counted of these shifts, and what those who work in them are paid. */
  read(period: CoveredPeriod): Promise<{
    readonly shifts: readonly CoveredShift[];
    readonly paid: ReadonlyMap<PersonId, Paid>;
  }>;
}

/** What the use cases of productions keep things in. */
export interface ProductionPorts {
  readonly productions: ProductionRepository;
  readonly missionTypes: MissionTypeRepository;
  readonly shifts: ShiftRepository;
  readonly references: ReferenceCheck;
  readonly places: PlaceLookup;
  readonly uses: UseLookup;
  readonly coverage: CoverageReader;
}
