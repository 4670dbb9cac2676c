import type { Compilable, CompiledQuery, Kysely } from "kysely";
import type { Queries } from "./database.ts";

type Values = Readonly<Record<string, unknown>>;

/** Stands in the query for the value of that name, for each item of it if it is a list, each member if it is a row. */
export type Later<Given extends Values> = <Name extends keyof Given>(name: Name) => Given[Name];

/** What a list of another length makes is another statement; past so many they are compiled each time. */
const MAX_FORMS = 256;

/**
 * A query built and compiled once for each database, then run with new values: building takes as long as running for
 * the small queries a busy route makes. Rows must have all their members: a missing one would be taken for a value.
 */
export function prepared<Tables, Given extends Values, Row>(
  build: (database: Kysely<Tables>, later: Later<Given>) => Compilable<Row>,
): (queries: Queries | Kysely<Tables>, values: Given) => Promise<Row[]> {
  const databases = new WeakMap<object, Map<string, CompiledQuery<Row>>>();
  return async (queries, values) => {
    const database = queries as Kysely<Tables>;
    const { adapter } = database.getExecutor();
    const forms = databases.get(adapter) ?? new Map<string, CompiledQuery<Row>>();
    databases.set(adapter, forms);
    const form = formOf(values);
    let query = forms.get(form);
    if (query === undefined) {
      query = build(database, laterIn(values)).compile();
      if (forms.size < MAX_FORMS) forms.set(form, query);
    }
    const parameters = query.parameters.map((each) =>
      each instanceof Placeholder ? each.read(values) : each,
    );
    return (await database.executeQuery<Row>({ ...query, parameters })).rows;
  };
}

class Placeholder {
  readonly read: (values: Values) => unknown;
  constructor(read: (values: Values) => unknown) {
    this.read = read;
  }
}

/** The lengths of the lists among the values. */
function formOf(values: Values): string {
  let form = "";
  for (const value of Object.values(values)) if (Array.isArray(value)) form += `${value.length},`;
  return form;
}

/** Placeholders in the place of values, lists of them for lists, rows of them for rows. */
function laterIn<Given extends Values>(given: Given): Later<Given> {
  const standIn = (value: unknown, read: (values: Values) => unknown): unknown => {
    if (Array.isArray(value)) {
      return value.map((item, at) => standIn(item, (values) => (read(values) as unknown[])[at]));
    }
    if (!isRow(value)) return new Placeholder(read);
    const member = (key: string) => new Placeholder((values) => (read(values) as Values)[key]);
    return Object.fromEntries(Object.keys(value).map((key) => [key, member(key)]));
  };
  return (name) => standIn(given[name], (values) => values[name as string]) as Given[typeof name];
}

function isRow(value: unknown): value is object {
  return typeof value === "object" && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}
