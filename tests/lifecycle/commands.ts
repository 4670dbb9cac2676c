import { systemClock } from "@souffleur/kernel";
import fc from "fast-check";
import { expect } from "vitest";
import { draftDays, proposePlanning } from "../../packages/planning/src/application/propose-planning.ts";
import type { Answer, TestApp } from "../support/app.ts";
import { day, newId } from "../support/planning.ts";
import { proposalPorts } from "../support/proposing.ts";
import {
  assignedOn,
  type Deed,
  type Discarded,
  days,
  expectedView,
  firstOn,
  isAsAfter,
  type Model,
  type Person,
  type Plan,
  type Proposal,
  slots,
  slotsOf,
  waits,
} from "./model.ts";
import { observe } from "./observe.ts";

export interface Command {
  run(model: Model, app: TestApp): Promise<void>;
  toString(): string;
}
type Request = Parameters<TestApp["call"]>;

/** A command that says what should happen, sees whether it does, and then looks at everything there is. */
function command(name: string, act: (model: Model, app: TestApp) => Promise<void>): Command {
  return {
    toString: () => name,
    async run(model, app) {
      await act(model, app);
      expect(await observe(app)).toEqual(expectedView(model));
    },
  };
}

const newestEntry = async (app: TestApp, query = ""): Promise<string | undefined> =>
  (await app.call("GET", `/ledger?limit=1${query}`)).body.items[0]?.id;

/** Sends a request that should be answered so; one that is refused leaves no trace in the ledger. */
async function send(app: TestApp, status: number, ...request: Request): Promise<Answer> {
  const before = await newestEntry(app);
  const answer = await app.call(...request);
  expect(answer.status, `${request[0]} ${request[1]}: ${answer.text}`).toBe(status);
  if (status >= 400) expect(await newestEntry(app)).toBe(before);
  return answer;
}

const pickFrom = <Item>(items: Iterable<Item>, pick: number): Item | undefined => {
  const all = [...items];
  return all[pick % all.length];
};

async function noteDeed(
  model: Model,
  app: TestApp,
  after: Person,
  { before, as = "artist" }: { before?: Person; as?: Deed["as"] } = {},
): Promise<void> {
  const entryId = await newestEntry(app, `&subject=${after.id}`);
  if (entryId !== undefined) model.deeds.push({ entryId, as, after, ...(before && { before }) });
}

/** What was just deleted is the newest in the trash. */
async function noteTrash(model: Model, app: TestApp, gone: Omit<Discarded, "itemId">): Promise<void> {
  const { items } = (await app.call("GET", "/trash?limit=1")).body;
  model.trash.push({ ...gone, itemId: items[0].id } as Discarded);
}

const ifMatch = (present: number | undefined, tag: "none" | "right" | "stale"): Record<string, string> =>
  tag === "none" ? {} : { "if-match": `"${(present ?? 0) + (tag === "stale" ? 1 : 0)}"` };

const notes = fc.constantFrom("", "Vertige", "🎭");
const route = fc.constantFrom("artists", "people");
const name = fc.constantFrom("Ana", "ana", "Zoé", "漢 🎭");
const bits = fc.nat({ max: 2 ** slots.length - 1 });
const pick = fc.nat({ max: 100 });
const tag = fc.constantFrom<"none" | "right" | "stale">("none", "right", "right", "stale");

type IdOf = "nobody" | "somebody" | "trash";

const creating = (name: string, bits: number, idOf: IdOf = "nobody", pick = 0) =>
  command(`create artist ${name} with the id of ${idOf}`, async (model, app) => {
    const trashed = model.trash.filter(({ kind }) => kind === "planning.artist");
    const taken = {
      nobody: undefined,
      somebody: pickFrom(model.artists.keys(), pick),
      trash: pickFrom(trashed, pick)?.thing.id,
    };
    const id = taken[idOf] ?? newId();
    const availabilities = slotsOf(bits);
    const status = model.artists.has(id) ? 409 : 201;
    await send(app, status, "POST", "/artists", {
      id,
      name,
      availabilities: [...availabilities].reverse(),
    });
    if (status !== 201) return;
    const artist = { id, name, availabilities, notes: "", version: 1 };
    model.artists.set(id, artist);
    await noteDeed(model, app, artist);
  });

const createArtist = fc
  .tuple(name, bits, fc.constantFrom<IdOf>("nobody", "nobody", "somebody", "trash"), pick)
  .map((given) => creating(...given));

const replaceArtist = fc.record({ pick, name, bits, tag }).map(({ pick, name, bits, tag }) =>
  command(`replace artist ${pick}, tag ${tag}`, async (model, app) => {
    const before = pickFrom(model.artists.values(), pick);
    const availabilities = slotsOf(bits);
    const status = before === undefined ? 404 : tag === "stale" ? 412 : 200;
    const headers = ifMatch(before?.version, tag);
    await send(app, status, "PUT", `/artists/${before?.id ?? newId()}`, { name, availabilities }, headers);
    if (before === undefined || status !== 200) return;
    const after = { ...before, name, availabilities, version: before.version + 1 };
    model.artists.set(after.id, after);
    await noteDeed(model, app, after, { before });
  }),
);

const createPerson = fc.record({ name, bits, notes }).map(({ name, bits, notes }) =>
  command(`create person ${name}, notes "${notes}"`, async (model, app) => {
    const availabilities = slotsOf(bits);
    const { body } = await send(app, 201, "POST", "/people", { name, availabilities, notes });
    const person = { id: body.id, name, availabilities, notes, version: 1 };
    model.artists.set(person.id, person);
    await noteDeed(model, app, person, { as: "person" });
  }),
);

const replacePerson = fc
  .record({ pick, name, bits: fc.option(bits, { nil: undefined }), notes, tag })
  .map(({ pick, name, bits, notes, tag }) =>
    command(`replace person ${pick}, notes "${notes}", tag ${tag}`, async (model, app) => {
      const before = pickFrom(model.artists.values(), pick);
      const availabilities = bits === undefined ? before?.availabilities : slotsOf(bits);
      const status = before === undefined ? 404 : tag === "stale" ? 412 : 200;
      const body = { name, notes, ...(bits !== undefined && { availabilities }) };
      const headers = ifMatch(before?.version, tag);
      await send(app, status, "PUT", `/people/${before?.id ?? newId()}`, body, headers);
      if (before === undefined || availabilities === undefined || status !== 200) return;
      const after = { ...before, name, availabilities, notes, version: before.version + 1 };
      model.artists.set(after.id, after);
      await noteDeed(model, app, after, { before, as: "person" });
    }),
  );

const deleteArtist = fc.record({ pick, tag, route }).map(({ pick, tag, route }) =>
  command(`delete ${pick} through ${route}, tag ${tag}`, async (model, app) => {
    const artist = pickFrom(model.artists.values(), pick);
    const status = artist === undefined ? 404 : tag === "stale" ? 412 : 204;
    const headers = ifMatch(artist?.version, tag);
    await send(app, status, "DELETE", `/${route}/${artist?.id ?? newId()}`, undefined, headers);
    if (artist === undefined || status !== 204) return;
    model.artists.delete(artist.id);
    await noteTrash(model, app, { kind: "planning.artist", thing: artist });
  }),
);

const createPlanning = fc
  .record({
    date: fc.constantFrom(...days),
    known: fc.uniqueArray(pick, { maxLength: 2 }),
    news: fc.array(bits, { maxLength: 2 }),
  })
  .map(({ date, known, news }) =>
    command(`plan ${date} with ${known.length} known and ${news.length} new`, async (model, app) => {
      const there = new Set(known.flatMap((each) => pickFrom(model.artists.values(), each) ?? []));
      const strangers = news.map(
        (each): Person => ({
          id: newId(),
          name: "New",
          availabilities: slotsOf(each),
          notes: "",
          version: 1,
        }),
      );
      const people = [...there, ...strangers];
      const assignments = people.flatMap((person) => {
        const slot = firstOn(date, person.availabilities);
        return slot === undefined ? [] : [{ artist_id: person.id, artist_name: person.name, slot }];
      });
      const status = assignments.length === people.length ? 201 : 400;
      const artists = people.map(({ id, name, availabilities }) => ({
        id,
        name,
        availabilities: model.artists.has(id) ? [] : availabilities,
      }));
      const { body } = await send(app, status, "POST", "/plannings", { event_date: date, artists });
      if (status !== 201) return;
      model.plannings.set(body.planning_id, { id: body.planning_id, date, assignments });
      for (const stranger of strangers) {
        model.artists.set(stranger.id, stranger);
        await noteDeed(model, app, stranger);
      }
    }),
  );

const deletePlanning = pick.map((pick) =>
  command(`delete planning ${pick}`, async (model, app) => {
    const planning = pickFrom(model.plannings.values(), pick);
    const status = planning === undefined ? 404 : 204;
    await send(app, status, "DELETE", `/plannings/${planning?.id ?? newId()}`);
    if (planning !== undefined) await discardPlanning(model, app, planning);
  }),
);

async function discardPlanning(model: Model, app: TestApp, planning: Plan): Promise<void> {
  model.plannings.delete(planning.id);
  await noteTrash(model, app, { kind: "planning.planning", thing: planning });
}

type Day = (typeof days)[number];

const proposing = (from: Day, to: Day) =>
  command(`propose ${from} to ${to}`, async (model, app) => {
    const jobId = newId<"job">();
    await proposalPorts(app.database, systemClock, async (ports) => {
      const { items } = await ports.artists.list({ limit: 200 }, "name");
      const drafts = [...draftDays({ from: day(from), to: day(to) }, items)];
      await proposePlanning(
        ports,
        drafts.filter((draft) => draft !== undefined),
        jobId,
      );
    });
    const { items } = (await app.call("GET", `/planning-proposals?job=${jobId}`)).body;
    const expected = days.filter((date) => date >= from && date <= to && assignedOn(model, date).length > 0);
    expect(items.map(({ event_date }: { event_date: string }) => event_date)).toEqual(expected);
    for (const [id, older] of model.proposals)
      if (waits(older) && expected.some((date) => date === older.date))
        model.proposals.set(id, { ...older, state: "superseded", version: older.version + 1 });
    for (const { id, event_date: date } of items)
      model.proposals.set(id, { id, date, state: "open", version: 1, assignments: assignedOn(model, date) });
  });

const propose = fc
  .tuple(fc.constantFrom(...days), fc.constantFrom(...days))
  .map((period) => proposing(...period));

const outcome = { accept: "accepted", edit: "edited", reject: "rejected", restore: "restored" } as const;
type Verb = keyof typeof outcome;

const decide = fc
  .record({
    pick,
    verb: fc.constantFrom<Verb>("accept", "edit", "reject", "restore", "restore"),
    tag,
    fits: fc.boolean(),
  })
  .map(({ pick, verb, tag, fits }) =>
    command(
      `${verb} ${fits ? "what can be decided so" : "any proposal"} ${pick}, tag ${tag}`,
      async (model, app) => {
        const all = [...model.proposals.values()];
        const fitting = all.filter((each) => statusOf(each, verb, "right") === 200);
        const seen = pickFrom(fits ? fitting : all, pick);
        const status = statusOf(seen, verb, tag);
        const editor = pickFrom(model.artists.values(), pick);
        const edited =
          editor && slots[0] ? [{ artist_id: editor.id, artist_name: editor.name, slot: slots[0] }] : [];
        const body =
          verb === "edit"
            ? { assignments: edited.map(({ artist_id, slot }) => ({ artist_id, slot })) }
            : undefined;
        const path = `/planning-proposals/${seen?.id ?? newId()}/${verb}`;
        const answer = await send(app, status, "POST", path, body, ifMatch(seen?.version, tag));
        if (seen === undefined || status !== 200) return;
        const { planningId, ...rest } = seen;
        const planned =
          verb === "accept" || verb === "edit" ? (answer.body.planning_id as string) : undefined;
        const after = { ...rest, state: outcome[verb], version: seen.version + 1 };
        model.proposals.set(seen.id, planned === undefined ? after : { ...after, planningId: planned });
        if (planned !== undefined)
          model.plannings.set(planned, {
            id: planned,
            date: seen.date,
            assignments: verb === "edit" ? edited : seen.assignments,
          });
        const undone = planningId === undefined ? undefined : model.plannings.get(planningId);
        if (undone !== undefined) await discardPlanning(model, app, undone);
      },
    ),
  );

function statusOf(seen: Proposal | undefined, verb: Verb, tag: string): number {
  if (tag === "none") return 428;
  if (seen === undefined) return 404;
  if (tag === "stale") return 412;
  return waits(seen) === (verb === "restore") ? 409 : 200;
}

const restoreTrash = fc.record({ pick, copy: fc.boolean() }).map(({ pick, copy }) =>
  command(`restore from the trash ${pick}${copy ? " as a copy" : ""}`, async (model, app) => {
    const item = pickFrom(model.trash, pick);
    const conflicts = item?.kind === "planning.artist" && !copy && model.artists.has(item.thing.id);
    const status = item === undefined ? 404 : conflicts ? 409 : 200;
    const path = `/trash/${item?.itemId ?? newId()}/restore`;
    const { body } = await send(app, status, "POST", path, copy ? { option: "copy" } : undefined);
    if (item === undefined || status !== 200) return;
    model.trash = model.trash.filter((each) => each !== item);
    if (item.kind === "planning.planning") model.plannings.set(item.thing.id, item.thing);
    else model.artists.set(body.id, { ...item.thing, id: body.id });
  }),
);

const removeTrash = pick.map((pick) =>
  command(`remove from the trash ${pick}`, async (model, app) => {
    const item = pickFrom(model.trash, pick);
    await send(app, item === undefined ? 404 : 204, "DELETE", `/trash/${item?.itemId ?? newId()}`);
    model.trash = model.trash.filter((each) => each !== item);
  }),
);

const emptyTrash = fc.constant(
  command("empty the trash", async (model, app) => {
    const { body } = await send(app, 200, "DELETE", "/trash");
    expect(body).toEqual({ removed: model.trash.length });
    model.trash = [];
  }),
);

const undo = pick.map((pick) =>
  command(`undo deed ${pick}`, async (model, app) => {
    const deed = pickFrom(model.deeds, pick);
    const present = deed && model.artists.get(deed.after.id);
    const status = deed === undefined ? 404 : isAsAfter(present, deed) ? 204 : 409;
    await send(app, status, "POST", `/ledger/${deed?.entryId ?? newId()}/undo`);
    if (deed === undefined || present === undefined || status !== 204) return;
    if (deed.before === undefined) {
      model.artists.delete(present.id);
      await noteTrash(model, app, { kind: "planning.artist", thing: present });
      return;
    }
    const { name, availabilities, notes } = deed.before;
    const was = { name, availabilities, ...(deed.as === "person" && { notes }) };
    const after = { ...present, ...was, version: present.version + 1 };
    model.artists.set(after.id, after);
    await noteDeed(model, app, after, { before: present, as: deed.as });
  }),
);

const restart = fc.constant(command("restart the server", (_model, app) => app.restart()));

/** A company that has two people and a first draft of every day: from here on there is something to decide. */
export const beginning: readonly Command[] = [
  creating("Ana", 2 ** slots.length - 1),
  creating("Zoé", 0b10_01_10),
  proposing(days[0], days[2]),
];

/** What people do; decisions and what takes things back more often, since there is most to go wrong. */
export const anyCommand: fc.Arbitrary<Command> = fc.oneof(
  { weight: 2, arbitrary: createArtist },
  { weight: 2, arbitrary: replaceArtist },
  { weight: 1, arbitrary: createPerson },
  { weight: 2, arbitrary: replacePerson },
  { weight: 1, arbitrary: deleteArtist },
  { weight: 2, arbitrary: createPlanning },
  { weight: 1, arbitrary: deletePlanning },
  { weight: 2, arbitrary: propose },
  { weight: 6, arbitrary: decide },
  { weight: 3, arbitrary: restoreTrash },
  { weight: 1, arbitrary: removeTrash },
  { weight: 1, arbitrary: emptyTrash },
  { weight: 3, arbitrary: undo },
  { weight: 1, arbitrary: restart },
);
