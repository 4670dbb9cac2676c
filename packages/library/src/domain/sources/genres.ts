/**
 * What sources call genres, in English, and what the owner's shelves call them. Two of them may be one here; what is
 * unknown is left out rather than kept in a foreign language.
 */
const french: Readonly<Record<string, readonly string[]>> = {
  action: ["Action & Aventure"],
  "action & adventure": ["Action & Aventure"],
  adult: ["Adulte"],
  adventure: ["Action & Aventure"],
  animation: ["Animation"],
  anime: ["Animation"],
  biography: ["Biographie"],
  children: ["Jeunesse"],
  comedy: ["Comédie"],
  crime: ["Policier"],
  documentary: ["Documentaire"],
  drama: ["Drame"],
  family: ["Familial"],
  fantasy: ["Fantastique"],
  "film-noir": ["Policier"],
  "game show": ["Jeu"],
  "game-show": ["Jeu"],
  history: ["Historique"],
  horror: ["Horreur"],
  kids: ["Jeunesse"],
  "martial arts": ["Action & Aventure"],
  "mini-series": [],
  music: ["Musique"],
  musical: ["Musique"],
  mystery: ["Mystère"],
  news: ["Information"],
  reality: ["Téléréalité"],
  "reality-tv": ["Téléréalité"],
  romance: ["Romance"],
  "sci-fi": ["Science-Fiction"],
  "sci-fi & fantasy": ["Science-Fiction", "Fantastique"],
  "science fiction": ["Science-Fiction"],
  short: ["Court métrage"],
  soap: ["Feuilleton"],
  sport: ["Sport"],
  suspense: ["Thriller"],
  "talk-show": ["Débat"],
  talk: ["Débat"],
  "talk show": ["Débat"],
  thriller: ["Thriller"],
  "tv movie": ["Téléfilm"],
  travel: ["Voyage"],
  war: ["Guerre"],
  "war & politics": ["Guerre"],
  western: ["Western"],
};

/** The genres as the owner's order of priority names them, each once, in the source's order. */
export function frenchGenres(english: readonly string[]): readonly string[] {
  return [...new Set(english.flatMap((genre) => french[genre.trim().toLowerCase()] ?? []))];
}
