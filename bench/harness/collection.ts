// A made-up collection: titles of words as frequent as words are, few genres and codecs, many people of whom few are everywhere.
import type { InstantText } from "@souffleur/kernel";
import { type Database, openDatabase } from "@souffleur/platform/database";
import { workRepositories } from "../../packages/library/src/adapters/database/works/work-repositories.ts";
import type { Movie } from "../../packages/library/src/domain/works/movie.ts";
import { aMovie, aWorkFile } from "../../tests/support/library-works.ts";

const PIECE = 2_000;
const genres = [
  "Drame",
  "Comédie",
  "Action & Aventure",
  "Thriller",
  "Policier",
  "Romance",
  "Animation",
  "Horreur",
];
const rareGenres = [
  "Western",
  "Guerre",
  "Science-Fiction",
  "Fantastique",
  "Documentaire",
  "Musique",
  "Histoire",
];
const resolutions = ["1080p", "1080p", "1080p", "720p", "2160p", "480p"];
const codecs = ["x264", "x264", "x265", "av1", "xvid"];
const languages = [["fr"], ["en"], ["fr", "en"], ["fr", "en"], ["ja", "fr"], ["de"]];
const plain =
  "le la de un et à dans qui homme femme vie ville nuit jour amour mort guerre enfant monde retour".split(
    " ",
  );

/** Always the same collection for the same seed. */
export function* movies(count: number, seed = 7): Generator<Movie> {
  const random = randomOf(seed);
  const pick = <Item>(items: readonly Item[]) => items[Math.floor(random() * items.length)] as Item;
  // The square makes the first ones far more frequent than the last.
  const often = (most: number) => Math.floor(random() ** 3 * most);
  const word = () => (random() < 0.35 ? pick(plain) : nameOf(often(20_000)));
  const words = (length: number) => Array.from({ length }, word).join(" ");
  for (let at = 0; at < count; at++) {
    const title = capitalised(words(1 + Math.floor(random() * 5)));
    const genre = random() < 0.85 ? pick(genres) : pick(rareGenres);
    yield aMovie({
      tmdbId: at + 1,
      imdbId: `tt${at + 1}`,
      title,
      originalTitle: random() < 0.4 ? capitalised(words(3)) : title,
      year: 2026 - often(100),
      genres: random() < 0.5 ? [genre] : [...new Set([genre, pick(genres)])],
      overview: capitalised(words(25 + Math.floor(random() * 40))),
      rating: Math.round(random() * 90 + 10) / 10,
      credits: Array.from({ length: 6 }, (_, place) => ({
        name: `${capitalised(nameOf(often(300)))} ${capitalised(nameOf(often(8_000)))}`,
        role: place === 0 ? ("director" as const) : ("actor" as const),
      })),
      isSeen: random() < 0.3,
      file: aWorkFile({
        path: `/films/${at}.mkv`,
        resolution: pick(resolutions),
        videoCodec: pick(codecs),
        languages: pick(languages),
      }),
      createdAt: new Date(1_700_000_000_000 + at * 60_000).toISOString() as InstantText,
    });
  }
}

export async function fillCollection(url: string, count: number): Promise<void> {
  const database = openDatabase({ url });
  try {
    let piece: Movie[] = [];
    for (const movie of movies(count)) {
      if (piece.push(movie) < PIECE) continue;
      await store(database, piece);
      piece = [];
    }
    await store(database, piece);
  } finally {
    await database.close();
  }
}

async function store(database: Database, piece: readonly Movie[]): Promise<void> {
  await database.unit(async ({ queries }) => {
    const repositories = workRepositories(queries);
    for (const movie of piece) await repositories.movies.add(movie);
    return { ok: true, value: undefined };
  });
}

const syllables = "ba ré mi lo tu san dor vel pha quin zé mar ol tri gué nas".split(" ");

/** A word or a name of its own for each number. */
function nameOf(number: number): string {
  let [name, rest] = ["", number];
  do {
    name += syllables[rest % syllables.length];
    rest = Math.floor(rest / syllables.length);
  } while (rest > 0);
  return name;
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function randomOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
