/** The genres of the data files: each is one bit of a number. The order is kept for ever. */
const imdbGenres = [
  "Action",
  "Adult",
  "Adventure",
  "Animation",
  "Biography",
  "Comedy",
  "Crime",
  "Documentary",
  "Drama",
  "Family",
  "Fantasy",
  "Film-Noir",
  "Game-Show",
  "History",
  "Horror",
  "Music",
  "Musical",
  "Mystery",
  "News",
  "Reality-TV",
  "Romance",
  "Sci-Fi",
  "Short",
  "Sport",
  "Talk-Show",
  "Thriller",
  "War",
  "Western",
] as const;

const bits = new Map<string, number>(imdbGenres.map((genre, at) => [genre, 1 << at]));
const known = new Map<string, number>();
const MOST_KNOWN = 10_000;

/** `Action,Sci-Fi` as a number; what is unknown is left out. */
export function genreBits(text: string | undefined): number {
  if (text === undefined) return 0;
  const before = known.get(text);
  if (before !== undefined) return before;
  const value = text.split(",").reduce((sum, genre) => sum | (bits.get(genre) ?? 0), 0);
  if (known.size < MOST_KNOWN) known.set(text, value);
  return value;
}

export function genresOfBits(value: number): readonly string[] {
  return imdbGenres.filter((_, at) => (value & (1 << at)) !== 0);
}
