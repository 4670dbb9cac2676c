import type { Message } from "@souffleur/kernel";
import type { Database, Queries } from "@souffleur/platform/database";
import type { SearchHit } from "@souffleur/platform/module";
import type { WorkSummary } from "../../../application/works/list-ports.ts";
import { workLister } from "./work-lister.ts";

const kinds: Readonly<Record<WorkSummary["kind"], Message>> = {
  movie: { en: "Film", fr: "Film" },
  series: { en: "Series", fr: "Série" },
};

/** Finds films and series by words of their titles, and then of their plots. */
export function searchWorks(dialect: Database["dialect"]) {
  return async (queries: Queries, text: string, limit: number): Promise<readonly SearchHit[]> => {
    const lists = workLister({ queries, dialect });
    const { items } = await lists.list({ limit }, { facets: {}, search: text }, "best");
    return items.map(({ kind, id, title, year }) => ({
      kind: `library.${kind}`,
      id,
      title,
      subtitle: year === undefined ? kinds[kind] : withYear(kinds[kind], year),
    }));
  };
}

function withYear({ en, fr }: Message, year: number): Message {
  return { en: `${en}, ${year}`, fr: `${fr}, ${year}` };
}
