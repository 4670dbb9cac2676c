import { defineProblems } from "@souffleur/platform/http";
import type { PersonNotFound } from "../../../application/people/get-person.ts";
import type { SkillUses } from "../../../application/people/ports.ts";
import type { SkillInUse } from "../../../application/skills/delete-skill.ts";
import type { SkillNotFound } from "../../../application/skills/replace-skill.ts";
import type { MemberUnknown } from "../../../application/teams/create-team.ts";
import type { TeamInUse } from "../../../application/teams/delete-team.ts";
import type { TeamNotFound } from "../../../application/teams/get-team.ts";

type PeopleFailure = PersonNotFound | SkillNotFound | SkillInUse | TeamNotFound | TeamInUse | MemberUnknown;

/** How many characters of what somebody sent a sentence repeats. */
const SHOWN = 100;

const inList = {
  en: "Look for it in the list, or in the trash.",
  fr: "Cherchez-la dans la liste, ou dans la corbeille.",
};

export const peopleProblems = defineProblems<PeopleFailure>({
  person_not_found: {
    status: 404,
    title: { en: "Person not found", fr: "Personne introuvable" },
    detail: ({ id }) => ({
      en: `There is no person ${id.slice(0, SHOWN)}.`,
      fr: `Personne ${id.slice(0, SHOWN)} introuvable.`,
    }),
    next: {
      en: "Look for them in the list, or in the trash.",
      fr: "Cherchez-la dans la liste, ou dans la corbeille.",
    },
  },
  skill_not_found: {
    status: 404,
    title: { en: "Skill not found", fr: "Compétence introuvable" },
    detail: ({ id }) => ({
      en: `There is no skill ${id.slice(0, SHOWN)}.`,
      fr: `Compétence ${id.slice(0, SHOWN)} introuvable.`,
    }),
    next: inList,
  },
  skill_in_use: {
    status: 409,
    title: { en: "Skill in use", fr: "Compétence utilisée" },
    detail: ({ name, uses }) => ({
      en: `"${name}" cannot go: it is used ${timesUsed(uses)} times, by people, shifts or mission types.`,
      fr: `« ${name} » doit rester : on l'utilise ${timesUsed(uses)} fois, pour des personnes, des services ou des types de mission.`,
    }),
    example: { name: "Lumière", uses: { people: 3, shifts: 12, missionTypes: 1 } },
    next: {
      en: "Take it from those who have it and from the posts that ask for it first.",
      fr: "Retirez-la d'abord aux personnes qui l'ont et aux postes qui la demandent.",
    },
    extra: ({ uses: { people, shifts, missionTypes } }) => ({
      uses: { people, shifts, mission_types: missionTypes },
    }),
  },
  team_not_found: {
    status: 404,
    title: { en: "Team not found", fr: "Équipe introuvable" },
    detail: ({ id }) => ({
      en: `There is no team ${id.slice(0, SHOWN)}.`,
      fr: `Équipe ${id.slice(0, SHOWN)} introuvable.`,
    }),
    next: inList,
  },
  team_in_use: {
    status: 409,
    title: { en: "Team in use", fr: "Équipe utilisée" },
    detail: ({ name, productions }) => ({
      en: `"${name.slice(0, SHOWN)}" cannot go: it makes ${productions.map((one) => `"${one.slice(0, SHOWN)}"`).join(", ")}.`,
      fr: `« ${name.slice(0, SHOWN)} » doit rester : elle fait ${productions.map((one) => `« ${one.slice(0, SHOWN)} »`).join(", ")}.`,
    }),
    example: { name: "Équipe lumière", productions: ["Le Songe d'une nuit d'été"] },
    next: {
      en: "Give its productions to another team first.",
      fr: "Confiez d'abord ses productions à une autre équipe.",
    },
    extra: ({ productions }) => ({ productions }),
  },
  member_unknown: {
    status: 422,
    title: { en: "Unknown member", fr: "Membre inconnu" },
    detail: ({ id }) => ({
      en: `There is no person with the id ${id}.`,
      fr: `Personne ne porte l'identifiant ${id}.`,
    }),
    next: {
      en: "Take the id from the list of people; they may have been deleted meanwhile.",
      fr: "Reprenez l'identifiant dans la liste des personnes ; la personne a pu être supprimée entre-temps.",
    },
  },
});

function timesUsed({ people, shifts, missionTypes }: SkillUses): number {
  return people + shifts + missionTypes;
}
