import type { Locale } from "@souffleur/kernel";
import type { z } from "zod";
import type { FindingCount } from "../../../application/care/ports.ts";
import type { CareFinding, CareFix, CareReport } from "../../../domain/care/finding.ts";
import { shownName } from "../../../domain/files/raw-path.ts";
import type { HaltedFix } from "../../care/halted-fix.ts";
import type { findingOutput, fixOutput, reportOutput } from "./care-schemas.ts";
import { sentenceOf } from "./finding-sentences.ts";

/** Of a fix of hundreds of steps people read the first few. */
const STEPS_SHOWN = 20;

export function presentReport(
  report: CareReport,
  counts: readonly FindingCount[],
): z.input<typeof reportOutput> {
  const own = counts.filter(({ reportId }) => reportId === report.id);
  return {
    id: report.id,
    kinds: [...report.kinds],
    folder_id: report.folderId,
    job_id: report.jobId,
    absent_folders: report.absentFolders.map(shownName),
    looked: report.looked,
    counts: report.kinds.map((kind) => {
      const of = (state: FindingCount["state"]) =>
        own.find((each) => each.kind === kind && each.state === state)?.count ?? 0;
      return { kind, open: of("open"), fixed: of("fixed"), ignored: of("ignored"), undone: of("undone") };
    }),
    created_at: report.createdAt,
  };
}

export function presentFinding(finding: CareFinding, locale: Locale): z.input<typeof findingOutput> {
  return {
    id: finding.id,
    report_id: finding.reportId,
    kind: finding.kind,
    severity: finding.severity,
    label: finding.label,
    path: finding.path === undefined ? undefined : shownName(finding.path),
    message: sentenceOf(finding)[locale],
    facts: shownFacts(finding.facts),
    copies: finding.copies?.map((copy) => ({
      file_id: copy.fileId,
      path: shownName(copy.path),
      size_bytes: copy.sizeBytes,
      is_best: copy.isBest,
      reasons: copy.reasons.map((reason) => ({ ...reason })),
    })),
    fix: presentPlan(finding),
    state: finding.state,
    fix_id: finding.fixId,
    refusal: finding.refusal,
    version: finding.version,
    created_at: finding.createdAt,
    updated_at: finding.updatedAt,
  };
}

function presentPlan({ fix, isByChoice }: CareFinding): z.input<typeof findingOutput>["fix"] {
  return (
    fix && {
      steps: fix.moves.slice(0, STEPS_SHOWN).map(({ kind, from, to }) => ({
        kind,
        from: shownName(from),
        to: to === undefined ? undefined : shownName(to),
      })),
      steps_total: fix.moves.length,
      records: fix.records.filter(({ change }) => change !== "settle" && change !== "stay").length,
      is_by_choice: isByChoice,
    }
  );
}

function shownFacts(facts: CareFinding["facts"]): Record<string, string | number | boolean> {
  return Object.fromEntries(
    Object.entries(facts).map(([name, fact]) => [name, typeof fact === "string" ? shownName(fact) : fact]),
  );
}

export function presentFix(
  fix: CareFix,
  halted?: HaltedFix,
  locale: Locale = "en",
): z.input<typeof fixOutput> {
  return {
    id: fix.id,
    state: fix.state,
    job_id: fix.jobId,
    created_at: fix.createdAt,
    updated_at: fix.updatedAt,
    ...(halted !== undefined && { halted: presentHalted(halted, locale) }),
  };
}

function presentHalted({ state, error, done, findings }: HaltedFix, locale: Locale) {
  return {
    ...{ state, done, findings },
    ...(error && { error: { code: error.code, message: error.message[locale] } }),
  };
}
