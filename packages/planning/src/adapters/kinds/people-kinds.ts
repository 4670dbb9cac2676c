import { ok } from "@souffleur/kernel";
import type { TrashKind, UndoKind } from "@souffleur/platform/module";
import { artistSubject } from "../../application/artist-record.ts";
import type { DeletedPerson, PersonSummary } from "../../application/people/person-record.ts";
import { restorePerson } from "../../application/people/restore-person.ts";
import { undoPersonCreated, undoPersonReplaced } from "../../application/people/undo-person-change.ts";
import type { ImportSummary } from "../../application/people-import/apply-people-import.ts";
import { undoPeopleImport } from "../../application/people-import/undo-people-import.ts";
import { restoreSkill } from "../../application/skills/restore-skill.ts";
import { skillSubject } from "../../application/skills/skill-record.ts";
import { undoSkillCreated, undoSkillReplaced } from "../../application/skills/undo-skill-change.ts";
import { restoreTeam } from "../../application/teams/restore-team.ts";
import { teamSubject } from "../../application/teams/team-record.ts";
import { undoTeamCreated, undoTeamReplaced } from "../../application/teams/undo-team-change.ts";
import type { Artist, ArtistId } from "../../domain/artist.ts";
import type { TeamId } from "../../domain/people/person.ts";
import type { Skill, SkillDetails } from "../../domain/people/skill.ts";
import type { Team, TeamDetails } from "../../domain/people/team.ts";
import type { SkillId } from "../../domain/plan/facts.ts";
import { type PortsContext, portsOf } from "../context.ts";

/** How deleted people come back. Their snapshots are what the use cases put there. */
export function peopleTrash(context: PortsContext): readonly TrashKind[] {
  return [
    {
      type: "planning.artist",
      async restore(unit, author, snapshot, option) {
        const deleted = snapshot as Artist & Partial<DeletedPerson>;
        const restored = await restorePerson(portsOf(context, unit, author), deleted, option);
        if (!restored.ok) return restored;
        const { person, leftOut } = restored.value;
        return ok({ ...artistSubject(person), leftOut });
      },
    },
    {
      type: "planning.skill",
      async restore(unit, author, snapshot) {
        const restored = await restoreSkill(portsOf(context, unit, author), snapshot as Skill);
        return restored.ok ? ok(skillSubject(restored.value)) : restored;
      },
    },
    {
      type: "planning.team",
      async restore(unit, author, snapshot) {
        const restored = await restoreTeam(portsOf(context, unit, author), snapshot as Team);
        if (!restored.ok) return restored;
        const { team, leftOut } = restored.value;
        return ok({ ...teamSubject(team), leftOut });
      },
    },
  ];
}

/** How what the ledger says was done is taken back. Its entries are what the use cases wrote there. */
export function peopleUndo(context: PortsContext): readonly UndoKind[] {
  return [
    {
      action: "planning.people.imported",
      undo: (unit, author, { after }) =>
        undoPeopleImport(portsOf(context, unit, author), after as ImportSummary),
    },
    {
      action: "planning.person.created",
      undo: (unit, author, { subject, after }) =>
        undoPersonCreated(portsOf(context, unit, author), subject.id as ArtistId, after as PersonSummary),
    },
    {
      action: "planning.person.replaced",
      undo: (unit, author, { subject, before, after }) =>
        undoPersonReplaced(
          portsOf(context, unit, author),
          subject.id as ArtistId,
          before as PersonSummary,
          after as PersonSummary,
        ),
    },
    ...skillUndo(context),
    ...teamUndo(context),
  ];
}

function skillUndo(context: PortsContext): readonly UndoKind[] {
  return [
    {
      action: "planning.skill.created",
      undo: (unit, author, { subject, after }) =>
        undoSkillCreated(portsOf(context, unit, author), subject.id as SkillId, after as SkillDetails),
    },
    {
      action: "planning.skill.replaced",
      undo: (unit, author, { subject, before, after }) =>
        undoSkillReplaced(
          portsOf(context, unit, author),
          subject.id as SkillId,
          before as SkillDetails,
          after as SkillDetails,
        ),
    },
  ];
}

function teamUndo(context: PortsContext): readonly UndoKind[] {
  return [
    {
      action: "planning.team.created",
      undo: (unit, author, { subject, after }) =>
        undoTeamCreated(portsOf(context, unit, author), subject.id as TeamId, after as TeamDetails),
    },
    {
      action: "planning.team.replaced",
      undo: (unit, author, { subject, before, after }) =>
        undoTeamReplaced(
          portsOf(context, unit, author),
          subject.id as TeamId,
          before as TeamDetails,
          after as TeamDetails,
        ),
    },
  ];
}
