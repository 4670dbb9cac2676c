import type { FileState } from "../../domain/files/video-file.ts";
import type { FacetCount } from "./list-ports.ts";

/** What there is of one kind, in figures. */
export interface WorkTotals {
  readonly works: number;
  readonly onDisk: number;
  readonly seen: number;
  readonly seconds: number;
  readonly bytes: number;
}

export interface LibraryStatistics {
  readonly movies: WorkTotals;
  readonly series: number;
  readonly episodes: WorkTotals;
  readonly files: {
    readonly states: Readonly<Record<FileState, number>>;
    /** Neither a film nor an episode yet. */
    readonly undecided: number;
    readonly bytes: number;
  };
  /** How many works have what. */
  readonly facets: readonly FacetCount[];
  /** What films lack. */
  readonly lacking: {
    readonly poster: number;
    readonly overview: number;
    readonly externalId: number;
    readonly rating: number;
  };
}

export interface StatisticsReader {
  read(): Promise<LibraryStatistics>;
}
