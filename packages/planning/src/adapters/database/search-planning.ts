import { type Message, parseLocalDate } from "@souffleur/kernel";
import type { Queries } from "@souffleur/platform/database";
import type { SearchHit } from "@souffleur/platform/module";
import type { ProductionProposal } from "../../domain/drafts/draft.ts";
import type { Person, PersonKind } from "../../domain/people/person.ts";
import type { Team } from "../../domain/people/team.ts";
import type { Production } from "../../domain/productions/production.ts";
import type { Venue } from "../../domain/venues/venue.ts";
import { productionProposalRepository } from "./drafts/production-proposal-repository.ts";
import { personRepository } from "./people/person-repository.ts";
import { teamRepository } from "./people/team-repository.ts";
import { planningRepository } from "./planning-repository.ts";
import { productionRepository } from "./productions/production-repository.ts";
import { venueRepository } from "./venues/venue-repository.ts";

/** Finds people, productions, drafts, venues and teams by a part of their name, and the plannings of a date. */
export async function searchPlanning(
  queries: Queries,
  text: string,
  limit: number,
): Promise<readonly SearchHit[]> {
  const date = parseLocalDate(text.trim());
  if (date !== undefined) {
    const { items } = await planningRepository(queries).list({ limit }, { from: date, to: date });
    return items.map((planning) => ({
      kind: "planning.planning",
      id: planning.id,
      title: planning.eventDate,
      subtitle: {
        fr: `Planning, ${planning.assignments.length} artistes`,
        en: `Planning, ${planning.assignments.length} artists`,
      },
    }));
  }
  const people = await personRepository(queries).list({ limit }, "alphabetical", { search: text });
  const productions = await productionRepository(queries).list({ limit }, { search: text });
  const drafts = await productionProposalRepository(queries).list({ limit }, { search: text });
  const teams = await teamRepository(queries).list({ limit }, text);
  const venues = await venueRepository(queries).list({ limit }, text);
  return [
    ...people.items.map(personHit),
    ...productions.items.map(productionHit),
    ...drafts.items.map(draftHit),
    ...venues.items.map(venueHit),
    ...teams.items.map(teamHit),
  ].slice(0, limit);
}

const kinds: Readonly<Record<PersonKind, Message>> = {
  artist: { fr: "Artiste", en: "Artist" },
  technician: { fr: "Technicien", en: "Technician" },
};

function personHit({ id, name, kind }: Person): SearchHit {
  return { kind: "planning.artist", id, title: name, subtitle: kinds[kind] };
}

function productionHit({ id, name }: Production): SearchHit {
  return { kind: "planning.production", id, title: name, subtitle: { fr: "Production", en: "Production" } };
}

function draftHit({ id, name = "", startsOn, endsOn }: ProductionProposal): SearchHit {
  const days = `${startsOn} – ${endsOn}`;
  const subtitle = { fr: `Brouillon, ${days}`, en: `Draft, ${days}` };
  return { kind: "planning.production-proposal", id, title: name, subtitle };
}

function teamHit({ id, name }: Team): SearchHit {
  return { kind: "planning.team", id, title: name, subtitle: { fr: "Équipe", en: "Team" } };
}

function venueHit({ id, name }: Venue): SearchHit {
  return { kind: "planning.venue", id, title: name, subtitle: { fr: "Lieu", en: "Venue" } };
}
