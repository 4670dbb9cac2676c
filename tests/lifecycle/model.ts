import type { Availability } from "../../packages/planning/src/domain/availability.ts";
import { slot } from "../support/planning.ts";
import { byCodePoint } from "../support/texts.ts";

export const days = ["2024-05-12", "2024-05-13", "2024-05-14"] as const;

/** Every slot there is in the model's world, in the order of time. */
export const slots = days.flatMap((date) => [
  slot(`${date}T09:00:00`, `${date}T12:00:00`),
  slot(`${date}T14:00:00`, `${date}T18:00:00`),
]);

/** The availabilities of a set, given as bits. */
export const slotsOf = (bits: number): Availability[] => slots.filter((_, index) => bits & (1 << index));

export interface Person {
  readonly id: string;
  readonly name: string;
  readonly availabilities: readonly Availability[];
  /** What the basic contract does not know of; it stands for the whole profile. */
  readonly notes: string;
  readonly version: number;
}

interface Assigned {
  readonly artist_id: string;
  readonly artist_name: string;
  readonly slot: Availability;
}

export interface Plan {
  readonly id: string;
  readonly date: string;
  readonly assignments: readonly Assigned[];
}

export interface Proposal {
  readonly id: string;
  readonly date: string;
  readonly state: string;
  readonly version: number;
  readonly assignments: readonly Assigned[];
  readonly planningId?: string | undefined;
}

export type Discarded = { readonly itemId: string } & (
  | { readonly kind: "planning.artist"; readonly thing: Person }
  | { readonly kind: "planning.planning"; readonly thing: Plan }
);

/** Something that can be taken back from the ledger, as long as the artist still is what it became. */
export interface Deed {
  readonly entryId: string;
  /** By which words it was done: those of the basic contract speak of less. */
  readonly as: "artist" | "person";
  readonly before?: Person;
  readonly after: Person;
}

/** What the product should know, in the plainest form. Ids are those the server gave. */
export interface Model {
  readonly artists: Map<string, Person>;
  readonly plannings: Map<string, Plan>;
  readonly proposals: Map<string, Proposal>;
  /** The newest last. */
  trash: Discarded[];
  readonly deeds: Deed[];
}

export const emptyModel = (): Model => ({
  artists: new Map(),
  plannings: new Map(),
  proposals: new Map(),
  trash: [],
  deeds: [],
});

export const waits = ({ state }: Proposal) => state === "open" || state === "restored";

const sameContent = (a: Person | undefined, b: Person) =>
  a !== undefined &&
  JSON.stringify([a.name, a.availabilities]) === JSON.stringify([b.name, b.availabilities]);

/** Whether somebody still is what a deed made of them, as far as its words go. */
export const isAsAfter = (person: Person | undefined, { as, before, after }: Deed) =>
  sameContent(person, after) && ((as === "artist" && before !== undefined) || person?.notes === after.notes);

export const firstOn = (date: string, availabilities: readonly Availability[]) =>
  availabilities.find(({ start }) => start.startsWith(date));

const byName = (model: Model): Person[] =>
  [...model.artists.values()].sort((a, b) => byCodePoint(a.name, b.name) || byCodePoint(a.id, b.id));

/** Who would be proposed for a day. */
export const assignedOn = (model: Model, date: string): Assigned[] =>
  byName(model).flatMap(({ id, name, availabilities }) => {
    const found = firstOn(date, availabilities);
    return found === undefined ? [] : [{ artist_id: id, artist_name: name, slot: found }];
  });

const byDate = <Item extends { date: string; id: string }>(items: Iterable<Item>): Item[] =>
  [...items].sort((a, b) => byCodePoint(a.date, b.date) || byCodePoint(a.id, b.id));

/** Everything a client can see, as it should be. */
export function expectedView(model: Model) {
  return {
    artists: byName(model),
    plannings: byDate(model.plannings.values()),
    proposals: byDate(model.proposals.values()),
    trash: model.trash.map(({ itemId, kind, thing }) => ({ itemId, kind, id: thing.id })).reverse(),
    waiting: [...model.proposals.values()]
      .filter(waits)
      .map(({ id }) => id)
      .sort(),
  };
}
