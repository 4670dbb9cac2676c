import { fail, ok } from "@souffleur/kernel";
import { fromJson, type Queries, tables, toJson } from "@souffleur/platform/database";
import type { PlacesRepository, StoredPlaces } from "../../../application/places/ports.ts";
import { defaultPlaces, type PlaceSettings } from "../../../domain/places/place-settings.ts";
import type { LibraryTables } from "../tables/index.ts";

const KEY = "places";

export function placesRepository(queries: Queries): PlacesRepository {
  const database = tables<LibraryTables>(queries);
  const select = () =>
    database.selectFrom("library_place_settings").select(["value", "version"]).where("key", "=", KEY);
  return {
    find: async () => placesOf(await select().executeTakeFirst()),
    findForChange: async () => placesOf(await select().forUpdate().executeTakeFirst()),
    async store({ places, version }, at) {
      const row = { key: KEY, value: toJson(places), version, updated_at: at };
      const changed =
        version === 1
          ? await database
              .insertInto("library_place_settings")
              .values(row)
              .onConflict((conflict) => conflict.column("key").doNothing())
              .returning("version")
              .execute()
          : await database
              .updateTable("library_place_settings")
              .set(row)
              .where("key", "=", KEY)
              .where("version", "=", version - 1)
              .returning("version")
              .execute();
      return changed.length === 0 ? fail({ code: "version_stale", current: version }) : ok(undefined);
    },
  };
}

function placesOf(row: { value: unknown; version: number } | undefined): StoredPlaces {
  if (row === undefined) return { places: defaultPlaces, version: 0 };
  return { places: fromJson<PlaceSettings>(row.value), version: row.version };
}
