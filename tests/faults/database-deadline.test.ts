import { setTimeout as sleep } from "node:timers/promises";
import { ok } from "@souffleur/kernel";
import { tables } from "@souffleur/platform/database";
import { expect, it } from "vitest";
import { onEachDatabase, targets } from "../support/databases.ts";

interface Tables {
  notes: { text: string };
}

// PGlite is for tests only and knows no deadline.
onEachDatabase(
  (target) => {
    it("undoes a unit of work past its deadline, so that others go on", async () => {
      const { database, close } = await target.open({ unitDeadlineMs: 200 });
      const notes = tables<Tables>(database.queries);
      await database.queries.schema.createTable("notes").addColumn("text", "text").execute();
      const note = (queries: typeof database.queries, text: string) =>
        tables<Tables>(queries).insertInto("notes").values({ text }).execute();
      const stuck = database
        .unit(async (unit) => {
          await note(unit.queries, "stuck");
          await sleep(600);
          return ok(await note(unit.queries, "too late"));
        })
        .catch((error: unknown) => error);
      await sleep(20);
      const started = performance.now();
      await database.unit(async (unit) => ok(await note(unit.queries, "other")));
      const waited = performance.now() - started;
      const error = await stuck;
      const rows = await notes.selectFrom("notes").select("text").execute();
      await close();
      expect(error).toBeInstanceOf(Error);
      expect(database.dialect.isUnavailable(error)).toBe(true);
      expect(waited).toBeLessThan(500);
      expect(rows).toEqual([{ text: "other" }]);
    });

    it("undoes a unit whose commit comes past its deadline, and says why", async () => {
      const { database, close } = await target.open({ unitDeadlineMs: 100 });
      await database.queries.schema.createTable("notes").addColumn("text", "text").execute();
      const error = await database
        .unit(async (unit) => {
          await tables<Tables>(unit.queries).insertInto("notes").values({ text: "late" }).execute();
          return ok(await sleep(300));
        })
        .catch((error: unknown) => error);
      const rows = await tables<Tables>(database.queries).selectFrom("notes").selectAll().execute();
      await close();
      expect(database.dialect.isUnavailable(error)).toBe(true);
      expect(rows).toEqual([]);
    });
  },
  [targets.sqliteFile, targets.sqliteMemory, targets.postgres],
);
