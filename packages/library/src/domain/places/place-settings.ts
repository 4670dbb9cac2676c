import { completeOrder, type ShelfGenre, shelfGenres } from "./genres.ts";
import { type PresetName, presetNames, presets } from "./presets.ts";

/** How the owner wants things called and ordered. */
export interface PlaceSettings {
  readonly movieTemplate: string;
  readonly episodeTemplate: string;
  /** All shelves, the first a film fits on being its own. */
  readonly genreOrder: readonly ShelfGenre[];
  /** Whether titles of the view that begin with the same word get a folder of their own. */
  readonly isGrouping: boolean;
}

export const defaultPlaces: PlaceSettings = {
  movieTemplate: presets.souffleur.movie,
  episodeTemplate: presets.souffleur.episode,
  genreOrder: completeOrder(shelfGenres),
  isGrouping: false,
};

/** The preset whose templates these are; none where the owner wrote their own. */
export function presetOf({ movieTemplate, episodeTemplate }: PlaceSettings): PresetName | undefined {
  return presetNames.find(
    (name) => presets[name].movie === movieTemplate && presets[name].episode === episodeTemplate,
  );
}
