import { useLocale } from "../i18n/locale-context.tsx";
import { thingsOf } from "./things.ts";
import type {
  Person,
  PersonInput,
  Production,
  ProductionInput,
  Skill,
  SkillInput,
  Team,
  TeamInput,
  Venue,
  VenueInput,
} from "./types.ts";

// What forms of several features choose from. Their own pages are features of their own.
export const people = thingsOf<Person, PersonInput>("people");
export const productions = thingsOf<Production, ProductionInput>("productions");
export const teams = thingsOf<Team, TeamInput>("teams");
export const venues = thingsOf<Venue, VenueInput>("venues");
export const skills = thingsOf<Skill, SkillInput>("skills");

/** The skills of the organisation, and what each is called in the reader's language. */
export function useSkillName() {
  const { locale } = useLocale();
  const { data = [] } = skills.useEvery();
  const names = new Map(data.map(({ id, name }) => [id, name[locale]]));
  return { skills: data, nameOf: (id: string) => names.get(id) ?? "" };
}

/** What people are called, wherever only their id is known. */
export function usePersonName() {
  const { data = [] } = people.useEvery();
  const names = new Map(data.map(({ id, name }) => [id, name]));
  return (id: string) => names.get(id) ?? "…";
}

/** `Le Grand Théâtre · Salle B` */
export function useVenueName() {
  const { data = [] } = venues.useEvery();
  const found = new Map(data.map((venue) => [venue.id, venue]));
  return (venueId: string, roomId?: string) => {
    const venue = found.get(venueId);
    const room = venue?.rooms.find(({ id }) => id === roomId)?.name;
    return [venue?.name, room].filter((name) => name !== undefined).join(" · ");
  };
}
