import type { InstantText, Page, PageRequest } from "@souffleur/kernel";
import type { FacetName } from "../../domain/works/facets.ts";
import type { MovieId } from "../../domain/works/movie.ts";
import type { SeriesId, SeriesKind } from "../../domain/works/series.ts";

/** `best`: those whose title has the words before those whose plot has them. */
export const workSorts = ["title", "year", "added", "rating", "best"] as const;
export type WorkSort = (typeof workSorts)[number];

export interface WorkFilter {
  /** Of each, any of these. */
  readonly facets: Readonly<Partial<Record<Exclude<FacetName, "year">, readonly string[]>>>;
  readonly yearFrom?: number | undefined;
  readonly yearTo?: number | undefined;
  /** Only what stands here or after it in the order of titles. */
  readonly startsAt?: string | undefined;
  /** Beginnings of words of titles and plots. */
  readonly search?: string | undefined;
}

interface SharedSummary {
  readonly title: string;
  readonly originalTitle?: string;
  readonly year?: number;
  readonly genres: readonly string[];
  readonly posterPath?: string;
  readonly rating?: number;
  readonly ownRating?: number;
  readonly isSeen: boolean;
  readonly addedAt: InstantText;
  readonly version: number;
}

export interface MovieSummary extends SharedSummary {
  readonly kind: "movie";
  readonly id: MovieId;
  readonly durationSeconds?: number;
  readonly resolution?: string;
  readonly videoCodec?: string;
  readonly languages: readonly string[];
  readonly hasFile: boolean;
}

export interface SeriesSummary extends SharedSummary {
  readonly kind: "series";
  readonly id: SeriesId;
  readonly seriesKind: SeriesKind;
  readonly episodes: number;
  readonly episodesOnDisk: number;
  readonly episodesSeen: number;
}

export type WorkSummary = MovieSummary | SeriesSummary;

/** One value works can be filtered by, and how many have it. */
export interface FacetCount {
  readonly facet: FacetName;
  readonly value: string;
  readonly works: number;
}

/** Films and series as they are looked at. */
export interface WorkLists {
  list(page: PageRequest, filter: WorkFilter, sort: WorkSort): Promise<Page<WorkSummary>>;
  /** The most frequent first; of one facet only where it is named, those beginning like a text where one is given. */
  facetCounts(
    limit: number,
    facet?: FacetName | undefined,
    search?: string | undefined,
  ): Promise<readonly FacetCount[]>;
}
