import { cursorInput, DEFAULT_PAGE, decodeCursor, limitInput, textInput } from "@souffleur/platform/http";
import { z } from "zod";
import { type WorkFilter, type WorkSort, workSorts } from "../../../application/works/list-ports.ts";

const MAX_VALUE = 200;
const MAX_VALUES = 20;

/** One or several: `genre=Drame&genre=Guerre` is any of them. */
const anyOf = z
  .union([textInput(MAX_VALUE).min(1), z.array(textInput(MAX_VALUE).min(1)).min(1).max(MAX_VALUES)])
  .optional();
const year = z.coerce.number().int().min(0).max(9_999).optional();

/** What every list of works can be asked. */
export const filterFields = {
  genre: anyOf,
  year_from: year,
  year_to: year,
  resolution: anyOf,
  codec: anyOf.meta({ description: "Of the picture." }),
  audio: anyOf,
  language: anyOf.meta({ description: "Of the sound, ISO 639-1." }),
  person: anyOf.meta({ description: "A whole name." }),
  collection: anyOf,
  seen: z.enum(["seen", "unseen"]).optional(),
  from: textInput(50)
    .min(1)
    .optional()
    .meta({ description: "Only what stands here or after it in the order of titles: `m`." }),
  q: textInput(MAX_VALUE)
    .min(1)
    .optional()
    .meta({ description: "Beginnings of words in titles and plots; accents and case do not matter." }),
};

export const kindField = { kind: z.enum(["movie", "series"]).optional() };

export const pageFields = {
  limit: limitInput.default(DEFAULT_PAGE),
  cursor: cursorInput.optional(),
  sort: z.enum(workSorts).optional().meta({
    description: "`best`, the default of a search: titles before plots. Newest and best come first.",
  }),
};

const filterSchema = z.object({ ...filterFields, ...kindField });
export type FilterQuery = z.output<typeof filterSchema>;

export function filterOf(query: FilterQuery): WorkFilter {
  const { q, from, year_from, year_to, ...facets } = query;
  const asked = Object.entries({
    kind: facets.kind,
    genre: facets.genre,
    resolution: facets.resolution,
    codec: facets.codec,
    audio: facets.audio,
    language: facets.language,
    person: facets.person,
    collection: facets.collection,
    seen: facets.seen,
  }).flatMap(([name, value]) => (value === undefined ? [] : [[name, [value].flat()] as const]));
  return {
    facets: Object.fromEntries(asked),
    yearFrom: year_from,
    yearTo: year_to,
    startsAt: from,
    search: q,
  };
}

/** The order of a list, and where in it the caller is. */
export function placeOf({
  sort,
  cursor,
  q,
}: {
  readonly sort?: WorkSort | undefined;
  readonly cursor?: string | undefined;
  readonly q?: string | undefined;
}): { readonly sort: WorkSort; readonly after: readonly string[] | undefined } {
  const order = sort ?? (q === undefined ? "title" : "best");
  return { sort: order, after: decodeCursor(cursor, ...cursorKinds[order]) };
}

const cursorKinds = {
  title: ["text", "integer"],
  year: ["integer", "text", "integer"],
  rating: ["number", "text", "integer"],
  added: ["instant", "integer"],
  best: ["integer", "text", "integer"],
} as const;
