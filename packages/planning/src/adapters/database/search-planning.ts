import { parseLocalDate } from "@souffleur/kernel";
import type { Queries } from "@souffleur/platform/database";
import type { SearchHit } from "@souffleur/platform/module";
import { artistRepository } from "./artist-repository.ts";
import { planningRepository } from "./planning-repository.ts";

/** Finds artists by a part of their name, and the plannings of a date. */
export async function searchPlanning(
  queries: Queries,
  text: string,
  limit: number,
): Promise<readonly SearchHit[]> {
  const date = parseLocalDate(text.trim());
  if (date !== undefined) {
    const { items } = await planningRepository(queries).list({ limit }, { from: date, to: date });
    return items.map((planning) => ({
      kind: "planning.planning",
      id: planning.id,
      title: planning.eventDate,
      subtitle: {
        fr: `Planning, ${planning.assignments.length} artistes`,
        en: `Planning, ${planning.assignments.length} artists`,
      },
    }));
  }
  const { items } = await artistRepository(queries).list({ limit }, "alphabetical", text);
  return items.map((artist) => ({
    kind: "planning.artist",
    id: artist.id,
    title: artist.name,
    subtitle: { fr: "Artiste", en: "Artist" },
  }));
}
