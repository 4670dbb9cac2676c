import { fail, ok, type Result } from "@souffleur/kernel";
import type { TeamId } from "../../domain/people/person.ts";
import type { Team } from "../../domain/people/team.ts";
import type { PlanningPorts } from "../ports.ts";

export interface TeamNotFound {
  readonly code: "team_not_found";
  readonly id: string;
}

export async function getTeam(
  { teams }: Pick<PlanningPorts, "teams">,
  id: TeamId,
): Promise<Result<Team, TeamNotFound>> {
  const team = await teams.find(id);
  return team === undefined ? fail({ code: "team_not_found", id }) : ok(team);
}
