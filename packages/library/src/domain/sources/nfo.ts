import type { LocalDate } from "@souffleur/kernel";
import type { Credit } from "../works/work-file.ts";
import type { ExternalIds } from "./source.ts";

/** What a `.nfo` file says of one film, series or episode; nothing of what it does not say. */
export interface NfoWork extends ExternalIds {
  readonly kind: "movie" | "series" | "episode";
  readonly title?: string;
  readonly originalTitle?: string;
  readonly year?: number;
  readonly overview?: string;
  readonly durationSeconds?: number;
  readonly genres: readonly string[];
  readonly rating?: number;
  readonly credits: readonly Credit[];
  readonly collection?: string;
  readonly seasonNumber?: number;
  readonly episodeNumber?: number;
  readonly airedOn?: LocalDate;
}

/** What a whole file says: several episodes may share one, and some only hold an address. */
export interface Nfo {
  readonly works: readonly NfoWork[];
  /** From addresses that stand by themselves: what they name is a film or a series as a whole. */
  readonly linked: ExternalIds;
}
