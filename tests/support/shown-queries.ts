import type { Database, Unit } from "@souffleur/platform/database";
import { describe, expect, it } from "vitest";
import { rowsWith } from "./query-rows.ts";
import { layOut, recordingUnit } from "./recording.ts";

const bothKinds: readonly ("sqlite" | "postgres")[] = ["sqlite", "postgres"];
type Rows = Parameters<typeof recordingUnit>[1];
type Call = (unit: Unit, database: Database) => Promise<unknown>;

/** Every query of some stores, under the name of what asks it. */
export type Stores = Readonly<Record<string, Readonly<Record<string, Call>>>>;

/** The methods of a port: each must be here, under its own name or as the first word of one. */
export function ofPort<Port extends object>(
  make: (queries: Unit["queries"]) => Port,
  calls: Readonly<Record<string, (port: Port) => Promise<unknown>>>,
): Record<string, Call> {
  const named = new Set(Object.keys(calls).map((name) => name.split(" ")[0]));
  const missing = Object.keys(make({} as never)).filter((method) => !named.has(method));
  if (missing.length > 0) throw new Error(`No query is shown for ${missing.join(", ")}.`);
  return Object.fromEntries(
    Object.entries(calls).map(([name, call]) => [name, ({ queries }: Unit) => call(make(queries))]),
  );
}

/** Holds every statement to the one that was reviewed, on both databases; what is read is a row with this id, or other rows. */
export function describeQueries(stores: Stores, read: string | Rows, kinds = bothKinds): void {
  const rows: Rows = typeof read === "string" ? rowsWith(read) : read;
  describe.each(kinds)("the SQL for %s", (kind) => {
    it.each(Object.keys(stores))(
      "of %s is the one that was reviewed (else: npm test -- queries -u)",
      async (store) => {
        let text = "";
        for (const [name, call] of Object.entries(stores[store] ?? {})) {
          const { unit, database, statements } = recordingUnit(kind, rows);
          await call(unit, database);
          expect(statements, name).not.toEqual([]);
          text += `-- ${name}\n${statements.map((statement) => `${layOut(statement)};\n`).join("")}\n`;
        }
        await expect(text).toMatchFileSnapshot(`../../docs/develop/sql/${store}.${kind}.sql`);
      },
    );
  });
}
