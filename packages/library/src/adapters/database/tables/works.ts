import type { InstantText, LocalDate } from "@souffleur/kernel";
import type { VideoFileId } from "../../../domain/files/video-file.ts";
import type { EpisodeId } from "../../../domain/works/episode.ts";
import type { MovieId } from "../../../domain/works/movie.ts";
import type { SeriesId, SeriesKind } from "../../../domain/works/series.ts";
import type { Flag } from "./flag.ts";

/** What a work says of the best of its files. */
interface FileColumns {
  main_file_id: VideoFileId | null;
  file_path: string | null;
  file_hash: string | null;
  codec_video: string | null;
  codec_audio: string | null;
  resolution: string | null;
  languages: unknown;
  file_size_bytes: number | null;
}

interface RecordColumns {
  version: number;
  created_at: InstantText;
  updated_at: InstantText;
}

export interface WorkTables {
  movies: FileColumns &
    RecordColumns & {
      id: MovieId;
      tmdb_id: number | null;
      imdb_id: string | null;
      title: string;
      original_title: string | null;
      year: number | null;
      genres: unknown;
      duration_seconds: number | null;
      overview: string | null;
      poster_path: string | null;
      rating: number | null;
      votes: number | null;
      own_rating: number | null;
      people: unknown;
      collection: string | null;
      is_seen: Flag;
      /** Of title and original title, without accents and case. */
      search_key: string;
      /** Of the title without its leading article. */
      sort_key: string;
    };
  series: RecordColumns & {
    id: SeriesId;
    tvdb_id: number | null;
    tmdb_id: number | null;
    imdb_id: string | null;
    kind: SeriesKind;
    title: string;
    original_title: string | null;
    year: number | null;
    genres: unknown;
    overview: string | null;
    poster_path: string | null;
    rating: number | null;
    votes: number | null;
    own_rating: number | null;
    people: unknown;
    first_aired_on: LocalDate | null;
    last_aired_on: LocalDate | null;
    search_key: string;
    sort_key: string;
  };
  episodes: FileColumns &
    RecordColumns & {
      id: EpisodeId;
      series_id: SeriesId;
      season_number: number;
      episode_number: number;
      last_episode_number: number | null;
      absolute_number: number | null;
      title: string | null;
      air_date: LocalDate | null;
      duration_seconds: number | null;
      overview: string | null;
      is_seen: Flag;
    };
}
