import { fail, type Result, sameContent, type UndoConflict } from "@souffleur/kernel";
import type { TeamId } from "../../domain/people/person.ts";
import { type Team, type TeamDetails, teamDetails } from "../../domain/people/team.ts";
import type { PlanningPorts } from "../ports.ts";
import { deleteTeam } from "./delete-team.ts";
import { replaceTeam } from "./replace-team.ts";

type Ports = Pick<PlanningPorts, "teams" | "people" | "ledger" | "trash" | "clock">;

/** Takes back that a team was created: it goes to the trash, as long as nobody changed it since. */
export async function undoTeamCreated(
  ports: Ports,
  id: TeamId,
  after: TeamDetails,
): Promise<Result<void, UndoConflict>> {
  if (!(await isStill(ports, id, after))) return fail({ code: "undo_conflict" });
  const deleted = await deleteTeam(ports, id);
  return deleted.ok ? deleted : fail({ code: "undo_conflict" });
}

/** Takes back that a team was replaced, as long as nobody changed it since and all who were in it are there. */
export async function undoTeamReplaced(
  ports: Ports,
  id: TeamId,
  before: TeamDetails,
  after: TeamDetails,
): Promise<Result<Team, UndoConflict>> {
  if (!(await isStill(ports, id, after))) return fail({ code: "undo_conflict" });
  const replaced = await replaceTeam(ports, { id, details: before });
  return replaced.ok ? replaced : fail({ code: "undo_conflict" });
}

async function isStill({ teams }: Ports, id: TeamId, after: TeamDetails): Promise<boolean> {
  const team = await teams.findForChange(id);
  return team !== undefined && sameContent(teamDetails(team), after);
}
