import type { Person, PlanningProposal, Slot } from "../../src/lib/api/types.ts";
import { person } from "./fill.ts";
import { type Answer, arrayOf, type Call, isStaleFor, nothing, ok, pageOf, problem } from "./http.ts";
import { newId, now, record, type Store } from "./store.ts";

type Handler = (store: Store, call: Call, id: string) => Answer;

const notFound = problem(404, "not_found", "Ceci n’existe pas ou plus.");
const stale = problem(412, "stale", "Quelqu’un l’a modifié entre-temps.");

function fold(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{Diacritic}/gu, "")
    .toLowerCase();
}

function faultIn({ name, availabilities }: { name?: unknown; availabilities?: unknown }): Answer | undefined {
  if (typeof name !== "string" || name.trim() === "") {
    const errors = [{ path: "name", message: "est obligatoire" }];
    return problem(422, "invalid", "La demande n’est pas valable.", { errors });
  }
  const slots = Array.isArray(availabilities) ? (availabilities as Slot[]) : [];
  const bad = slots.findIndex((slot) => slot.end <= slot.start);
  if (bad === -1) return undefined;
  const errors = [{ path: `availabilities.${bad}.end`, message: "Availability end must be after start" }];
  return problem(422, "invalid", "Availability end must be after start", { errors });
}

const listArtists: Handler = (store, call) => {
  const q = fold(call.query.get("q") ?? "");
  const found = store.artists.filter((one) => fold(one.name).includes(q));
  return arrayOf(
    found.toSorted((one, other) => one.name.localeCompare(other.name, "fr")),
    call,
  );
};

const createArtist: Handler = (store, call) => {
  const fault = faultIn(call.body);
  if (fault !== undefined) return fault;
  const { name, availabilities, ...profile } = call.body as unknown as Person;
  const made = { ...person(store, name, availabilities), ...profile };
  store.artists.push(made);
  record(store, { action: "planning.artist.created", type: "planning.artist", id: made.id, label: name });
  return ok(made, 201);
};

const changeArtist: Handler = (store, call, id) => {
  const index = store.artists.findIndex((one) => one.id === id);
  const known = store.artists[index];
  if (known === undefined) return notFound;
  if (isStaleFor(call, known.version)) return stale;
  if (call.method === "DELETE") {
    store.artists.splice(index, 1);
    store.trash.unshift({
      id: newId(store),
      kind: "planning.artist",
      subject_id: id,
      label: known.name,
      deleted_at: now(),
      deleted_by: store.user?.name ?? "Souffleur",
      thing: known,
    });
    record(store, { action: "planning.artist.deleted", type: "planning.artist", id, label: known.name });
    return nothing;
  }
  const fault = faultIn(call.body);
  if (fault !== undefined) return fault;
  const body = call.body as unknown as Person;
  const changed = { ...known, ...body, version: known.version + 1, updated_at: now() };
  store.artists[index] = changed;
  record(store, {
    action: "planning.artist.replaced",
    type: "planning.artist",
    id,
    label: changed.name,
    before: known,
    after: changed,
  });
  return ok(changed);
};

const createPlanning: Handler = (store, call) => {
  const { event_date, artists } = call.body as { event_date: string; artists: Person[] };
  const planning = {
    planning_id: newId(store),
    event_date,
    assignments: artists.flatMap(({ id, name, availabilities }) => {
      const slot = availabilities.find((one) => one.start.startsWith(event_date));
      return slot === undefined ? [] : [{ artist_id: id, artist_name: name, slot }];
    }),
    version: 1,
    created_at: now(),
  };
  store.plannings.push(planning);
  return ok(planning, 201);
};

const deletePlanning: Handler = (store, _call, id) => {
  const known = store.plannings.find((one) => one.planning_id === id);
  if (known === undefined) return notFound;
  store.plannings = store.plannings.filter((one) => one !== known);
  store.trash.unshift({
    id: newId(store),
    kind: "planning.planning",
    subject_id: id,
    label: known.event_date,
    deleted_at: now(),
    deleted_by: store.user?.name ?? "Souffleur",
    thing: known,
  });
  return nothing;
};

function decided(known: PlanningProposal, verb: string, store: Store): PlanningProposal {
  const { decided_at: _at, decided_by: _by, ...undecided } = known;
  const base = { ...undecided, version: known.version + 1 };
  if (verb === "restore") return { ...base, state: "restored" };
  const state = verb === "accept" ? "accepted" : verb === "edit" ? "edited" : "rejected";
  return { ...base, state, decided_at: now(), decided_by: store.user?.name ?? "Souffleur" };
}

function decide(store: Store, call: Call, id: string, verb: string): Answer {
  const index = store.proposals.findIndex((one) => one.id === id);
  const known = store.proposals[index];
  if (known === undefined) return notFound;
  if (call.request.headers["if-match"] === undefined) return problem(428, "no_version", "If-Match manque.");
  if (isStaleFor(call, known.version)) return stale;
  const next = decided(known, verb, store);
  store.proposals[index] = next;
  record(store, {
    action: `planning.proposal.${next.state}`,
    type: "planning.proposal",
    id,
    label: known.event_date,
  });
  return ok(next);
}

const isOpen = ({ state }: PlanningProposal) => state === "open" || state === "restored";

function listProposals(store: Store, call: Call): Answer {
  const state = call.query.get("state");
  const shown = store.proposals.filter((one) => {
    if (state === null) return true;
    return state === "waiting" ? isOpen(one) : one.state === state;
  });
  return ok(pageOf(shown, call.query));
}

function inbox(store: Store, call: Call): Answer {
  const date = new Intl.DateTimeFormat(call.locale, { dateStyle: "long", timeZone: "UTC" });
  const open = store.proposals.filter(isOpen).map((one) => ({
    kind: "planning.proposal",
    id: one.id,
    title: `Planning ${call.locale === "fr" ? "du" : "of"} ${date.format(new Date(one.event_date))}`,
    subtitle: `${one.assignments.length} / ${one.assignments.length + one.left_out.length} artistes`,
    confidence: one.confidence,
    created_at: one.created_at,
    version: one.version,
  }));
  return ok({ ...pageOf(open, call.query), open: open.length });
}

function search(store: Store, call: Call): Answer {
  const q = fold(call.query.get("q") ?? "");
  const items = store.artists
    .filter((one) => fold(one.name).includes(q))
    .slice(0, 8)
    .map(({ id, name }) => ({ kind: "planning.artist", id, title: name, subtitle: "Artiste" }));
  return ok({ items });
}

/** What somebody said of their time: here, their free ranges only. */
function availabilityOf(store: Store, id: string): Answer {
  const known = store.artists.find((one) => one.id === id);
  if (known === undefined) return notFound;
  const items = known.availabilities.map((slot) => ({
    ...slot,
    kind: "available",
    exceptions: [],
    source: "person",
  }));
  const { free_by_default, version } = known;
  return ok({ person_id: id, free_by_default, items, spans: items, version });
}

/** The planning assistant's part of the interface. */
export function planningRoutes(store: Store, call: Call, parts: readonly string[]): Answer | undefined {
  const [area, id = "", verb] = parts;
  const route = `${call.method} ${area}${id === "" ? "" : "/id"}${verb === undefined ? "" : "/verb"}`;
  switch (route) {
    case "GET artists":
    case "GET people":
      return listArtists(store, call, id);
    case "POST artists":
    case "POST people":
      return createArtist(store, call, id);
    case "GET people/id": {
      const known = store.artists.find((one) => one.id === id);
      return known === undefined ? notFound : ok(known);
    }
    case "GET people/id/verb":
      return availabilityOf(store, id);
    case "GET skills":
      return arrayOf(store.skills, call);
    case "GET teams":
      return arrayOf(store.teams, call);
    case "PUT people/id":
    case "DELETE people/id":
      return changeArtist(store, call, id);
    case "GET plannings":
      return arrayOf(store.plannings, call);
    case "POST plannings":
      return createPlanning(store, call, id);
    case "GET plannings/id": {
      const planning = store.plannings.find((one) => one.planning_id === id);
      return planning === undefined ? notFound : ok(planning);
    }
    case "DELETE plannings/id":
      return deletePlanning(store, call, id);
    case "GET planning-proposals":
      return listProposals(store, call);
    case "GET planning-proposals/id": {
      const proposal = store.proposals.find((one) => one.id === id);
      return proposal === undefined ? notFound : ok(proposal);
    }
    case "POST planning-proposals/id/verb":
      return decide(store, call, id, verb ?? "");
    case "GET inbox":
      return inbox(store, call);
    case "GET search":
      return search(store, call);
    default:
      return undefined;
  }
}
