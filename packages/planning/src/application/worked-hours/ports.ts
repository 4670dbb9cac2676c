import type { InstantText, LocalDate, Page, PageRequest, Result, VersionStale } from "@souffleur/kernel";
import type { PersonId, ProductionId, Span } from "../../domain/plan/facts.ts";
import type { HourPeriod, PeriodScope } from "../../domain/worked-hours/hour-period.ts";
import type {
  HourPeriodId,
  HoursKey,
  HoursLine,
  HoursState,
  PlannedHours,
} from "../../domain/worked-hours/hours-line.ts";
import type { NightHours } from "../../domain/worked-hours/night-hours.ts";

/** Which lines somebody looks at. */
export interface HoursWindow {
  readonly from: LocalDate;
  /** The last day, itself part of it. */
  readonly to: LocalDate;
  readonly productionId?: ProductionId | undefined;
  readonly personId?: PersonId | undefined;
  readonly states?: readonly HoursState[] | undefined;
  /** Only those this period was closed with. */
  readonly periodId?: HourPeriodId | undefined;
}

export interface WorkedHoursRepository {
  /** Nobody else changes hours or periods until the unit of work ends. */
  hold(): Promise<void>;
  /** What was said, or what is planned where nobody said anything. */
  find(key: HoursKey): Promise<HoursLine | undefined>;
  /** The same for many, in their order; nothing for those that are not there. */
  findAll(keys: readonly HoursKey[]): Promise<readonly (HoursLine | undefined)[]>;
  /** In order of time, then of shifts and people. */
  list(page: PageRequest, window: HoursWindow): Promise<Page<HoursLine>>;
  /** Lines of somebody that hold a minute of this span, those begun and not ended included. */
  overlapping(personId: PersonId, span: Span): Promise<readonly HoursLine[]>;
  /** Stores lines, each one version further than the one found. */
  put(lines: readonly HoursLine[], at: InstantText): Promise<void>;
  /** What was said is not any more; what is planned stays. */
  remove(keys: readonly HoursKey[]): Promise<void>;
}

export interface HourPeriodRepository {
  add(period: HourPeriod): Promise<void>;
  find(id: HourPeriodId): Promise<HourPeriod | undefined>;
  /** Newest first. */
  list(
    page: PageRequest,
    scope: Partial<Record<"from" | "to", LocalDate | undefined>> & {
      readonly productionId?: ProductionId | undefined;
    },
  ): Promise<Page<HourPeriod>>;
  /** The closed period that fixes this line. */
  closedOver(line: Pick<PlannedHours, "day" | "productionId">): Promise<HourPeriod | undefined>;
  /** The first closed period that already holds all of some days of this one. */
  closedWithin(scope: PeriodScope): Promise<HourPeriod | undefined>;
  replace(period: HourPeriod): Promise<void>;
}

/** The organisation's night hours; version 0 while they are as shipped. */
export interface StoredNightHours {
  readonly lines: readonly NightHours[];
  readonly version: number;
}

export interface NightHoursRepository {
  find(): Promise<StoredNightHours>;
  /** The same, kept as it is until the unit of work ends. */
  findForChange(): Promise<StoredNightHours>;
  store(stored: StoredNightHours, at: InstantText): Promise<Result<void, VersionStale>>;
}

export interface WorkedHoursPorts {
  readonly workedHours: WorkedHoursRepository;
  readonly hourPeriods: HourPeriodRepository;
  readonly nightHours: NightHoursRepository;
}
