/** What the data files call the works we know; what is not here (games, music videos, pilots) is left out. */
export const imdbKinds: Readonly<Record<string, number>> = {
  movie: 1,
  tvMovie: 2,
  video: 3,
  short: 4,
  tvShort: 4,
  tvSpecial: 5,
  tvSeries: 6,
  tvMiniSeries: 7,
};

/** From here on it is a series. */
export const FIRST_SERIES_KIND = 6;

export const creditRoles = ["director", "writer", "actor", "composer"] as const;
