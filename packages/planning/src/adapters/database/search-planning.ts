import { parseLocalDate } from "@souffleur/kernel";
import type { Queries } from "@souffleur/platform/database";
import type { SearchHit } from "@souffleur/platform/module";
import type { Artist } from "../../domain/artist.ts";
import type { Production } from "../../domain/productions/production.ts";
import { artistRepository } from "./artist-repository.ts";
import { planningRepository } from "./planning-repository.ts";
import { productionRepository } from "./productions/production-repository.ts";

/** Finds artists and productions by a part of their name, and the plannings of a date. */
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
  const artists = await artistRepository(queries).list({ limit }, "alphabetical", text);
  const productions = await productionRepository(queries).list({ limit }, { search: text });
  return [...artists.items.map(artistHit), ...productions.items.map(productionHit)].slice(0, limit);
}

function artistHit({ id, name }: Artist): SearchHit {
  return { kind: "planning.artist", id, title: name, subtitle: { fr: "Artiste", en: "Artist" } };
}

function productionHit({ id, name }: Production): SearchHit {
  return { kind: "planning.production", id, title: name, subtitle: { fr: "Production", en: "Production" } };
}
