import { genreBits } from "../imdb-genres.ts";
import { imdbKinds } from "../imdb-kinds.ts";
import { titleKey } from "../title-key.ts";
import { at, orNull, type Stage } from "./stage.ts";

/** Ratings come with a point: `8.7` is kept as 87. */
function tenths(text: string | undefined): number {
  const value = Math.round(Number(text) * 10);
  return Number.isInteger(value) && value >= 0 && value <= 100 ? value : -1;
}

export const ratingsStage: Stage = {
  name: "title.ratings",
  columns: ["tconst", "averageRating", "numVotes"],
  begin(database, columns) {
    const add = database.prepare("INSERT OR REPLACE INTO ratings (id, rating, votes) VALUES (?, ?, ?)");
    const [id, rating, votes] = [at(columns, 0), at(columns, 1), at(columns, 2)];
    return (record) => {
      const values = [record.id(id), tenths(record.text(rating)), record.number(votes, 10)] as const;
      if (values.some((value) => value < 0)) return "malformed";
      add.run(...values);
      return "kept";
    };
  },
};

/** `Episode #1.5`: what an episode is called that has no name. */
const nameless = /^(?:episode|épisode|episodio|folge|afl\.) ?#?\d[\d.]*$/i;

export function isNameless(title: string): boolean {
  return nameless.test(title);
}

const basicsColumns = [
  "tconst",
  "titleType",
  "primaryTitle",
  "originalTitle",
  "startYear",
  "endYear",
  "runtimeMinutes",
  "genres",
];

const MOST_TITLE = 500;
const EPISODE = "tvEpisode";

export const basicsStage: Stage = {
  name: "title.basics",
  columns: basicsColumns,
  begin(database, columns) {
    const addWork = database.prepare("INSERT OR REPLACE INTO works VALUES (?, ?, ?, ?, ?, ?, ?, ?)");
    const addName = database.prepare(
      "INSERT INTO names (work_id, key, year, region, title) VALUES (?, ?, ?, NULL, ?)",
    );
    const addEpisode = database.prepare(
      "INSERT OR REPLACE INTO episode_titles (id, title, minutes) VALUES (?, ?, ?)",
    );
    const [tconst, type, primary, original] = [0, 1, 2, 3].map((index) => at(columns, index)) as Four;
    const [startYear, endYear, runtime, genres] = [4, 5, 6, 7].map((index) => at(columns, index)) as Four;
    return (record) => {
      const id = record.id(tconst);
      const title = record.text(primary);
      if (id < 0 || title === undefined || title.length > MOST_TITLE) return "malformed";
      const called = record.text(type) ?? "";
      const minutes = orNull(record.number(runtime, 5));
      if (called === EPISODE) {
        const name = isNameless(title) ? null : title;
        if (name === null && minutes === null) return "left";
        addEpisode.run(id, name, minutes);
        return "kept";
      }
      const kind = imdbKinds[called];
      if (kind === undefined) return "left";
      const year = orNull(record.number(startYear, 4));
      const first = record.isSame(primary, original) ? undefined : record.text(original);
      const other = first !== undefined && first.length <= MOST_TITLE ? first : undefined;
      const end = orNull(record.number(endYear, 4));
      addWork.run(id, kind, title, other ?? null, year, end, minutes, genreBits(record.text(genres)));
      const key = titleKey(title);
      addName.run(id, key, year, title);
      if (other !== undefined) {
        const otherKey = titleKey(other);
        if (otherKey !== key) addName.run(id, otherKey, year, other);
      }
      return "kept";
    };
  },
};

type Four = [number, number, number, number];

export const episodesStage: Stage = {
  name: "title.episode",
  columns: ["tconst", "parentTconst", "seasonNumber", "episodeNumber"],
  begin(database, columns) {
    const add = database.prepare("INSERT OR REPLACE INTO episodes VALUES (?, ?, ?, ?)");
    const [id, parent, season, episode] = [0, 1, 2, 3].map((index) => at(columns, index)) as Four;
    return (record) => {
      const [own, series] = [record.id(id), record.id(parent)];
      if (own < 0 || series < 0 || record.count <= Math.max(season, episode)) return "malformed";
      const [inSeason, number] = [record.number(season, 5), record.number(episode, 6)];
      // Unnumbered ones cannot be found by a file's name.
      if (inSeason < 0 || number < 0) return "left";
      add.run(own, series, inSeason, number);
      return "kept";
    };
  },
};
