/** What the example's metadata say, in the form of the IMDb data files: films and series everybody knows. */
export interface DemoWork {
  readonly id: string;
  readonly type: "movie" | "short" | "tvSeries";
  readonly title: string;
  readonly original?: string;
  readonly french?: string;
  readonly year: number;
  readonly minutes: number;
  readonly genres: string;
  readonly rating: string;
  readonly votes: number;
  readonly director?: string;
  readonly actors?: readonly string[];
  /** Of its first season; nothing for one that has no title. */
  readonly episodes?: readonly (readonly [english?: string, french?: string])[];
  readonly isJapanese?: boolean;
}

const films: readonly DemoWork[] = [
  film("tt0211915", "Amélie", 2001, 122, "Comedy,Romance", "8.3", 810_000, {
    original: "Le fabuleux destin d'Amélie Poulain",
    french: "Le Fabuleux Destin d'Amélie Poulain",
    director: "Jean-Pierre Jeunet",
    actors: ["Audrey Tautou", "Mathieu Kassovitz"],
  }),
  film("tt0133093", "The Matrix", 1999, 136, "Action,Sci-Fi", "8.7", 2_200_000, {
    french: "Matrix",
    director: "Lana Wachowski",
    actors: ["Keanu Reeves", "Carrie-Anne Moss"],
  }),
  film("tt0234215", "The Matrix Reloaded", 2003, 138, "Action,Sci-Fi", "7.2", 650_000, {
    french: "Matrix Reloaded",
    director: "Lana Wachowski",
    actors: ["Keanu Reeves"],
  }),
  film("tt1375666", "Inception", 2010, 148, "Action,Adventure,Sci-Fi", "8.8", 2_700_000, {
    director: "Christopher Nolan",
    actors: ["Leonardo DiCaprio", "Marion Cotillard"],
  }),
  film("tt1160419", "Dune: Part One", 2021, 155, "Action,Adventure,Drama", "8.0", 990_000, {
    french: "Dune",
    director: "Denis Villeneuve",
    actors: ["Timothée Chalamet", "Zendaya"],
  }),
  film("tt15239678", "Dune: Part Two", 2024, 166, "Action,Adventure,Drama", "8.5", 680_000, {
    french: "Dune, deuxième partie",
    director: "Denis Villeneuve",
    actors: ["Timothée Chalamet", "Zendaya"],
  }),
  film("tt0087182", "Dune", 1984, 137, "Action,Adventure,Sci-Fi", "6.3", 190_000, {
    director: "David Lynch",
    actors: ["Kyle MacLachlan"],
  }),
  film("tt0245429", "Spirited Away", 2001, 124, "Adventure,Animation,Family", "8.6", 950_000, {
    original: "Sen to Chihiro no kamikakushi",
    french: "Le Voyage de Chihiro",
    director: "Hayao Miyazaki",
  }),
  film("tt0113247", "La haine", 1995, 98, "Crime,Drama", "8.1", 220_000, {
    french: "La Haine",
    director: "Mathieu Kassovitz",
    actors: ["Vincent Cassel"],
  }),
  film("tt1675434", "The Intouchables", 2011, 112, "Comedy,Drama", "8.5", 980_000, {
    original: "Intouchables",
    french: "Intouchables",
    director: "Olivier Nakache",
    actors: ["François Cluzet", "Omar Sy"],
  }),
  film("tt0064116", "Once Upon a Time in the West", 1968, 166, "Western", "8.5", 360_000, {
    original: "C'era una volta il West",
    french: "Il était une fois dans l'Ouest",
    director: "Sergio Leone",
    actors: ["Henry Fonda", "Claudia Cardinale"],
  }),
  film("tt0110413", "Léon: The Professional", 1994, 110, "Action,Crime,Drama", "8.5", 1_300_000, {
    original: "Léon",
    french: "Léon",
    director: "Luc Besson",
    actors: ["Jean Reno", "Natalie Portman"],
  }),
  film("tt0119116", "The Fifth Element", 1997, 126, "Action,Adventure,Sci-Fi", "7.6", 530_000, {
    french: "Le Cinquième Élément",
    director: "Luc Besson",
    actors: ["Bruce Willis", "Milla Jovovich"],
  }),
  film("tt6751668", "Parasite", 2019, 132, "Drama,Thriller", "8.5", 1_100_000, {
    original: "Gisaengchung",
    french: "Parasite",
    director: "Bong Joon Ho",
    actors: ["Song Kang-ho"],
  }),
  film("tt0084787", "The Thing", 1982, 109, "Horror,Mystery,Sci-Fi", "8.2", 510_000, {
    director: "John Carpenter",
    actors: ["Kurt Russell"],
  }),
  film("tt0905372", "The Thing", 2011, 103, "Horror,Mystery,Sci-Fi", "6.2", 150_000, {
    director: "Matthijs van Heijningen Jr.",
    actors: ["Mary Elizabeth Winstead"],
  }),
  film(
    "tt0080684",
    "Star Wars: Episode V - The Empire Strikes Back",
    1980,
    124,
    "Action,Adventure,Fantasy",
    "8.7",
    1_500_000,
    {
      french: "L'Empire contre-attaque",
      director: "Irvin Kershner",
      actors: ["Mark Hamill", "Carrie Fisher"],
    },
  ),
  film("tt8613070", "Portrait of a Lady on Fire", 2019, 122, "Drama,Romance", "8.1", 120_000, {
    original: "Portrait de la jeune fille en feu",
    french: "Portrait de la jeune fille en feu",
    director: "Céline Sciamma",
    actors: ["Noémie Merlant", "Adèle Haenel"],
  }),
  film("tt0058450", "The Umbrellas of Cherbourg", 1964, 91, "Drama,Musical,Romance", "7.8", 33_000, {
    original: "Les parapluies de Cherbourg",
    french: "Les Parapluies de Cherbourg",
    director: "Jacques Demy",
    actors: ["Catherine Deneuve"],
  }),
  {
    ...film("tt0000417", "A Trip to the Moon", 1902, 13, "Adventure,Comedy,Fantasy", "8.1", 58_000, {
      original: "Le voyage dans la lune",
      french: "Le Voyage dans la Lune",
      director: "Georges Méliès",
    }),
    type: "short",
  },
];

const series: readonly DemoWork[] = [
  show("tt0903747", "Breaking Bad", 2008, 49, "Crime,Drama,Thriller", "9.5", 2_300_000, [
    ["Pilot", "Chute libre"],
    ["Cat's in the Bag...", "Le Choix"],
    ["...And the Bag's in the River", "Dérapage"],
    ["Cancer Man", "Retour aux sources"],
    ["Gray Matter", "Vivre ou survivre"],
    ["Crazy Handful of Nothin'", "Bluff"],
    ["A No-Rough-Stuff-Type Deal", "Course contre la mort"],
  ]),
  show("tt4574334", "Stranger Things", 2016, 60, "Drama,Fantasy,Horror", "8.6", 1_400_000, [
    ["Chapter One: The Vanishing of Will Byers", "Chapitre un : La Disparition de Will Byers"],
    ["Chapter Two: The Weirdo on Maple Street", "Chapitre deux : La Barjot de Maple Street"],
    ["Chapter Three: Holly, Jolly", "Chapitre trois : Petit papa Noël"],
    ["Chapter Four: The Body", "Chapitre quatre : Le Corps"],
  ]),
  show("tt11126994", "Arcane", 2021, 41, "Action,Adventure,Animation", "9.0", 330_000, [
    ["Welcome to the Playground"],
    ["Some Mysteries Are Better Left Unsolved"],
    ["The Base Violence Necessary for Change"],
  ]),
  {
    ...show("tt0388629", "One Piece", 1999, 24, "Action,Adventure,Animation", "9.0", 290_000, [
      ["I'm Luffy! The Man Who's Gonna Be King of the Pirates!"],
      ["Enter the Great Swordsman! Pirate Hunter Roronoa Zoro!"],
    ]),
    isJapanese: true,
  },
  {
    ...show("tt4063800", "The Bureau", 2015, 52, "Drama,Thriller", "8.7", 22_000, [[], [], []]),
    original: "Le bureau des légendes",
    french: "Le Bureau des légendes",
  },
  show("tt0386676", "The Office", 2005, 22, "Comedy", "9.0", 750_000, [["Pilot"], ["Diversity Day"]]),
  show("tt0290978", "The Office", 2001, 30, "Comedy,Drama", "8.5", 120_000, [
    ["Downsize"],
    ["Work Experience"],
  ]),
];

export const demoWorks: readonly DemoWork[] = [...films, ...series];

function film(
  id: string,
  title: string,
  year: number,
  minutes: number,
  genres: string,
  rating: string,
  votes: number,
  more: Partial<DemoWork>,
): DemoWork {
  return { id, type: "movie", title, year, minutes, genres, rating, votes, ...more };
}

function show(
  id: string,
  title: string,
  year: number,
  minutes: number,
  genres: string,
  rating: string,
  votes: number,
  episodes: NonNullable<DemoWork["episodes"]>,
): DemoWork {
  return { id, type: "tvSeries", title, year, minutes, genres, rating, votes, episodes };
}
