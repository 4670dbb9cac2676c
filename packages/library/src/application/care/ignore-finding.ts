import { fail, ok, type Result, type VersionStale } from "@souffleur/kernel";
import type { CareFinding, CareFindingId } from "../../domain/care/finding.ts";
import type { LibraryPorts } from "../ports.ts";

export interface CareFindingNotFound {
  readonly code: "care_finding_not_found";
  readonly id: string;
}

/** Somebody else, or a fix, has dealt with it. */
export interface CareFindingNotOpen {
  readonly code: "care_finding_not_open";
}

type Ports = Pick<LibraryPorts, "careFindings" | "ledger" | "clock">;

interface Seen {
  readonly id: CareFindingId;
  readonly expectedVersion?: number | undefined;
}

/** Sets a finding aside: neither this report nor the next ones ask about it again. */
export function ignoreFinding(ports: Ports, seen: Seen) {
  return settle(ports, seen, { from: ["open", "undone"], to: "ignored" });
}

/** Takes that back. */
export function reopenFinding(ports: Ports, seen: Seen) {
  return settle(ports, seen, { from: ["ignored"], to: "open" });
}

async function settle(
  { careFindings, ledger, clock }: Ports,
  { id, expectedVersion }: Seen,
  { from, to }: { readonly from: readonly CareFinding["state"][]; readonly to: "ignored" | "open" },
): Promise<Result<CareFinding, CareFindingNotFound | CareFindingNotOpen | VersionStale>> {
  const finding = await careFindings.findForChange(id);
  if (finding === undefined) return fail({ code: "care_finding_not_found", id });
  if (expectedVersion !== undefined && finding.version !== expectedVersion)
    return fail({ code: "version_stale", current: finding.version });
  if (!from.includes(finding.state)) return fail({ code: "care_finding_not_open" });
  const after: CareFinding = {
    ...finding,
    state: to,
    version: finding.version + 1,
    updatedAt: clock.now(),
  };
  const written = await careFindings.replace(after);
  if (!written.ok) return written;
  await ledger.record({
    action: to === "ignored" ? "library.care-finding.ignored" : "library.care-finding.reopened",
    subject: { type: "library.care-finding", id, label: finding.label },
    before: { state: finding.state },
    after: { state: to },
  });
  return ok(after);
}
