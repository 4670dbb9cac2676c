import type { InstantText } from "@souffleur/kernel";
import type { Generated } from "kysely";

export interface ListTables {
  library_shelf: {
    number: Generated<number>;
    kind: "movie" | "series";
    /** Of `movies` or of `series`. */
    work_id: string;
    sort_key: string;
    /** 0: unknown. */
    year: number;
    /** -1: unknown. */
    rating: number;
    added_at: InstantText;
    /** Of a series; a film has none. */
    episodes: number;
    episodes_on_disk: number;
    episodes_seen: number;
  };
  library_facet_values: {
    id: Generated<number>;
    facet: string;
    value: string;
    search_key: string;
    /** How many works have it. */
    works: number;
  };
  library_facets: { value_id: number; number: number };
  library_texts: { number: number; title: string; plot: string };
}
