import type { DatabaseSync } from "node:sqlite";
import { titleKey } from "../title-key.ts";
import { IdSet } from "./id-set.ts";
import { at, type Stage } from "./stage.ts";
import { isNameless } from "./title-stages.ts";

/** Where the names we may meet on files come from. `XWW`: everywhere. */
const regions = new Set(["FR", "CA", "BE", "CH", "US", "GB", "XWW"]);
const JAPAN = "JP";
const MOST_TITLE = 500;

const columns = ["titleId", "title", "region", "language"];

/** What works are called elsewhere; of episodes only what they are called in French. */
export const akasStage: Stage = {
  name: "title.akas",
  columns,
  begin(database, places) {
    const works = worksOf(database);
    const names = namesOfWork(database);
    const addFrench = database.prepare(
      "INSERT INTO episode_titles (id, french) VALUES (?, ?) ON CONFLICT (id) DO UPDATE SET french = excluded.french",
    );
    const [titleId, title, region, language] = [0, 1, 2, 3].map((index) => at(places, index)) as Four;
    return (record) => {
      const id = record.id(titleId);
      if (id < 0 || record.count <= Math.max(title, region, language)) return "malformed";
      const where = record.text(region) ?? "";
      if (where !== JAPAN && !regions.has(where)) return "left";
      const french = where === "FR" || record.text(language) === "fr";
      const isWork = works.has(id);
      if (!isWork && !french) return "left";
      const name = record.text(title);
      if (name === undefined || name.length > MOST_TITLE) return "malformed";
      if (isWork) return names.add(id, name, where, french) ? "kept" : "left";
      if (isNameless(name)) return "left";
      addFrench.run(id, name);
      return "kept";
    };
  },
};

type Four = [number, number, number, number];

function worksOf(database: DatabaseSync): IdSet {
  const set = new IdSet();
  for (const row of database.prepare("SELECT id FROM works").iterate()) set.add(Number(row.id));
  return set;
}

/** Lines about one work follow each other: what it is called already is remembered until the next one comes. */
function namesOfWork(database: DatabaseSync) {
  const find = database.prepare("SELECT title, original, year FROM works WHERE id = ?");
  const add = database.prepare(
    "INSERT INTO names (work_id, key, year, region, title) VALUES (?, ?, ?, ?, ?)",
  );
  const addJapanese = database.prepare("INSERT OR IGNORE INTO japanese (id) VALUES (?)");
  let [current, primary, original] = [-1, 0, 0];
  let year: number | null = null;
  const seen = new Set<number>();
  const turnTo = (id: number) => {
    const row = find.get(id);
    current = id;
    primary = titleKey(String(row?.title ?? ""));
    original = typeof row?.original === "string" ? titleKey(row.original) : primary;
    year = typeof row?.year === "number" ? row.year : null;
    seen.clear();
  };
  return {
    add(id: number, name: string, region: string, isFrench: boolean): boolean {
      if (id !== current) turnTo(id);
      const key = titleKey(name);
      if (region === JAPAN) {
        // Called at home what it is called everywhere: it comes from there.
        if (key === original) addJapanese.run(id);
        return key === original;
      }
      // What it is called in French is kept even where the original is: which of the two is French is worth knowing.
      if (key === primary || seen.has(key) || (key === original && !isFrench)) return false;
      seen.add(key);
      add.run(id, key, year, isFrench ? "FR" : region, name);
      return true;
    },
  };
}
