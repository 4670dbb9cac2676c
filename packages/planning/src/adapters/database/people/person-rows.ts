import type { Person, Profile } from "../../../domain/people/person.ts";
import { plainProfile, sameProfile } from "../../../domain/people/person.ts";
import type { Rates } from "../../../domain/plan/facts.ts";
import type { PlanningTables } from "../tables/index.ts";

export type ArtistRow = PlanningTables["artists"];
type ProfileRow = PlanningTables["profiles"];

/** An artist beside its profile, all empty where there is none. */
export type PersonRow = Omit<ArtistRow, "search_key"> & {
  readonly [Column in Exclude<keyof ProfileRow, "person_id">]: ProfileRow[Column] | null;
};

/** No row for what every artist is without one. */
export function profileRowOf(person: Person): ProfileRow | undefined {
  if (sameProfile({ ...person, skills: [], teamIds: [] }, plainProfile)) return undefined;
  return {
    person_id: person.id,
    kind: person.kind,
    email: person.email ?? null,
    phone: person.phone ?? null,
    address: person.address ?? null,
    latitude: person.latitude ?? null,
    longitude: person.longitude ?? null,
    born_on: person.bornOn ?? null,
    free_by_default: person.freeByDefault ? 1 : 0,
    hour_rate: person.rates.hour ?? null,
    day_rate: person.rates.day ?? null,
    cachet_rate: person.rates.cachet ?? null,
    notes: person.notes,
  };
}

export function profileOf(row: PersonRow): Omit<Profile, "skills" | "teamIds"> {
  return {
    kind: row.kind ?? plainProfile.kind,
    ...(row.email !== null && { email: row.email }),
    ...(row.phone !== null && { phone: row.phone }),
    ...(row.address !== null && { address: row.address }),
    ...(row.latitude !== null && { latitude: row.latitude }),
    ...(row.longitude !== null && { longitude: row.longitude }),
    ...(row.born_on !== null && { bornOn: row.born_on }),
    freeByDefault: row.free_by_default === 1,
    rates: ratesOf(row),
    notes: row.notes ?? plainProfile.notes,
  };
}

function ratesOf(row: PersonRow): Rates {
  return {
    ...(row.hour_rate !== null && { hour: row.hour_rate }),
    ...(row.day_rate !== null && { day: row.day_rate }),
    ...(row.cachet_rate !== null && { cachet: row.cachet_rate }),
  };
}
