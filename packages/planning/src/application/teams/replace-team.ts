import { fail, ok, type Result, type VersionStale } from "@souffleur/kernel";
import type { TeamId } from "../../domain/people/person.ts";
import { changedMembers, type Team, type TeamDetails, teamDetails } from "../../domain/people/team.ts";
import type { PlanningPorts } from "../ports.ts";
import type { MemberUnknown } from "./create-team.ts";
import type { TeamNotFound } from "./get-team.ts";
import { teamSubject } from "./team-record.ts";

export interface TeamReplacement {
  readonly id: TeamId;
  readonly details: TeamDetails;
  /** The version the person saw, where they said so. */
  readonly expectedVersion?: number | undefined;
}

export async function replaceTeam(
  { teams, people, ledger, clock }: Pick<PlanningPorts, "teams" | "people" | "ledger" | "clock">,
  { id, details, expectedVersion }: TeamReplacement,
): Promise<Result<Team, TeamNotFound | MemberUnknown | VersionStale>> {
  const before = await teams.findForChange(id);
  if (before === undefined) return fail({ code: "team_not_found", id });
  if (expectedVersion !== undefined && expectedVersion !== before.version)
    return fail({ code: "version_stale", current: before.version });
  const memberIds = details.memberIds.toSorted();
  const [unknown] = await people.missing(memberIds);
  if (unknown !== undefined) return fail({ code: "member_unknown", id: unknown });
  const { createdAt, version } = before;
  const now = clock.now();
  const after: Team = { ...details, memberIds, id, createdAt, version: version + 1, updatedAt: now };
  const replaced = await teams.replace(after);
  if (!replaced.ok) return replaced;
  await people.touch(changedMembers(before, after), now);
  await ledger.record({
    action: "planning.team.replaced",
    subject: teamSubject(after),
    before: teamDetails(before),
    after: teamDetails(after),
  });
  return ok(after);
}
