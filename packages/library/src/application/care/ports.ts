import type { Page, PageRequest, Result, VersionStale } from "@souffleur/kernel";
import type { CollectionRecords } from "../../domain/care/collection.ts";
import type {
  CareFinding,
  CareFindingId,
  CareFix,
  CareFixId,
  CareKind,
  CareReport,
  CareReportId,
  FindingState,
  FixState,
  Severity,
} from "../../domain/care/finding.ts";
import type { VideoFileId } from "../../domain/files/video-file-id.ts";

export interface FindingFilter {
  readonly reportId?: CareReportId | undefined;
  readonly kinds?: readonly CareKind[] | undefined;
  readonly states?: readonly FindingState[] | undefined;
  readonly severity?: Severity | undefined;
  readonly fixId?: CareFixId | undefined;
}

/** How many findings of a report are of one kind and in one state. */
export interface FindingCount {
  readonly reportId: CareReportId;
  readonly kind: CareKind;
  readonly state: FindingState;
  readonly count: number;
}

export interface CareReportRepository {
  add(report: CareReport): Promise<void>;
  find(id: CareReportId): Promise<CareReport | undefined>;
  /** The newest first. */
  list(page: PageRequest): Promise<Page<CareReport>>;
  countsOf(ids: readonly CareReportId[]): Promise<readonly FindingCount[]>;
}

export interface CareFindingRepository {
  addAll(findings: readonly CareFinding[]): Promise<void>;
  find(id: CareFindingId): Promise<CareFinding | undefined>;
  findForChange(id: CareFindingId): Promise<CareFinding | undefined>;
  findAll(ids: readonly CareFindingId[]): Promise<readonly CareFinding[]>;
  /** In the order they were found. */
  list(page: PageRequest, filter: FindingFilter): Promise<Page<CareFinding>>;
  /** What somebody said they do not want to hear of again: `kind key`. */
  ignored(): Promise<ReadonlySet<string>>;
  replace(finding: CareFinding): Promise<Result<void, VersionStale>>;
}

export interface CareFixRepository {
  add(fix: CareFix): Promise<void>;
  find(id: CareFixId): Promise<CareFix | undefined>;
  /** The newest first. */
  list(page: PageRequest, states: readonly FixState[]): Promise<Page<CareFix>>;
  findForChange(id: CareFixId): Promise<CareFix | undefined>;
  replace(fix: CareFix): Promise<void>;
}

/** What hangs on the record of a file and goes with it, as its table has it. */
export interface MatchRows {
  ofFile(id: VideoFileId): Promise<readonly unknown[]>;
  putBack(rows: readonly unknown[]): Promise<void>;
}

export interface CarePorts {
  readonly careReports: CareReportRepository;
  readonly careFindings: CareFindingRepository;
  readonly careFixes: CareFixRepository;
  readonly collectionRecords: { readAll(): Promise<CollectionRecords> };
  readonly matchRows: MatchRows;
}
