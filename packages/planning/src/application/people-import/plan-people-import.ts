import { type Page, type PageRequest, searchKey } from "@souffleur/kernel";
import type { Person, TeamId } from "../../domain/people/person.ts";
import type { PeopleFile, PersonDraft } from "../../domain/people-files/person-draft.ts";
import { type Known, type PlannedImport, planImport } from "../../domain/people-files/plan-import.ts";
import type { SkillId } from "../../domain/plan/facts.ts";
import type { PlanningPorts } from "../ports.ts";

export type PlanPorts = Pick<PlanningPorts, "people" | "skills" | "teams" | "peopleMatches">;

const PAGE = 200;

/** What taking a file of people would do, without doing it. */
export async function planPeopleImport(ports: PlanPorts, file: PeopleFile): Promise<PlannedImport> {
  return planImport(file, await knownTo(ports, file.drafts));
}

async function knownTo(ports: PlanPorts, drafts: readonly PersonDraft[]): Promise<Known> {
  const people = await peopleLike(ports, drafts);
  const skills = new Map<string, SkillId>();
  for await (const { id, name } of everyPage((page) => ports.skills.list(page))) {
    for (const text of Object.values(name)) skills.set(searchKey(text), id);
  }
  const teams = new Map<string, TeamId>();
  for await (const { id, name } of everyPage((page) => ports.teams.list(page)))
    teams.set(searchKey(name), id);
  return {
    byEmail: new Map(
      people.flatMap((person) => (person.email === undefined ? [] : [[person.email, person]])),
    ),
    byName: Map.groupBy(people, ({ name }) => searchKey(name)),
    skills,
    teams,
  };
}

async function peopleLike(
  { people, peopleMatches }: Pick<PlanPorts, "people" | "peopleMatches">,
  drafts: readonly PersonDraft[],
): Promise<readonly Person[]> {
  const found = new Map<string, Person>();
  for (let from = 0; from < drafts.length; from += PAGE) {
    const some = drafts.slice(from, from + PAGE);
    const ids = await peopleMatches.idsOf({
      emails: some.flatMap(({ email }) => email ?? []),
      names: some.map(({ name }) => searchKey(name)),
    });
    for (const person of await people.findAll(ids)) found.set(person.id, person);
  }
  return [...found.values()];
}

async function* everyPage<Item>(read: (page: PageRequest) => Promise<Page<Item>>): AsyncGenerator<Item> {
  let after: readonly string[] | undefined;
  do {
    const page = await read({ limit: PAGE, after });
    yield* page.items;
    after = page.next;
  } while (after !== undefined);
}
