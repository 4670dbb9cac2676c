import { z } from "zod";
import type { StoredPlaces } from "../../../application/places/ports.ts";
import { completeOrder, shelfGenres } from "../../../domain/places/genres.ts";
import { type PlaceSettings, presetOf } from "../../../domain/places/place-settings.ts";
import { presetNames, presets } from "../../../domain/places/presets.ts";
import { episodeFields, movieFields } from "../../../domain/places/template-fields.ts";

const template = z.string().min(1).max(500);

export const placesInput = z
  .strictObject({
    movie_template: template,
    episode_template: template,
    genre_order: z.array(z.enum(shelfGenres)).max(shelfGenres.length).meta({
      description: "The first a film fits on is its own; what is left out comes behind, as shipped.",
    }),
    grouping: z.boolean().meta({
      description:
        "Whether titles of the view that begin with the same word, three or more, get a folder of their own.",
    }),
  })
  .meta({
    id: "LibraryPlacesInput",
    examples: [
      {
        movie_template: presets.souffleur.movie,
        episode_template: presets.souffleur.episode,
        genre_order: ["Animation", "Western"],
        grouping: false,
      },
    ],
  });

export const placesOutput = z
  .object({
    movie_template: z.string(),
    episode_template: z.string(),
    genre_order: z.array(z.enum(shelfGenres)),
    grouping: z.boolean(),
    preset: z.enum(presetNames).optional(),
    presets: z.array(
      z.object({ name: z.enum(presetNames), movie_template: z.string(), episode_template: z.string() }),
    ),
    movie_fields: z.array(z.string()),
    episode_fields: z.array(z.string()),
    version: z.int().meta({ description: "0 while nobody has set any." }),
  })
  .meta({ id: "LibraryPlaces", description: "How files are called and ordered on the shelves." });

export function placesOf(input: z.output<typeof placesInput>): PlaceSettings {
  return {
    movieTemplate: input.movie_template.normalize("NFC"),
    episodeTemplate: input.episode_template.normalize("NFC"),
    genreOrder: completeOrder(input.genre_order),
    isGrouping: input.grouping,
  };
}

export function presentPlaces({ places, version }: StoredPlaces): z.input<typeof placesOutput> {
  const preset = presetOf(places);
  return {
    movie_template: places.movieTemplate,
    episode_template: places.episodeTemplate,
    genre_order: [...places.genreOrder],
    grouping: places.isGrouping,
    ...(preset !== undefined && { preset }),
    presets: presetNames.map((name) => ({
      name,
      movie_template: presets[name].movie,
      episode_template: presets[name].episode,
    })),
    movie_fields: [...movieFields],
    episode_fields: [...episodeFields],
    version,
  };
}

export const previewInput = z
  .strictObject({ movie_template: template.optional(), episode_template: template.optional() })
  .meta({ id: "LibraryPlacesPreviewInput", examples: [{ movie_template: presets.plex.movie }] });

export const previewOutput = z
  .object({
    movies: z.array(z.string()),
    episodes: z.array(z.string()),
  })
  .meta({ id: "LibraryPlacesPreview", description: "What examples would be called." });
