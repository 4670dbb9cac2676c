import {
  exampleId,
  idInput,
  idOutput,
  instantOutput,
  lineInput,
  localDateInput,
  localDateOutput,
  localDateTimeInput,
  localDateTimeOutput,
  refuse,
} from "@souffleur/platform/http";
import { z } from "zod";
import { endsAfterStart } from "../../domain/availability.ts";

const MAX_NAME = 500;
const MAX_AVAILABILITIES = 10_000;
const MAX_ARTISTS = 1_000;

const exampleSlot = { start: "2024-05-12T10:00:00", end: "2024-05-12T18:00:00" };
const exampleArtist = { name: "Élodie Marchand", availabilities: [exampleSlot] };
const exampleVersion = {
  version: 1,
  created_at: "2024-04-02T08:00:00.000Z",
  updated_at: "2024-04-02T08:00:00.000Z",
};

export const slotOutput = z.object({ start: localDateTimeOutput, end: localDateTimeOutput }).meta({
  id: "Slot",
  description: "A stretch of time; its end is not part of it.",
  examples: [exampleSlot],
});

export const artistOutput = z
  .object({
    id: idOutput,
    name: z.string(),
    availabilities: z.array(slotOutput),
    version: z.int(),
    created_at: instantOutput,
    updated_at: instantOutput,
  })
  .meta({ id: "Artist", examples: [{ id: exampleId, ...exampleArtist, ...exampleVersion }] });

export const planningOutput = z
  .object({
    planning_id: idOutput,
    event_date: localDateOutput,
    assignments: z.array(
      z.object({ artist_id: idOutput, artist_name: z.string().optional(), slot: slotOutput }),
    ),
    version: z.int().optional(),
    created_at: instantOutput.optional(),
  })
  .meta({
    id: "Planning",
    description: "`artist_name`, `version` and `created_at` are there with `expand=details`.",
    examples: [
      {
        planning_id: exampleId,
        event_date: "2024-05-12",
        assignments: [{ artist_id: exampleId, slot: exampleSlot }],
      },
    ],
  });

/** Schemas of what comes in; times with an offset become times of `zone`. */
export function planningInputs(zone: string) {
  const time = localDateTimeInput(zone);
  const availability = z
    .strictObject({ start: time, end: time })
    .superRefine((slot, context) => {
      if (!endsAfterStart(slot)) refuse(context, endNotAfterStart, ["end"]);
    })
    .meta({ id: "Availability", examples: [exampleSlot] });
  const artist = {
    name: lineInput(MAX_NAME),
    availabilities: z.array(availability).max(MAX_AVAILABILITIES),
  };
  const artistInput = z
    .strictObject({ id: idInput<"artist">().optional(), ...artist })
    .meta({ id: "ArtistInput", examples: [exampleArtist] });
  return {
    artistInput,
    artistReplacement: z
      // What we gave out comes back in when somebody reads, changes and writes; only name and availabilities count.
      .strictObject({
        ...artist,
        id: z.string().max(100).optional(),
        version: z.int().optional(),
        created_at: z.string().max(100).optional(),
        updated_at: z.string().max(100).optional(),
      })
      .meta({ id: "ArtistReplacement", examples: [exampleArtist] }),
    planningInput: z
      .strictObject({
        event_date: localDateInput,
        artists: z.array(artistInput).max(MAX_ARTISTS).superRefine(noArtistTwice),
      })
      .meta({ id: "PlanningInput", examples: [{ event_date: "2024-05-12", artists: [exampleArtist] }] }),
  };
}

/** The English sentence is part of the contract. */
const endNotAfterStart = {
  en: "Availability end must be after start",
  fr: "La fin d'une disponibilité doit suivre son début",
};

function noArtistTwice(
  artists: readonly { id?: string | undefined }[],
  context: z.core.$RefinementCtx,
): void {
  const seen = new Set<string>();
  for (const [index, { id }] of artists.entries()) {
    if (id === undefined) continue;
    if (seen.has(id)) refuse(context, { en: "is listed twice", fr: "figure deux fois" }, [index, "id"]);
    seen.add(id);
  }
}
