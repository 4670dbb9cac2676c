import { type Id, parseId, type Subject } from "@souffleur/kernel";
import type { CalendarFeed, FeedSubject } from "../../domain/publishing/feed.ts";
import type { PlanningPorts } from "../ports.ts";

export type FeedSubjects = Pick<PlanningPorts, "people" | "productions" | "teams" | "venues">;

/** What a subject is called; nothing where it is not there. */
export async function nameOfSubject(
  ports: FeedSubjects,
  { kind, id }: FeedSubject,
): Promise<string | undefined> {
  switch (kind) {
    case "person":
      return (await found(id, (known: Id<"artist">) => ports.people.find(known)))?.name;
    case "production":
      return (await found(id, (known: Id<"production">) => ports.productions.find(known)))?.name;
    case "team":
      return (await found(id, (known: Id<"team">) => ports.teams.find(known)))?.name;
    case "venue":
      return (await found(id, (known: Id<"venue">) => ports.venues.find(known)))?.name;
  }
}

async function found<Kind extends string, Thing>(
  text: string,
  find: (id: Id<Kind>) => Promise<Thing | undefined>,
): Promise<Thing | undefined> {
  const id = parseId<Kind>(text);
  return id && (await find(id));
}

/** An address as the ledger names it: by whose shifts it shows. */
export function feedSubject({ id, subject }: Pick<CalendarFeed, "id" | "subject">): Subject {
  return { type: "planning.calendar-feed", id, label: subject.label };
}
