import { type Queries, type Setting, settingRow } from "@souffleur/platform/database";
import type { PlacesRepository, StoredPlaces } from "../../../application/places/ports.ts";
import { defaultPlaces, type PlaceSettings } from "../../../domain/places/place-settings.ts";

export function placesRepository(queries: Queries): PlacesRepository {
  const row = settingRow(queries, "library_place_settings", "places");
  return {
    find: async () => placesOf(await row.find()),
    findForChange: async () => placesOf(await row.findForChange()),
    store: ({ places, version }, at) => row.store({ value: places, version }, at),
  };
}

function placesOf({ value, version }: Setting): StoredPlaces {
  // What is in the line is what `store` put there.
  return { places: version === 0 ? defaultPlaces : (value as PlaceSettings), version };
}
