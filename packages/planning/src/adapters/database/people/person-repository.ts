import { ok, type PageRequest, searchKey } from "@souffleur/kernel";
import { containing, type Queries, tables } from "@souffleur/platform/database";
import { asPage } from "@souffleur/platform/http";
import type { Kysely } from "kysely";
import type { ArtistOrder } from "../../../application/basic-ports.ts";
import type { PersonFilter, PersonRepository } from "../../../application/people/ports.ts";
import type { ArtistId } from "../../../domain/artist.ts";
import type { Person, TeamId } from "../../../domain/people/person.ts";
import type { PersonFileId } from "../../../domain/people/person-file.ts";
import type { SkillId, SkillLevel } from "../../../domain/plan/facts.ts";
import { artistRepository } from "../artist-repository.ts";
import { availabilitiesOf } from "../availability-rows.ts";
import type { PlanningTables } from "../tables/index.ts";
import { missingIds, touchRows } from "./known-rows.ts";
import { type PersonRow, profileOf, profileRowOf } from "./person-rows.ts";

type Tables = Kysely<PlanningTables>;

export function personRepository(queries: Queries): PersonRepository {
  const database = tables<PlanningTables>(queries);
  const artists = artistRepository(queries);
  return {
    async add(person) {
      const added = await artists.add(person);
      if (!added.ok) return added;
      await addProfile(database, person);
      return ok(undefined);
    },
    async find(id) {
      const rows = await selectPeople(database).where("artists.id", "=", id).execute();
      return (await withLists(database, rows))[0];
    },
    async findForChange(id) {
      const rows = await selectPeople(database)
        .where("artists.id", "=", id)
        // The other side of an outer join cannot be kept; nobody changes it without this one.
        .forUpdate("artists")
        .execute();
      return (await withLists(database, rows))[0];
    },
    async findAll(ids) {
      if (ids.length === 0) return [];
      const rows = await selectPeople(database)
        .where("artists.id", "in", ids)
        .orderBy("artists.id")
        .execute();
      return withLists(database, rows);
    },
    async list(page, order, filter) {
      const rows = await selectPage(database, page, order, filter);
      const { items, next } = asPage(rows, page.limit, (row) => [
        order === "name" ? row.name : row.search_key,
        row.id,
      ]);
      return { items: await withLists(database, items), next };
    },
    async replace(person) {
      const replaced = await artists.replace(person);
      if (!replaced.ok) return replaced;
      for (const table of ["profiles", "person_skills", "team_members"] as const)
        await database.deleteFrom(table).where("person_id", "=", person.id).execute();
      await addProfile(database, person);
      return ok(undefined);
    },
    missing: (ids) => missingIds(queries, "artists", ids),
    touch: (ids, now) => touchRows(queries, "artists", ids, now),
    remove: (id) => artists.remove(id),
  };
}

function selectPeople(database: Tables) {
  return database
    .selectFrom("artists")
    .leftJoin("profiles", "profiles.person_id", "artists.id")
    .select([
      "artists.id",
      "artists.name",
      "artists.search_key",
      "artists.version",
      "artists.created_at",
      "artists.updated_at",
      "profiles.kind",
      "profiles.email",
      "profiles.phone",
      "profiles.address",
      "profiles.latitude",
      "profiles.longitude",
      "profiles.born_on",
      "profiles.free_by_default",
      "profiles.hour_rate",
      "profiles.day_rate",
      "profiles.cachet_rate",
      "profiles.notes",
    ]);
}

async function selectPage(
  database: Tables,
  { limit, after }: PageRequest,
  order: ArtistOrder,
  { search, kind, skillId, teamId }: PersonFilter,
) {
  const column = order === "name" ? "artists.name" : "artists.search_key";
  let query = selectPeople(database)
    .orderBy(column)
    .orderBy("artists.id")
    .limit(limit + 1);
  if (after !== undefined) {
    const [text = "", id = ""] = after;
    query = query.where(({ eb, refTuple, tuple }) =>
      eb(refTuple(column, "artists.id"), ">", tuple(text, id as ArtistId)),
    );
  }
  // Who has no profile is an artist.
  if (kind !== undefined)
    query = query.where(({ eb, fn, val }) =>
      eb(fn.coalesce("profiles.kind", val("artist" as const)), "=", kind),
    );
  if (skillId !== undefined) query = query.where("artists.id", "in", peopleWithSkill(database, [skillId]));
  if (teamId !== undefined)
    query = query.where(
      "artists.id",
      "in",
      database.selectFrom("team_members").select("person_id").where("team_id", "=", teamId),
    );
  if (search !== undefined) {
    const named = await skillsNamed(database, search);
    query = query.where(({ or, eb }) =>
      or([
        containing(search, "artists.search_key"),
        containing(search, "profiles.email"),
        ...(named.length > 0 ? [eb("artists.id", "in", peopleWithSkill(database, named))] : []),
      ]),
    );
  }
  return query.execute();
}

function peopleWithSkill(database: Tables, ids: readonly SkillId[]) {
  return database.selectFrom("person_skills").select("person_id").where("skill_id", "in", ids);
}

/** There are few, and their names are kept as they are written: they are compared here. */
async function skillsNamed(database: Tables, search: string): Promise<readonly SkillId[]> {
  const wanted = searchKey(search);
  const skills = await database.selectFrom("skills").select(["id", "name_fr", "name_en"]).execute();
  return skills
    .filter(({ name_fr, name_en }) => [name_fr, name_en].some((name) => searchKey(name).includes(wanted)))
    .map(({ id }) => id);
}

async function addProfile(database: Tables, person: Person): Promise<void> {
  const profile = profileRowOf(person);
  if (profile !== undefined) await database.insertInto("profiles").values(profile).execute();
  if (person.skills.length > 0)
    await database
      .insertInto("person_skills")
      .values(person.skills.map(({ skillId, level }) => ({ person_id: person.id, skill_id: skillId, level })))
      .execute();
  if (person.teamIds.length > 0)
    await database
      .insertInto("team_members")
      .values(person.teamIds.map((team_id) => ({ team_id, person_id: person.id })))
      .execute();
}

/** The same few queries, however many people there are. */
async function withLists(database: Tables, rows: readonly PersonRow[]): Promise<Person[]> {
  if (rows.length === 0) return [];
  const ids = rows.map(({ id }) => id);
  const availabilities = await availabilitiesOf(database, ids);
  const skills = await skillsOf(database, ids);
  const teams = await teamsOf(database, ids);
  const photos = await photosOf(database, ids);
  return rows.map((row) => ({
    id: row.id,
    name: row.name,
    availabilities: availabilities.get(row.id) ?? [],
    ...profileOf(row),
    skills: skills.get(row.id) ?? [],
    teamIds: teams.get(row.id) ?? [],
    ...(photos.has(row.id) && { photoId: photos.get(row.id) }),
    version: row.version,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
  }));
}

async function skillsOf(database: Tables, ids: readonly ArtistId[]): Promise<Map<ArtistId, SkillLevel[]>> {
  const found = await database
    .selectFrom("person_skills")
    .selectAll()
    .where("person_id", "in", ids)
    .orderBy("person_id")
    .orderBy("skill_id")
    .execute();
  const byPerson = new Map<ArtistId, SkillLevel[]>(ids.map((id) => [id, []]));
  for (const { person_id, skill_id, level } of found)
    byPerson.get(person_id)?.push({ skillId: skill_id, level });
  return byPerson;
}

async function teamsOf(database: Tables, ids: readonly ArtistId[]): Promise<Map<ArtistId, TeamId[]>> {
  const found = await database
    .selectFrom("team_members")
    .selectAll()
    .where("person_id", "in", ids)
    .orderBy("person_id")
    .orderBy("team_id")
    .execute();
  const byPerson = new Map<ArtistId, TeamId[]>(ids.map((id) => [id, []]));
  for (const { person_id, team_id } of found) byPerson.get(person_id)?.push(team_id);
  return byPerson;
}

async function photosOf(database: Tables, ids: readonly ArtistId[]): Promise<Map<ArtistId, PersonFileId>> {
  const found = await database
    .selectFrom("person_files")
    .select(["person_id", "id"])
    .where("person_id", "in", ids)
    .where("purpose", "=", "photo")
    .orderBy("person_id")
    .execute();
  return new Map(found.map(({ person_id, id }) => [person_id, id]));
}
