import type { VideoFile } from "../files/video-file.ts";
import type { VideoFileId } from "../files/video-file-id.ts";
import type { ViewLink } from "../transfers/transfer.ts";
import type { EpisodeId } from "../works/episode.ts";
import type { MovieId } from "../works/movie.ts";
import type { WorkFile } from "../works/work-file.ts";

/** One record as it was and as it became; nothing on a side where there was none. */
export type TracedChange =
  | { readonly of: "file"; readonly id: VideoFileId; readonly before?: VideoFile; readonly after?: VideoFile }
  | { readonly of: "movie"; readonly id: MovieId; readonly before?: WorkFile; readonly after?: WorkFile }
  | { readonly of: "episode"; readonly id: EpisodeId; readonly before?: WorkFile; readonly after?: WorkFile }
  | { readonly of: "link"; readonly id: VideoFileId; readonly before?: ViewLink; readonly after?: ViewLink }
  /** What hung on a file that was taken out: as its table has it. */
  | { readonly of: "matches"; readonly rows: readonly unknown[] };

/** In the order it was done. */
export type RecordTrace = readonly TracedChange[];
