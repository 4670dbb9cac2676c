import { searchKey } from "@souffleur/kernel";

/**
 * The shelves of films, the first one a film fits on being its own. The owner may put them in another order; these names
 * are those of the folders, and of the genres of works.
 */
export const shelfGenres = [
  "Animation",
  "Science-Fiction",
  "Fantastique",
  "Western",
  "Policier",
  "Thriller",
  "Guerre",
  "Action & Aventure",
  "Comédie dramatique",
  "Comédie",
  "Drame",
  "Horreur",
  "Historique",
  "Romance",
  "Musique",
  "Familial",
  "Documentaire",
  "Autres",
] as const;
export type ShelfGenre = (typeof shelfGenres)[number];

/** What TMDB, TVDB and IMDb call them, in French and in English. */
const names: Readonly<Record<ShelfGenre, string>> = {
  Animation: "animation, anime, animé, dessin animé, cartoon",
  "Science-Fiction":
    "science-fiction, science fiction, sci-fi, science-fiction & fantastique, sci-fi & fantasy",
  Fantastique: "fantastique, fantasy, fantaisie",
  Western: "western",
  Policier: "policier, crime, film-noir, film noir, suspense policier",
  Thriller: "thriller, mystère, mystery, suspense",
  Guerre: "guerre, war, guerre & politique, war & politics",
  "Action & Aventure":
    "action & aventure, action & adventure, action, aventure, adventure, arts martiaux, martial arts, sport",
  "Comédie dramatique": "comédie dramatique, dramedy, dramatic comedy, comedy drama",
  Comédie: "comédie, comedy",
  Drame: "drame, drama, soap, biographie, biography, biopic",
  Horreur: "horreur, horror, épouvante-horreur, épouvante",
  Historique: "historique, histoire, history",
  Romance: "romance, romantique, romantic",
  Musique: "musique, music, musical, comédie musicale",
  Familial: "familial, famille, family, enfants, children, kids, jeunesse",
  Documentaire: "documentaire, documentary, short documentary, news, actualités",
  Autres: "autres, other, divers",
};

const shelfOfName: ReadonlyMap<string, ShelfGenre> = new Map(
  shelfGenres.flatMap((shelf) => names[shelf].split(", ").map((name) => [genreKey(name), shelf] as const)),
);

function genreKey(name: string): string {
  return searchKey(name)
    .replaceAll(/\band\b|\bet\b/g, "&")
    .replaceAll(/[^\p{L}\p{N}&]+/gu, " ")
    .trim();
}

/** The shelf a genre of any source stands for; none where we know no such genre. */
export function shelfOf(genre: string): ShelfGenre | undefined {
  return shelfOfName.get(genreKey(genre));
}

/** Genres of any source as shelves, each once, in the order given; what we do not know is left out. */
function shelvesOf(genres: readonly string[]): readonly ShelfGenre[] {
  return [...new Set(genres.map(shelfOf).filter((shelf) => shelf !== undefined))];
}

/** The one shelf a film stands on. */
export function chooseGenre(
  genres: readonly string[],
  order: readonly ShelfGenre[] = shelfGenres,
): ShelfGenre {
  const shelves = new Set(shelvesOf(genres));
  // Where comedy and drama meet is a shelf of its own.
  if (shelves.has("Comédie") && shelves.has("Drame")) shelves.add("Comédie dramatique");
  return completeOrder(order).find((shelf) => shelves.has(shelf)) ?? "Autres";
}

/** An order that misses shelves: those come behind, in our own order. */
export function completeOrder(order: readonly ShelfGenre[]): readonly ShelfGenre[] {
  return [...new Set([...order, ...shelfGenres])];
}
