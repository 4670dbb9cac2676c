import type { Id, InstantText } from "@souffleur/kernel";
import type {
  CareFindingId,
  CareFixId,
  CareKind,
  CareReportId,
  FindingState,
  FixState,
  Severity,
} from "../../../domain/care/finding.ts";
import type { FolderId } from "../../../domain/files/folder.ts";
import type { Flag } from "./flag.ts";

export interface CareTables {
  care_reports: {
    id: CareReportId;
    job_id: Id<"job">;
    folder_id: FolderId | null;
    kinds: unknown;
    absent_folders: unknown;
    entries: number;
    records: number;
    created_at: InstantText;
  };
  care_fixes: {
    id: CareFixId;
    state: FixState;
    keep: unknown;
    job_id: Id<"job">;
    created_at: InstantText;
    updated_at: InstantText;
  };
  care_findings: {
    id: CareFindingId;
    report_id: CareReportId;
    kind: CareKind;
    severity: Severity;
    subject_key: string;
    label: string;
    path: string | null;
    facts: unknown;
    copies: unknown;
    fix: unknown;
    choices: unknown;
    is_by_choice: Flag;
    state: FindingState;
    fix_id: CareFixId | null;
    refusal: string | null;
    trace: unknown;
    version: number;
    created_at: InstantText;
    updated_at: InstantText;
  };
}
