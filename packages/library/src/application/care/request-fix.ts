import { fail, type Id, ok, type Result } from "@souffleur/kernel";
import type {
  CareFinding,
  CareFindingId,
  CareFix,
  CareKind,
  CareReportId,
} from "../../domain/care/finding.ts";
import { fixOf } from "../../domain/care/fix-of.ts";
import type { VideoFileId } from "../../domain/files/video-file-id.ts";
import type { LibraryPorts } from "../ports.ts";
import type { CareFindingNotFound } from "./ignore-finding.ts";

/** More than one job should do, and more than anybody looks through. */
export const MOST_FIXED = 5_000;

export interface FixRequest {
  readonly reportId: CareReportId;
  readonly findingIds?: readonly CareFindingId[] | undefined;
  readonly kind?: CareKind | undefined;
  readonly keep: Readonly<Record<string, VideoFileId>>;
}

export interface CareReportNotFound {
  readonly code: "care_report_not_found";
  readonly id: string;
}

/** None of what was named can be fixed, or may be without being named. */
export interface NothingToFix {
  readonly code: "nothing_to_fix";
}

interface Ports<Job extends { readonly id: Id<"job"> }, StartFailure>
  extends Pick<LibraryPorts, "careReports" | "careFindings" | "careFixes" | "clock" | "newId"> {
  readonly startFixing: (fix: CareFix["id"], findings: number) => Promise<Result<Job, StartFailure>>;
  /** Whether a job is still to be done, or being done. */
  readonly isUnderWay: (id: CareFix["jobId"]) => Promise<boolean>;
}

/** Asks for some findings of a report to be fixed: those that are named, or all of a kind that need no choice. */
export async function requestFix<Job extends { readonly id: Id<"job"> }, StartFailure>(
  ports: Ports<Job, StartFailure>,
  request: FixRequest,
): Promise<
  Result<
    { readonly fix: CareFix; readonly job: Job },
    CareReportNotFound | CareFindingNotFound | NothingToFix | StartFailure
  >
> {
  const { reportId, keep } = request;
  if ((await ports.careReports.find(reportId)) === undefined)
    return fail({ code: "care_report_not_found", id: reportId });
  const chosen = await chosenFindings(ports, request);
  if (!chosen.ok) return chosen;
  const busy = await busyFixes(ports, chosen.value);
  const findings = chosen.value.filter((finding) => isFixable(finding, keep[finding.id], busy));
  if (findings.length === 0) return fail({ code: "nothing_to_fix" });
  const id = ports.newId<"move-group">();
  const job = await ports.startFixing(id, findings.length);
  if (!job.ok) return job;
  const now = ports.clock.now();
  const kept = Object.fromEntries(findings.flatMap(({ id: of }) => (keep[of] ? [[of, keep[of]]] : [])));
  const fix: CareFix = {
    id,
    state: "started",
    keep: kept,
    jobId: job.value.id,
    createdAt: now,
    updatedAt: now,
  };
  await ports.careFixes.add(fix);
  for (const { refusal: _, ...finding } of findings)
    await ports.careFindings.replace({
      ...finding,
      fixId: id,
      state: "open",
      version: finding.version + 1,
      updatedAt: now,
    });
  return ok({ fix, job: job.value });
}

async function chosenFindings(
  { careFindings }: Pick<LibraryPorts, "careFindings">,
  { reportId, findingIds, kind }: FixRequest,
): Promise<Result<readonly CareFinding[], CareFindingNotFound>> {
  if (findingIds === undefined) {
    const filter = { reportId, kinds: kind && [kind], states: ["open", "undone"] as const };
    const { items } = await careFindings.list({ limit: MOST_FIXED }, filter);
    return ok(items.filter(({ isByChoice }) => !isByChoice));
  }
  const findings = await careFindings.findAll([...new Set(findingIds)]);
  const byId = new Map(findings.map((finding) => [finding.id, finding]));
  const unknown = findingIds.find((id) => byId.get(id)?.reportId !== reportId);
  if (unknown !== undefined) return fail({ code: "care_finding_not_found", id: unknown });
  return ok(findings);
}

function isFixable(
  { state, fixId, ...finding }: CareFinding,
  keep: VideoFileId | undefined,
  busy: ReadonlySet<CareFix["id"]>,
): boolean {
  const isBusy = fixId !== undefined && busy.has(fixId);
  return (state === "undone" || (state === "open" && !isBusy)) && fixOf(finding, keep) !== undefined;
}

/** Fixes that are still being done. One whose job failed for good leaves its findings to the next. */
async function busyFixes(
  { careFixes, isUnderWay }: Pick<Ports<never, never>, "careFixes" | "isUnderWay">,
  findings: readonly CareFinding[],
): Promise<ReadonlySet<CareFix["id"]>> {
  const busy = new Set<CareFix["id"]>();
  const ids = new Set(findings.flatMap(({ state, fixId }) => (state === "open" && fixId ? fixId : [])));
  for (const id of ids) {
    const fix = await careFixes.find(id);
    if (fix?.state === "started" && (await isUnderWay(fix.jobId))) busy.add(id);
  }
  return busy;
}
