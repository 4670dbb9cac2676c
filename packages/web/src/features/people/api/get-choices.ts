import { people, skills, teams } from "../../../lib/api/references.ts";

/** The lists that the forms and filters of people choose from. */
export const useSkills = skills.useEvery;
export const useTeams = teams.useEvery;
export const useEverybody = people.useEvery;
