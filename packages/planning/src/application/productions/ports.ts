import type { LocalDate, Result } from "@souffleur/kernel";
import type { ProductionId, RoomId, SkillId, VenueId } from "../../domain/plan/facts.ts";
import type { MissionType, MissionTypeId } from "../../domain/productions/mission-type.ts";
import type { Production, TeamId } from "../../domain/productions/production.ts";
import type { Page, PageRequest } from "../paging.ts";
import type { VersionStale } from "../version-stale.ts";

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
}

export interface UnknownReference {
  readonly code: "unknown_reference";
  readonly kind: keyof References;
  readonly id: string;
}

export interface ReferenceCheck {
  /** The first that is not there; those that are stay until the unit of work ends. */
  firstUnknown(references: References): Promise<UnknownReference | undefined>;
}

/** What the use cases of productions keep things in. */
export interface ProductionPorts {
  readonly productions: ProductionRepository;
  readonly missionTypes: MissionTypeRepository;
  readonly references: ReferenceCheck;
}
