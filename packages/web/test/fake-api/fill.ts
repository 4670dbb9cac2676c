import type { Person, PlanningProposal, Slot, User } from "../../src/lib/api/types.ts";
import { addDays, today } from "../../src/lib/format/wall-clock.ts";
import { newId, now, record, type Store } from "./store.ts";

const FIRST =
  "Agathe Bruno Camille Diane Élodie Farid Gaëlle Hugo Inès Jules Karim Léa Malo Nour Océane Paul";
const LAST = "Moreau Keller Lefèvre Nguyen Marchand Benali Le Goff Perrin Haddad Roussel Costa Diallo";
const SKILLS = [
  ["Comédien, comédienne", "Actor"],
  ["Son", "Sound"],
  ["Lumière", "Light"],
] as const;
const HOURS = ["09:00/13:00", "10:00/18:00", "14:00/19:00", "18:30/23:00"] as const;

function slotsFor(person: number): Slot[] {
  return Array.from({ length: 12 }, (_, day) => day + 1)
    .filter((day) => (day * 7 + person * 3) % 5 < 2)
    .map((day) => {
      const date = addDays(today(), day);
      const [start, end] = (HOURS[(day + person) % HOURS.length] ?? HOURS[0]).split("/");
      return { start: `${date}T${start}:00`, end: `${date}T${end}:00` };
    });
}

export function person(store: Store, name: string, availabilities: readonly Slot[]): Person {
  const at = now();
  return {
    id: newId(store),
    name,
    kind: "artist",
    free_by_default: false,
    rates: {},
    skills: [],
    team_ids: [],
    notes: "",
    availabilities: [...availabilities],
    version: 1,
    created_at: at,
    updated_at: at,
  };
}

/** A planning of one day: everybody free gets their earliest availability. */
export function proposalFor(
  store: Store,
  date: string,
  people: readonly Person[],
  jobId: string,
): PlanningProposal {
  const free = people.flatMap((person) => {
    const slot = person.availabilities.find((one) => one.start.startsWith(date));
    return slot === undefined ? [] : [{ person, slot }];
  });
  const absent = people.filter((person) => !free.some((one) => one.person === person));
  const share = people.length === 0 ? 0 : free.length / people.length;
  return {
    id: newId(store),
    state: "open",
    event_date: date,
    assignments: free.map(({ person, slot }) => ({
      artist_id: person.id,
      artist_name: person.name,
      slot,
      score: 1,
      reasons: [
        { code: "free", message: "Disponible à cette heure" },
        { code: "earliest", message: "C’est sa première disponibilité du jour" },
      ],
    })),
    left_out: absent.map((person) => ({
      artist_id: person.id,
      artist_name: person.name,
      reasons: [{ code: "not_free", message: "Aucune disponibilité ce jour-là." }],
    })),
    score: free.length,
    confidence: Math.round((0.35 + share) * 100) / 100,
    engine: { name: "first-free", version: "1.0.0", seed: 1 },
    job_id: jobId,
    version: 1,
    created_at: now(),
  };
}

export function owner(store: Store): User {
  return {
    id: newId(store),
    name: "Agathe Moreau",
    login: "agathe",
    locale: "fr",
    theme: "system",
    roles: ["owner"],
    disabled: false,
    version: 1,
    created_at: now(),
    updated_at: now(),
  };
}

/** A small company in the middle of a season. */
export function fill(store: Store, people = 40): void {
  const first = FIRST.split(" ");
  const last = LAST.split(" ");
  store.user = owner(store);
  store.users = [store.user];
  store.passwords.set("agathe", "le rideau se lève à vingt heures");
  store.artists = Array.from({ length: people }, (_, index) => {
    const name = `${first[index % first.length]} ${last[(index * 5) % last.length]}`;
    return person(store, name, slotsFor(index));
  });
  store.skills = SKILLS.map(([fr, en], index) => ({
    id: newId(store),
    name: { fr, en },
    position: index + 1,
    version: 1,
  }));
  for (const one of store.artists.slice(0, 6)) {
    record(store, {
      action: "planning.artist.created",
      type: "planning.artist",
      id: one.id,
      label: one.name,
      after: { name: one.name, availabilities: one.availabilities },
    });
  }
  const jobId = newId(store);
  store.proposals = Array.from({ length: 6 }, (_, day) =>
    proposalFor(store, addDays(today(), day + 2), store.artists.slice(0, 9), jobId),
  );
  store.plannings = [-3, 0, 1].map((days) => ({
    planning_id: newId(store),
    event_date: addDays(today(), days),
    assignments: store.artists.slice(0, 5).map(({ id, name }, index) => ({
      artist_id: id,
      artist_name: name,
      slot: {
        start: `${addDays(today(), days)}T${10 + index}:00:00`,
        end: `${addDays(today(), days)}T${14 + index}:30:00`,
      },
    })),
    version: 1,
    created_at: now(),
  }));
  store.jobs = [job(store, jobId)];
}

function job(store: Store, id: string) {
  return {
    id,
    type: "planning.propose",
    title: "Proposer des plannings",
    state: "succeeded",
    progress: { done: 6, total: 6 },
    attempts: 1,
    max_attempts: 3,
    created_at: now(),
    started_at: now(),
    finished_at: now(),
    created_by: store.user?.name ?? "Souffleur",
    cancel_requested: false,
    version: 9,
  } as const;
}
