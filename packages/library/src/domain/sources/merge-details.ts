import type { MovieDetails, SeriesDetails } from "./work-details.ts";

/** What an earlier source says counts; a later one fills in what it does not say. */
export function mergeDetails<Details extends MovieDetails | SeriesDetails>(
  first: Details,
  second: Details,
): Details {
  const [genres, credits] = [first.genres, first.credits];
  return {
    ...second,
    ...first,
    genres: genres.length > 0 ? genres : second.genres,
    credits: credits.length > 0 ? credits : second.credits,
  };
}
