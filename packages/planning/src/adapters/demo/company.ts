import type { LocalDate, LocalDateTime } from "@souffleur/kernel";
import { replaceAvailability } from "../../application/availability/replace-availability.ts";
import { createPerson } from "../../application/people/create-person.ts";
import type { PlanningPorts } from "../../application/ports.ts";
import { createTeam } from "../../application/teams/create-team.ts";
import type { Person, Profile } from "../../domain/people/person.ts";
import type { Team } from "../../domain/people/team.ts";
import type { SkillId, SkillLevel } from "../../domain/plan/facts.ts";
import { shippedSkills } from "../database/migrations/shipped-skills.ts";
import { habitsOf } from "./habits.ts";
import { demoId, demoIds } from "./ids.ts";
import { must } from "./must.ts";
import { type Member, people, type Trade } from "./people.ts";
import { availabilitiesOf, type Chance, dayAfter } from "./season.ts";
import { towns } from "./venues.ts";

const DAYS_BACK = 35;
const DAYS_SHOWN = 84;
/** The youngest is still at school. */
const YOUNGEST = "Yuki Tanaka";

const teams: Readonly<Record<Trade, { readonly name: string; readonly color: string }>> = {
  troupe: { name: "Troupe", color: "#c2255c" },
  music: { name: "Musique", color: "#7048e8" },
  crew: { name: "Technique", color: "#1971c2" },
  welcome: { name: "Accueil", color: "#2f9e44" },
};

export interface Company {
  readonly people: readonly Person[];
  readonly teams: Readonly<Record<Trade, Team>>;
}

/** Forty people with what they can do, what they cost, when they are free and whom they work with. */
export async function hireCompany(ports: PlanningPorts, chance: Chance, today: LocalDate): Promise<Company> {
  const hired: Person[] = [];
  for (const [index, member] of people.entries()) {
    const availabilities = availabilitiesOf(member.rhythm, chance, dayAfter(today, -DAYS_BACK), DAYS_SHOWN);
    const input = { id: demoId<"artist">("people", index + 1), name: member.name, availabilities };
    hired.push(must(await createPerson(ports, { ...input, ...profileOf(member, index) })));
  }
  await sayHabits(ports, hired, today);
  return { people: hired, teams: await formTeams(ports, hired) };
}

function profileOf(member: Member, index: number): Omit<Profile, "teamIds"> & { teamIds: [] } {
  const town = towns[index % towns.length];
  const isTechnician = member.trade === "crew";
  const first = member.name.split(" ")[0] ?? "";
  const year = member.name === YOUNGEST ? 2010 : 1964 + ((index * 7) % 40);
  return {
    kind: isTechnician ? "technician" : "artist",
    email: `${plainText(first)}.${index + 1}@lices.example`,
    // Numbers that the regulator keeps for fiction.
    phone: `+33 6 39 98 ${String(10 + index)} ${String(99 - index)}`,
    ...(town !== undefined && {
      address: town.name,
      latitude: town.latitude,
      longitude: town.longitude,
    }),
    bornOn: `${year}-0${1 + (index % 9)}-1${index % 9}` as LocalDate,
    freeByDefault: false,
    rates: isTechnician
      ? { hour: 1_850 + (index % 7) * 125, day: 16_000 + (index % 5) * 1_000 }
      : { cachet: 15_000 + (index % 9) * 1_500 },
    notes: index % 8 === 0 ? "Ne prend pas le dernier train." : "",
    skills: skillsOf(member),
    teamIds: [],
  };
}

function skillsOf({ skills }: Member): readonly SkillLevel[] {
  return skills.split(", ").map((text) => {
    const [, name, level] = /^(.+) (\d)$/.exec(text) ?? [];
    const skill = shippedSkills.find(({ name_en }) => name_en === name);
    if (skill === undefined) throw new Error(`The example speaks of a skill nobody ships: ${text}.`);
    return { skillId: skill.id as SkillId, level: Number(level) };
  });
}

/** Without accents and anything an address has no room for. */
function plainText(name: string): string {
  return name
    .normalize("NFKD")
    .replace(/[^a-z]/gi, "")
    .toLowerCase();
}

/** What recurs, beside the single times they are free. */
async function sayHabits(ports: PlanningPorts, hired: readonly Person[], today: LocalDate): Promise<void> {
  const numbered = { ...ports, newId: demoIds("rules") };
  for (const [index, person] of hired.entries()) {
    const habits = habitsOf(index, dayAfter(today, -DAYS_BACK));
    if (habits.length === 0) continue;
    const free = person.availabilities.map(({ start, end }) => ({
      kind: "available" as const,
      start,
      end,
      exceptions: [] as readonly LocalDateTime[],
    }));
    must(await replaceAvailability(numbered, { id: person.id, said: [...free, ...habits] }));
  }
}

async function formTeams(
  ports: PlanningPorts,
  hired: readonly Person[],
): Promise<Readonly<Record<Trade, Team>>> {
  const numbered = { ...ports, newId: demoIds("teams") };
  const form = async (trade: Trade) => {
    const memberIds = hired.filter((_, index) => people[index]?.trade === trade).map(({ id }) => id);
    return must(await createTeam(numbered, { ...teams[trade], memberIds }));
  };
  return {
    troupe: await form("troupe"),
    music: await form("music"),
    crew: await form("crew"),
    welcome: await form("welcome"),
  };
}
