import { fail, ok, type Result, type VersionStale } from "@souffleur/kernel";
import type { TeamId } from "../../domain/people/person.ts";
import { teamDetails } from "../../domain/people/team.ts";
import type { PlanningPorts } from "../ports.ts";
import type { TeamNotFound } from "./get-team.ts";
import { teamSubject } from "./team-record.ts";

export interface TeamInUse {
  readonly code: "team_in_use";
  readonly name: string;
  /** The productions it makes, the first few of them. */
  readonly productions: readonly string[];
}

/** Moves a team that makes no production to the trash; its members stay. */
export async function deleteTeam(
  {
    teams,
    people,
    ledger,
    trash,
    clock,
  }: Pick<PlanningPorts, "teams" | "people" | "ledger" | "trash" | "clock">,
  id: TeamId,
  expectedVersion?: number,
): Promise<Result<void, TeamNotFound | TeamInUse | VersionStale>> {
  const team = await teams.findForChange(id);
  if (team === undefined) return fail({ code: "team_not_found", id });
  if (expectedVersion !== undefined && expectedVersion !== team.version)
    return fail({ code: "version_stale", current: team.version });
  const productions = await teams.uses(id);
  if (productions.length > 0) return fail({ code: "team_in_use", name: team.name, productions });
  await trash.put({ subject: teamSubject(team), snapshot: team });
  await teams.remove(id);
  await people.touch(team.memberIds, clock.now());
  await ledger.record({
    action: "planning.team.deleted",
    subject: teamSubject(team),
    before: teamDetails(team),
  });
  return ok(undefined);
}
