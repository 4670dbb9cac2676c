import type { LocalDate, Page, PageRequest, Result, VersionStale } from "@souffleur/kernel";
import type { CallSheet, CallSheetId } from "../../domain/call-sheets/call-sheet.ts";
import type { DayPlan, IssuedCallSheet } from "../../domain/call-sheets/content.ts";
import type { PersonId, ProductionId, VenueId } from "../../domain/plan/facts.ts";
import type { IdTaken } from "../productions/ports.ts";

/** All that is given must fit. */
export interface CallSheetFilter {
  readonly productionId?: ProductionId | undefined;
  readonly from?: LocalDate | undefined;
  readonly to?: LocalDate | undefined;
}

export interface CallSheetRepository {
  add(sheet: CallSheet): Promise<Result<void, IdTaken>>;
  find(id: CallSheetId): Promise<CallSheet | undefined>;
  /** The same, kept as it is until the unit of work ends. */
  findForChange(id: CallSheetId): Promise<CallSheet | undefined>;
  /** By day. */
  list(page: PageRequest, filter: CallSheetFilter): Promise<Page<CallSheet>>;
  replace(sheet: CallSheet): Promise<Result<void, VersionStale>>;
  /** With its versions. */
  remove(id: CallSheetId): Promise<void>;
  /** Those of whom it says something see this version from now on, nobody else. */
  addVersion(issued: IssuedCallSheet): Promise<void>;
  /** The last first. */
  versions(id: CallSheetId): Promise<readonly IssuedCallSheet[]>;
  findVersion(id: CallSheetId, number: number): Promise<IssuedCallSheet | undefined>;
  /** The last versions that name somebody, the next day first; of days from one on. */
  ofPerson(id: PersonId, from: LocalDate, limit: number): Promise<readonly IssuedCallSheet[]>;
}

/** The day of a production, or what of it takes place at one venue. */
export interface DayWanted {
  readonly productionId: ProductionId;
  readonly day: LocalDate;
  readonly venueId?: VenueId | undefined;
}

export interface DayPlanReader {
  /** Nothing where there is no such production. */
  read(wanted: DayWanted): Promise<DayPlan | undefined>;
}

export interface CallSheetPorts {
  readonly callSheets: CallSheetRepository;
  readonly dayPlans: DayPlanReader;
}
