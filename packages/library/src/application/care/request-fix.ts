import { fail, type Id, ok, type Result } from "@souffleur/kernel";
import {
  type CareFinding,
  type CareFindingId,
  type CareFix,
  type CareKind,
  type CareReportId,
  isAtWork,
} from "../../domain/care/finding.ts";
import type { VideoFileId } from "../../domain/files/video-file-id.ts";
import type { LibraryPorts } from "../ports.ts";
import { type AskedFindings, askedFindings } from "./asked-findings.ts";
import type { CareFindingNotFound } from "./ignore-finding.ts";
import { type CareFixNotHalted, type FixAtWork, type ResumePorts, resumeFix } from "./resume-fix.ts";
import type { CareFixNotFound } from "./undo-fix.ts";

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

/** A fix that stopped on the way has all of them: it is being taken back, or was to keep other copies. */
export interface FindingsHeld {
  readonly code: "care_findings_held";
}

interface Ports<Job extends { readonly id: Id<"job"> }, StartFailure>
  extends Pick<LibraryPorts, "careReports" | "careFindings" | "newId">,
    ResumePorts<Job, StartFailure> {
  readonly startFixing: (fix: CareFix["id"], findings: number) => Promise<Result<Job, StartFailure>>;
}

type RequestFailure =
  | CareReportNotFound
  | CareFindingNotFound
  | NothingToFix
  | FindingsHeld
  | CareFixNotFound
  | CareFixNotHalted;

/** What was asked for under one fix of its own, and the fixes that had stopped on the way and now go on. */
interface RequestedFix<Job> extends FixAtWork<Job> {
  readonly resumed: readonly FixAtWork<Job>[];
}

/**
 * Asks for some findings of a report to be fixed: those that are named, or all of a kind that need no choice. What a fix
 * that stopped on the way has begun is no second fix's to begin: that one goes on.
 */
export async function requestFix<Job extends { readonly id: Id<"job"> }, StartFailure>(
  ports: Ports<Job, StartFailure>,
  request: FixRequest,
): Promise<Result<RequestedFix<Job>, RequestFailure | StartFailure>> {
  const { reportId, keep } = request;
  if ((await ports.careReports.find(reportId)) === undefined)
    return fail({ code: "care_report_not_found", id: reportId });
  const chosen = await chosenFindings(ports, request);
  if (!chosen.ok) return chosen;
  const atWork = await fixesAtWork(ports, chosen.value);
  const asked = askedFindings(chosen.value, { keep, atWork, endedJobs: ports.endedJobs });
  const { free, halted } = asked;
  if (free.length === 0 && halted.length === 0) return fail(whyNothing(asked));
  const resumed: FixAtWork<Job>[] = [];
  for (const { id } of halted) {
    const gone = await resumeFix(ports, id);
    if (!gone.ok) return gone;
    resumed.push(gone.value);
  }
  const [first] = resumed;
  if (free.length === 0 && first !== undefined) return ok({ ...first, resumed });
  const begun = await beginFix(ports, free, keep);
  return begun.ok ? ok({ ...begun.value, resumed }) : begun;
}

function whyNothing({ held }: AskedFindings): NothingToFix | FindingsHeld {
  return { code: held.length > 0 ? "care_findings_held" : "nothing_to_fix" };
}

async function beginFix<Job extends { readonly id: Id<"job"> }, StartFailure>(
  ports: Ports<Job, StartFailure>,
  findings: readonly CareFinding[],
  keep: FixRequest["keep"],
): Promise<Result<FixAtWork<Job>, StartFailure>> {
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

async function fixesAtWork(
  { careFixes }: Pick<LibraryPorts, "careFixes">,
  findings: readonly CareFinding[],
): Promise<readonly CareFix[]> {
  const ids = new Set(findings.flatMap(({ state, fixId }) => (state === "open" && fixId ? fixId : [])));
  const fixes: CareFix[] = [];
  for (const id of ids) {
    const fix = await careFixes.find(id);
    if (fix !== undefined && isAtWork(fix)) fixes.push(fix);
  }
  return fixes;
}

/** The fixes whose jobs must be looked up before one is asked for. */
export async function fixesInTheWay(
  ports: Pick<LibraryPorts, "careFindings" | "careFixes">,
  request: FixRequest,
): Promise<readonly CareFix[]> {
  const chosen = await chosenFindings(ports, request);
  return chosen.ok ? fixesAtWork(ports, chosen.value) : [];
}
