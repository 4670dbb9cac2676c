import fc from "fast-check";
import { afterAll, beforeAll, expect, it } from "vitest";
import { newApp, type TestApp } from "../support/app.ts";
import { dumpTables } from "../support/dump.ts";
import { type Stage, setStage } from "../support/productions.ts";
import { runs } from "../support/runs.ts";

let app: TestApp;
let stage: Stage;
beforeAll(async () => {
  app = await newApp({ url: "sqlite::memory:" });
  stage = await setStage(app.database.queries, { people: 4 });
});
afterAll(() => app.close());

const tables = ["shifts", "posts", "shift_assignments"];
/** What counts on and never back: taking back is a change too. */
const counted = ["version", "updated_at"];

interface Shown {
  readonly id: string;
  readonly posts: readonly { readonly id: string; readonly count: number }[];
  readonly [member: string]: unknown;
}

const shiftsNow = async (): Promise<readonly Shown[]> =>
  (await app.call("GET", "/shifts?from=2026-11-20&to=2026-11-30")).body;
const lastEntry = async (): Promise<string> => (await app.call("GET", "/ledger?limit=1")).body.items[0]?.id;
const hour = (pick: number) => `2026-11-${21 + (pick % 4)}T${String(8 + (pick % 12)).padStart(2, "0")}:00`;

/** Each may be refused: then nothing was done, and nothing is to be taken back. */
const changes = {
  create: (pick: number) =>
    app.call("POST", `/productions/${stage.productionId}/shifts`, {
      title: `t${pick}`,
      start: hour(pick),
      minutes: 60 + (pick % 5) * 60,
      ...(pick % 3 === 0 && { venue_id: stage.venueId, room_id: stage.rooms[pick % 2] }),
      posts: Array.from({ length: pick % 4 }, (_, index) => ({ role: `r${index}`, count: 2 })),
    }),
  series: (pick: number) =>
    app.call("POST", `/productions/${stage.productionId}/shift-series`, {
      title: "series",
      days: ["2026-11-25", "2026-11-26"],
      at: hour(pick).slice(11),
      minutes: 60,
    }),
  move: async (pick: number) => {
    const shift = await some(pick);
    return (
      shift && app.call("PUT", `/shifts/${shift.id}`, { ...shift, end: undefined, start: hour(pick * 7) })
    );
  },
  replace: async (pick: number) => {
    const shift = await some(pick);
    const posts = shift?.posts.slice(pick % 2).map((post) => ({ ...post, count: 1 + (pick % 3) }));
    return shift && app.call("PUT", `/shifts/${shift.id}`, { ...shift, title: `n${pick}`, posts });
  },
  assign: async (pick: number) => {
    const shift = await some(pick);
    const assignments = shift?.posts.map(({ id }, index) => ({
      post_id: id,
      person_id: stage.people[(pick + index) % 4],
      pinned: pick % 2 === 0,
      override_reason: "asked",
    }));
    return shift && app.call("PUT", `/shifts/${shift.id}/assignments`, { assignments });
  },
  remove: async (pick: number) => {
    const shift = await some(pick);
    return shift && app.call("DELETE", `/shifts/${shift.id}`);
  },
} as const;

async function some(pick: number): Promise<Shown | undefined> {
  const shifts = await shiftsNow();
  const shift = shifts[pick % Math.max(1, shifts.length)];
  // What the answer says beside the shift is not part of it.
  return shift && { ...shift, conflicts: undefined };
}

const names = Object.keys(changes) as (keyof typeof changes)[];

it("leaves the plan as it was when every change of a shift is taken back, the last one first", async () => {
  const change = fc.record({ name: fc.constantFrom(...names), pick: fc.nat({ max: 1_000 }) });
  let done = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 12 }), async (sequence) => {
      const before = await dumpTables(app.database, tables, counted);
      const entries: string[] = [];
      for (const { name, pick } of sequence) {
        const answer = await changes[name](pick);
        if (answer !== undefined && answer.status < 300) entries.push(await lastEntry());
      }
      done += entries.length;
      for (const entry of entries.reverse())
        expect((await app.call("POST", `/ledger/${entry}/undo`)).status).toBe(204);
      expect(await dumpTables(app.database, tables, counted)).toEqual(before);
    }),
    { numRuns: runs(60) },
  );
  expect(done).toBeGreaterThan(60);
}, 300_000);
