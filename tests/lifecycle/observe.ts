import { expect } from "vitest";
import type { TestApp } from "../support/app.ts";
import type { expectedView, Person } from "./model.ts";

interface Slotted {
  readonly artist_id: string;
  readonly artist_name: string;
  readonly slot: unknown;
}

const plain = ({ artist_id, artist_name, slot }: Slotted) => ({ artist_id, artist_name, slot });

/** Everything a client can see, as it is. */
export async function observe(app: TestApp): Promise<ReturnType<typeof expectedView>> {
  const get = async (path: string) => (await app.call("GET", path)).body;
  const [people, plannings, proposals, trash, inbox] = await Promise.all([
    get("/people"),
    get("/plannings?expand=details"),
    get("/planning-proposals?limit=200"),
    get("/trash?limit=200"),
    get("/inbox?limit=200"),
  ]);
  // By the words of the basic contract they are the same people.
  const namesOf = (list: readonly Person[]) => list.map(({ id, name, version }) => [id, name, version]);
  expect(namesOf(await get("/artists"))).toEqual(namesOf(people));
  return {
    artists: people.map(({ id, name, availabilities, notes, version }: Person) => ({
      id,
      name,
      availabilities,
      notes,
      version,
    })),
    plannings: plannings.map((each: { planning_id: string; event_date: string; assignments: Slotted[] }) => ({
      id: each.planning_id,
      date: each.event_date,
      assignments: each.assignments.map(plain),
    })),
    proposals: proposals.items.map(
      (each: { id: string; event_date: string; assignments: Slotted[] } & Record<string, unknown>) => ({
        id: each.id,
        date: each.event_date,
        state: each.state,
        version: each.version,
        assignments: each.assignments.map(plain),
        ...(each.planning_id !== undefined && { planningId: each.planning_id }),
      }),
    ),
    trash: trash.items.map((each: { id: string; kind: string; subject_id: string }) => ({
      itemId: each.id,
      kind: each.kind,
      id: each.subject_id,
    })),
    waiting: inbox.items.map(({ id }: { id: string }) => id).sort(),
  };
}
