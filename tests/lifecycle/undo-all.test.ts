import { systemClock } from "@souffleur/kernel";
import fc from "fast-check";
import { afterAll, beforeAll, expect, it } from "vitest";
import { newApp, type TestApp } from "../support/app.ts";
import { dumpTables } from "../support/dump.ts";
import { aProposal, day, evening, morning, newId } from "../support/planning.ts";
import { proposalPorts } from "../support/proposing.ts";
import { runs } from "../support/runs.ts";

// The domain's tables; versions and times of change count changes, so they go on while the content comes back.
const domain = ["artists", "availabilities", "plannings", "assignments", "planning_proposals"];
const counted = ["version", "updated_at", "state"];

let app: TestApp;
beforeAll(async () => {
  app = await newApp({ url: "sqlite::memory:" });
  for (const name of ["Ana", "Bea", "Zoé"]) await createArtist(name);
  for (const date of ["2024-05-12", "2024-05-13", "2024-05-14"])
    await proposalPorts(app.database, systemClock, async ({ proposals }) => {
      const slots = [morning, evening].map((slot, index) => ({ slot, artistName: `n${index}` }));
      const assignments = slots.map((each) => ({
        ...each,
        artistId: newId<"artist">(),
        score: 1,
        reasons: [],
      }));
      await proposals.add(aProposal({ eventDate: day(date), assignments }));
    });
});
afterAll(() => app.close());

const must = async (...request: Parameters<TestApp["call"]>) => {
  const answer = await app.call(...request);
  expect(answer.status, `${request[0]} ${request[1]}: ${answer.text}`).toBeLessThan(300);
  return answer.body;
};
const createArtist = (name: string) => must("POST", "/artists", { name, availabilities: [morning] });
const newest = async (query: string): Promise<{ id: string }> =>
  (await must("GET", `/ledger?limit=1&${query}`)).items[0];
const trashOf = async (subjectId: string): Promise<string> => {
  const { items } = await must("GET", "/trash?limit=200");
  return items.find((item: { subject_id: string }) => item.subject_id === subjectId).id;
};
const undoNewestOf = async (subject: string) => {
  const { id } = await newest(`subject=${subject}`);
  return () => must("POST", `/ledger/${id}/undo`);
};
const any = <Item>(items: readonly Item[], pick: number): Item | undefined => items[pick % items.length];

type TakeBack = () => Promise<unknown>;

/** Each makes a change somewhere, and answers with the way to take it back; none, where there is nothing to change. */
const changes = {
  async createArtist(pick: number): Promise<TakeBack> {
    const { id } = await createArtist(`New ${pick}`);
    return undoNewestOf(id);
  },
  async replaceArtist(pick: number): Promise<TakeBack | undefined> {
    const artist = any(await must("GET", "/artists"), pick) as { id: string } | undefined;
    if (artist === undefined) return undefined;
    const availabilities = [[], [morning], [evening, morning]][pick % 3];
    await must("PUT", `/artists/${artist.id}`, { name: `Name ${pick % 5}`, availabilities });
    return undoNewestOf(artist.id);
  },
  async deleteArtist(pick: number): Promise<TakeBack | undefined> {
    const artist = any(await must("GET", "/artists"), pick) as { id: string } | undefined;
    if (artist === undefined) return undefined;
    await must("DELETE", `/artists/${artist.id}`);
    const item = await trashOf(artist.id);
    return () => must("POST", `/trash/${item}/restore`);
  },
  async createPlanning(pick: number): Promise<TakeBack> {
    const artist = { id: newId(), name: `Planned ${pick}`, availabilities: [morning] };
    const { planning_id } = await must("POST", "/plannings", { event_date: "2024-05-12", artists: [artist] });
    const undoArtist = await undoNewestOf(artist.id);
    return async () => {
      await must("DELETE", `/plannings/${planning_id}`);
      await undoArtist();
    };
  },
  async deletePlanning(pick: number): Promise<TakeBack | undefined> {
    const planning = any(await must("GET", "/plannings"), pick) as { planning_id: string } | undefined;
    if (planning === undefined) return undefined;
    await must("DELETE", `/plannings/${planning.planning_id}`);
    const item = await trashOf(planning.planning_id);
    return () => must("POST", `/trash/${item}/restore`);
  },
  async decide(pick: number): Promise<TakeBack | undefined> {
    const { items } = await must("GET", "/planning-proposals?state=waiting");
    const proposal = any(items, pick) as { id: string; version: number } | undefined;
    if (proposal === undefined) return undefined;
    const path = `/planning-proposals/${proposal.id}`;
    const [verb, body] = [["accept"], ["reject"], ["edit", { assignments: [] }]][pick % 3] as [
      string,
      unknown,
    ];
    const { version } = await must("POST", `${path}/${verb}`, body, { "if-match": `"${proposal.version}"` });
    return () => must("POST", `${path}/restore`, undefined, { "if-match": `"${version}"` });
  },
} as const;

const names = Object.keys(changes) as (keyof typeof changes)[];

it("leaves everything as it was when every change is taken back, the last one first", async () => {
  const change = fc.record({ name: fc.constantFrom(...names), pick: fc.nat({ max: 1_000 }) });
  await fc.assert(
    fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 12 }), async (sequence) => {
      const before = await dumpTables(app.database, domain, counted);
      const waiting = (await must("GET", "/inbox")).open;
      const takeBacks: TakeBack[] = [];
      for (const { name, pick } of sequence) {
        const takeBack = await changes[name](pick);
        if (takeBack !== undefined) takeBacks.push(takeBack);
      }
      for (const takeBack of takeBacks.reverse()) await takeBack();
      expect(await dumpTables(app.database, domain, counted)).toEqual(before);
      expect((await must("GET", "/inbox")).open).toBe(waiting);
    }),
    { numRuns: runs(100) },
  );
}, 600_000);
