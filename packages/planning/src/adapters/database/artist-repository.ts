import { fail, ok, type PageRequest } from "@souffleur/kernel";
import {
  containing,
  type Later,
  prepared,
  type Queries,
  searchColumn,
  tables,
} from "@souffleur/platform/database";
import { asPage } from "@souffleur/platform/http";
import type { Kysely } from "kysely";
import type { ArtistOrder, ArtistRepository } from "../../application/basic-ports.ts";
import type { Artist, ArtistId } from "../../domain/artist.ts";
import { addAvailabilities, availabilitiesOf } from "./availability-rows.ts";
import type { PlanningTables } from "./tables/index.ts";

type Row = PlanningTables["artists"];

const selectNames = prepared((database: Kysely<PlanningTables>, later: Later<{ ids: readonly ArtistId[] }>) =>
  database.selectFrom("artists").select(["id", "name"]).where("id", "in", later("ids")),
);

/** Nothing comes back where the id is taken. */
const insertArtist = prepared((database: Kysely<PlanningTables>, later: Later<{ row: Row }>) =>
  database
    .insertInto("artists")
    .values(later("row"))
    .onConflict((conflict) => conflict.column("id").doNothing())
    .returning("id"),
);
export function artistRepository(queries: Queries): ArtistRepository {
  const database = tables<PlanningTables>(queries);
  return {
    async add(artist) {
      const stored = await insertArtist(queries, { row: rowOf(artist) });
      if (stored.length === 0) return fail({ code: "artist_exists", id: artist.id });
      await addAvailabilities(queries, artist);
      return ok(undefined);
    },
    async find(id) {
      const row = await selectOne(database, id).executeTakeFirst();
      return row && (await withAvailabilities(database, [row]))[0];
    },
    async findForChange(id) {
      const row = await selectOne(database, id).forUpdate().executeTakeFirst();
      return row && (await withAvailabilities(database, [row]))[0];
    },
    async findAll(ids) {
      const rows = await database.selectFrom("artists").selectAll().where("id", "in", ids).execute();
      return withAvailabilities(database, rows);
    },
    async namesOf(ids) {
      const rows = ids.length === 0 ? [] : await selectNames(queries, { ids });
      return new Map(rows.map(({ id, name }) => [id, name]));
    },
    async list(page, order, search) {
      const rows = await selectPage(database, page, order, search);
      const { items, next } = asPage(rows, page.limit, (row) => [
        order === "name" ? row.name : row.search_key,
        row.id,
      ]);
      return { items: await withAvailabilities(database, items), next };
    },
    async replace(artist) {
      const { numUpdatedRows } = await database
        .updateTable("artists")
        .set(rowOf(artist))
        .where("id", "=", artist.id)
        .where("version", "=", artist.version - 1)
        .executeTakeFirst();
      if (numUpdatedRows === 0n) return fail({ code: "version_stale", current: artist.version });
      await database.deleteFrom("availabilities").where("artist_id", "=", artist.id).execute();
      await addAvailabilities(queries, artist);
      return ok(undefined);
    },
    async remove(id) {
      await database.deleteFrom("artists").where("id", "=", id).execute();
    },
  };
}

function selectOne(database: Kysely<PlanningTables>, id: ArtistId) {
  return database.selectFrom("artists").selectAll().where("id", "=", id);
}

function selectPage(
  database: Kysely<PlanningTables>,
  { limit, after }: PageRequest,
  order: ArtistOrder,
  search: string | undefined,
): Promise<Row[]> {
  const column = order === "name" ? "name" : "search_key";
  let query = database
    .selectFrom("artists")
    .selectAll()
    .orderBy(column)
    .orderBy("id")
    .limit(limit + 1);
  if (after !== undefined) {
    const [text = "", id = ""] = after;
    query = query.where(({ eb, refTuple, tuple }) =>
      eb(refTuple(column, "id"), ">", tuple(text, id as ArtistId)),
    );
  }
  if (search !== undefined) query = query.where(containing(search));
  return query.execute();
}

function rowOf({ id, name, version, createdAt, updatedAt }: Artist): Row {
  return { id, name, search_key: searchColumn(name), version, created_at: createdAt, updated_at: updatedAt };
}

async function withAvailabilities(database: Kysely<PlanningTables>, rows: readonly Row[]): Promise<Artist[]> {
  const availabilities = await availabilitiesOf(
    database,
    rows.map(({ id }) => id),
  );
  return rows.map((row) => ({
    id: row.id,
    name: row.name,
    availabilities: availabilities.get(row.id) ?? [],
    version: row.version,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
  }));
}
