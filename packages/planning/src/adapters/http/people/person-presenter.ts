import type { z } from "zod";
import type { PersonInput } from "../../../application/people/create-person.ts";
import type { Person } from "../../../domain/people/person.ts";
import type { PersonBody, personOutput } from "./person-schemas.ts";

export function presentPerson(person: Person): z.input<typeof personOutput> {
  return {
    id: person.id,
    name: person.name,
    kind: person.kind,
    email: person.email,
    phone: person.phone,
    address: person.address,
    latitude: person.latitude,
    longitude: person.longitude,
    born_on: person.bornOn,
    free_by_default: person.freeByDefault,
    rates: person.rates,
    skills: person.skills.map(({ skillId, level }) => ({ skill_id: skillId, level })),
    team_ids: [...person.teamIds],
    notes: person.notes,
    photo_url:
      person.photoId === undefined
        ? undefined
        : `/api/v1/people/${encodeURIComponent(person.id)}/photo?v=${person.photoId}`,
    availabilities: [...person.availabilities],
    version: person.version,
    created_at: person.createdAt,
    updated_at: person.updatedAt,
  };
}

/** What a request says about a person, in the domain's words. */
export function profileFrom(body: Omit<PersonBody, "availabilities">): Omit<PersonInput, "availabilities"> {
  return {
    name: body.name,
    kind: body.kind,
    email: body.email,
    phone: body.phone,
    address: body.address,
    latitude: body.latitude,
    longitude: body.longitude,
    bornOn: body.born_on,
    freeByDefault: body.free_by_default,
    rates: body.rates,
    skills: body.skills.map(({ skill_id, level }) => ({ skillId: skill_id, level })),
    teamIds: body.team_ids,
    notes: body.notes,
  };
}
