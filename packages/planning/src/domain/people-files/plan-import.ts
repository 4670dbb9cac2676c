import { type Message, searchKey } from "@souffleur/kernel";
import {
  inOrder,
  type Person,
  type Profile,
  plainProfile,
  sameProfile,
  type TeamId,
} from "../people/person.ts";
import type { SkillId, SkillLevel } from "../plan/facts.ts";
import type { PeopleFile, PersonDraft, RowProblem } from "./person-draft.ts";

/** Who and what is there already, for a file to be compared with. */
export interface Known {
  readonly byEmail: ReadonlyMap<string, Person>;
  /** By the name without accents and case. */
  readonly byName: ReadonlyMap<string, readonly Person[]>;
  readonly skills: ReadonlyMap<string, SkillId>;
  readonly teams: ReadonlyMap<string, TeamId>;
}

/** What taking one row of a file would do. */
export type PlannedRow = {
  readonly line: number;
  readonly name: string;
  readonly problems: readonly RowProblem[];
} & (
  | { readonly action: "create"; readonly person: NewPerson }
  | { readonly action: "update"; readonly before: Person; readonly person: NewPerson }
  | { readonly action: "same"; readonly before: Person }
  | { readonly action: "refused" }
);

/** A person but for what only storing one gives. */
export type NewPerson = Profile & { readonly name: string };

export interface PlannedImport {
  readonly rows: readonly PlannedRow[];
  /** What is wrong with the file, or with rows that say nobody. */
  readonly problems: readonly RowProblem[];
}

/** Compares a file of people with those who are there: known again by e-mail address, or by name where one has none. */
export function planImport({ drafts, problems }: PeopleFile, known: Known): PlannedImport {
  const byLine = Map.groupBy(problems, ({ line }) => line);
  const taken = new Set<string>();
  const rows = drafts.map((draft): PlannedRow => {
    const { skills, teams, unknown } = namesIn(draft, known);
    const row = { line: draft.line, name: draft.name };
    const remarks = [...(byLine.get(draft.line) ?? []).filter(({ refused }) => !refused), ...unknown];
    const match = matchOf(draft, known);
    if (match === "several")
      return { ...row, action: "refused", problems: [...remarks, refusal(draft, several)] };
    if (match === undefined)
      return {
        ...row,
        action: "create",
        person: merged(plainProfile, draft, skills, teams),
        problems: remarks,
      };
    if (taken.has(match.id))
      return { ...row, action: "refused", problems: [...remarks, refusal(draft, twice)] };
    taken.add(match.id);
    const person = merged(match, draft, skills, teams);
    const same = person.name === match.name && sameProfile(person, match);
    return same
      ? { ...row, action: "same", before: match, problems: remarks }
      : { ...row, action: "update", before: match, person, problems: remarks };
  });
  const lines = new Set(drafts.map(({ line }) => line));
  return { rows, problems: problems.filter(({ line, refused }) => refused || !lines.has(line)) };
}

function matchOf(draft: PersonDraft, { byEmail, byName }: Known): Person | "several" | undefined {
  const sameAddress = draft.email === undefined ? undefined : byEmail.get(draft.email);
  if (sameAddress !== undefined) return sameAddress;
  // Two people of one name with different addresses are two people.
  const sameName = (byName.get(searchKey(draft.name)) ?? []).filter(
    ({ email }) => email === undefined || draft.email === undefined,
  );
  return sameName.length > 1 ? "several" : sameName[0];
}

interface NamesIn {
  readonly skills: readonly SkillLevel[];
  readonly teams: readonly TeamId[];
  readonly unknown: readonly RowProblem[];
}

/** The skills and teams a draft names, by their ids; those nobody has heard of are remarks. */
function namesIn(draft: PersonDraft, known: Known): NamesIn {
  const unknown: RowProblem[] = [];
  const skills = draft.skills.flatMap(({ name, level }) => {
    const skillId = known.skills.get(searchKey(name));
    if (skillId === undefined) unknown.push(remark(draft, "skills", unknownSkill(name)));
    return skillId === undefined ? [] : [{ skillId, level }];
  });
  const teams = draft.teams.flatMap((name) => {
    const team = known.teams.get(searchKey(name));
    if (team === undefined) unknown.push(remark(draft, "teams", unknownTeam(name)));
    return team ?? [];
  });
  return { skills, teams: [...new Set(teams)], unknown };
}

/** What the file says goes before what was known; what it does not say stays. */
function merged(
  { kind, freeByDefault, latitude, longitude, ...before }: Profile & { name?: string },
  draft: PersonDraft,
  skills: readonly SkillLevel[],
  teams: readonly TeamId[],
): NewPerson {
  const levels = new Map([...before.skills, ...skills].map(({ skillId, level }) => [skillId, level]));
  return inOrder({
    name: draft.name,
    kind: draft.kind ?? kind,
    email: draft.email ?? before.email,
    phone: draft.phone ?? before.phone,
    address: draft.address ?? before.address,
    latitude,
    longitude,
    bornOn: draft.bornOn ?? before.bornOn,
    freeByDefault,
    rates: { ...before.rates, ...draft.rates },
    notes: draft.notes ?? before.notes,
    skills: [...levels].map(([skillId, level]) => ({ skillId, level })),
    teamIds: [...new Set([...before.teamIds, ...teams])],
  });
}

/** The names of what a person would have that they have not now, as the API calls them. */
export function changesOf(before: Person, after: NewPerson): readonly string[] {
  const fields = {
    name: [before.name, after.name],
    kind: [before.kind, after.kind],
    email: [before.email, after.email],
    phone: [before.phone, after.phone],
    address: [before.address, after.address],
    born_on: [before.bornOn, after.bornOn],
    rates: [before.rates, after.rates],
    skills: [before.skills, after.skills],
    team_ids: [before.teamIds, after.teamIds],
    notes: [before.notes, after.notes],
  };
  return Object.entries(fields)
    .filter(([, [was, is]]) => JSON.stringify(was) !== JSON.stringify(is))
    .map(([name]) => name);
}

function remark(draft: PersonDraft, field: "skills" | "teams", message: Message): RowProblem {
  return { line: draft.line, field, code: "bad_value", refused: false, message };
}

function refusal({ line }: PersonDraft, message: Message): RowProblem {
  return { line, code: "repeated", refused: true, message };
}

const several = {
  fr: "Plusieurs personnes portent ce nom ; ajoutez une adresse e-mail pour dire laquelle.",
  en: "Several people have this name; add an e-mail address to say which.",
};

const twice = {
  fr: "Une autre ligne du fichier concerne déjà cette personne.",
  en: "Another row of the file is already about this person.",
};

function unknownSkill(name: string): Message {
  return {
    fr: `La compétence « ${short(name)} » n’existe pas et a été laissée de côté.`,
    en: `The skill “${short(name)}” does not exist and was left out.`,
  };
}

function unknownTeam(name: string): Message {
  return {
    fr: `L’équipe « ${short(name)} » n’existe pas et a été laissée de côté.`,
    en: `The team “${short(name)}” does not exist and was left out.`,
  };
}

function short(name: string): string {
  return name.length > 60 ? `${name.slice(0, 60)}…` : name;
}
