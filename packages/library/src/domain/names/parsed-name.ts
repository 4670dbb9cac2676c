/** What is known beforehand of a name, by whoever asks. */
export type NameHint = "movie" | "episode";

/** What a name says. What it does not say is not there; `languages` are those of the sound. */
export interface ParsedName {
  /** A film, or an episode: one, several, a season, a whole series. */
  readonly type: "movie" | "episode";
  readonly title: string;
  readonly year?: number;
  readonly seasons?: readonly number[];
  /** An empty list beside seasons: all of them. */
  readonly episodes?: readonly number[];
  /** Running numbers without a season, as anime is numbered. */
  readonly absolute_episodes?: readonly number[];
  readonly episode_title?: string;
  /** `2002-12-18` */
  readonly date?: string;
  readonly part?: number;
  /** ISO 639-1, in order; subtitles are not sound: VOSTFR says nothing of French here. */
  readonly languages: readonly string[];
  readonly multi?: true;
  readonly subtitle_languages?: readonly string[];
  /** `vff`, `vfq`, `vfi`, `vof` */
  readonly french_variants?: readonly string[];
  /** By height: `1080p` */
  readonly resolution?: string;
  readonly source?: string;
  readonly video_codec?: string;
  readonly audio_codecs?: readonly string[];
  /** `5.1` */
  readonly audio_channels?: string;
  readonly release_group?: string;
  readonly edition?: readonly string[];
  readonly proper?: true;
  readonly complete?: true;
  /** The extension, in lower case. */
  readonly container?: string;
  readonly imdb_id?: string;
  readonly tmdb_id?: number;
  readonly tvdb_id?: number;
}
