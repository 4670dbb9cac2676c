import type { DatabaseSync } from "node:sqlite";
import { creditRoles } from "../imdb-kinds.ts";
import { IdSet } from "./id-set.ts";
import { at, type Stage } from "./stage.ts";

/** People are kept for works that somebody has heard of. */
const LEAST_VOTES = 20;
const MOST_OF_A_CREW = 3;
const MOST_ACTORS = 12;
const MOST_CHARACTER = 200;

type Three = [number, number, number];

const roleOf: Readonly<Record<string, number>> = {
  director: creditRoles.indexOf("director"),
  writer: creditRoles.indexOf("writer"),
  actor: creditRoles.indexOf("actor"),
  actress: creditRoles.indexOf("actor"),
  self: creditRoles.indexOf("actor"),
  composer: creditRoles.indexOf("composer"),
};

const addCredit = (database: DatabaseSync) =>
  database.prepare(
    "INSERT OR IGNORE INTO credits (work_id, role, person_id, position, character) VALUES (?, ?, ?, ?, ?)",
  );

function heardOf(database: DatabaseSync): IdSet {
  const set = new IdSet();
  const rows = database.prepare(
    "SELECT id FROM ratings WHERE votes >= ? AND EXISTS (SELECT 1 FROM works WHERE works.id = ratings.id)",
  );
  for (const row of rows.iterate(LEAST_VOTES)) set.add(Number(row.id));
  return set;
}

const personOf = (text: string) => (/^nm\d{1,8}$/.test(text) ? Number(text.slice(2)) : -1);

export const crewStage: Stage = {
  name: "title.crew",
  columns: ["tconst", "directors", "writers"],
  begin(database, columns) {
    const wanted = heardOf(database);
    const add = addCredit(database);
    const [tconst, ...crews] = [0, 1, 2].map((index) => at(columns, index)) as Three;
    return (record) => {
      const id = record.id(tconst);
      if (id < 0 || record.count <= Math.max(...crews)) return "malformed";
      if (!wanted.has(id)) return "left";
      for (const [role, column] of crews.entries()) {
        const people = record.text(column)?.split(",", MOST_OF_A_CREW) ?? [];
        for (const [position, person] of people.map(personOf).entries())
          if (person >= 0) add.run(id, role, person, position, null);
      }
      return "kept";
    };
  },
};

export const principalsStage: Stage = {
  name: "title.principals",
  columns: ["tconst", "ordering", "nconst", "category", "characters"],
  begin(database, columns) {
    const wanted = heardOf(database);
    const add = addCredit(database);
    const [tconst, ordering, nconst] = [0, 1, 2].map((index) => at(columns, index)) as Three;
    const [category, characters] = [at(columns, 3), at(columns, 4)];
    return (record) => {
      const id = record.id(tconst);
      if (id < 0 || record.count <= Math.max(category, characters)) return "malformed";
      if (!wanted.has(id)) return "left";
      const [position, person] = [record.number(ordering, 4), record.id(nconst)];
      if (position < 0 || person < 0) return "malformed";
      const role = roleOf[record.text(category) ?? ""];
      if (role === undefined || position > MOST_ACTORS) return "left";
      add.run(id, role, person, position, characterOf(record.text(characters)));
      return "kept";
    };
  },
};

/** `["Neo"]` as `Neo`. */
function characterOf(text: string | undefined): string | null {
  const name = text?.match(/^\["((?:[^"\\]|\\.)*)"/)?.[1]?.replace(/\\(.)/g, "$1");
  return name === undefined || name === "" ? null : name.slice(0, MOST_CHARACTER);
}

export const namesStage: Stage = {
  name: "name.basics",
  columns: ["nconst", "primaryName"],
  begin(database, columns) {
    const wanted = new IdSet();
    for (const row of database.prepare("SELECT person_id FROM credits").iterate())
      wanted.add(Number(row.person_id));
    const add = database.prepare("INSERT OR REPLACE INTO people (id, name) VALUES (?, ?)");
    const [nconst, primaryName] = [at(columns, 0), at(columns, 1)];
    return (record) => {
      const id = record.id(nconst);
      if (id < 0) return "malformed";
      if (!wanted.has(id)) return "left";
      const name = record.text(primaryName);
      if (name === undefined) return "malformed";
      add.run(id, name.slice(0, MOST_CHARACTER));
      return "kept";
    };
  },
};
