import { createMigrations } from "@souffleur/platform/database";
import { migrations } from "@souffleur/server";
import { expect } from "vitest";
import { shiftRepository } from "../../packages/planning/src/adapters/database/productions/shift-repository.ts";
import type { Shift } from "../../packages/planning/src/domain/productions/shift.ts";
import { newApp, type TestApp } from "./app.ts";
import type { TestClock } from "./clock.ts";
import type { DatabaseTarget, TestDatabase } from "./databases.ts";
import { anAssignment, aPost, aShift, hours, type Stage, setStage } from "./productions.ts";

export interface Servers {
  readonly apps: readonly [TestApp, TestApp];
  readonly opened: TestDatabase;
  close(): Promise<void>;
}

/** Two servers on one database; where it cannot be shared, one that is both. */
export async function openServers(target: DatabaseTarget, clock: TestClock): Promise<Servers> {
  const opened = await target.open();
  await createMigrations(opened.database, migrations).up();
  const settings = { SOUFFLEUR_DATABASE_URL: opened.url ?? "" };
  const first = await newApp({ settings, clock });
  const apps = [first, target.isShared ? await newApp({ settings, clock }) : first] as const;
  return {
    apps,
    opened,
    async close() {
      for (const app of new Set(apps)) await app.close();
      await opened.close();
    },
  };
}

/** Somebody planned in shifts: from one time to another, each with what else is said of it. */
export async function planShifts(
  app: TestApp,
  stage: Stage,
  shifts: readonly (readonly [from: string, to: string, over?: Partial<Shift>, person?: number])[],
): Promise<Shift[]> {
  const stored = shifts.map(([from, to, over = {}, person = 0]) => {
    const post = aPost();
    const personId = stage.people[person];
    if (personId === undefined) throw new Error("The stage has fewer people.");
    return aShift({
      ...{ productionId: stage.productionId, venueId: stage.venueId, breakMinutes: 30, at: hours(from, to) },
      ...{ posts: [post], assignments: [anAssignment(post, personId)] },
      ...over,
    });
  });
  await shiftRepository(app.database.queries).add(stored);
  return stored;
}

export { type Stage, setStage };

/** What the newest entry of the ledger says was done, taken back. */
export async function undoNewest(app: TestApp, action: string, status = 204): Promise<void> {
  const { body } = await app.call("GET", `/ledger?action=${action}&limit=1`);
  const answer = await app.call("POST", `/ledger/${body.items[0].id}/undo`);
  expect(answer.status, answer.text).toBe(status);
}
