import type { InstantText } from "@souffleur/kernel";
import { type Queries, tables } from "@souffleur/platform/database";
import { artistRepository } from "../../packages/planning/src/adapters/database/artist-repository.ts";
import { productionRepository } from "../../packages/planning/src/adapters/database/productions/production-repository.ts";
import type { PlanningTables } from "../../packages/planning/src/adapters/database/tables/index.ts";
import type {
  PersonId,
  ProductionId,
  RoomId,
  SkillId,
  VenueId,
} from "../../packages/planning/src/domain/plan/facts.ts";
import type { MissionType } from "../../packages/planning/src/domain/productions/mission-type.ts";
import type { Production } from "../../packages/planning/src/domain/productions/production.ts";
import type { Post, Shift, ShiftAssignment } from "../../packages/planning/src/domain/productions/shift.ts";
import { readWindow, type WallTime } from "../../packages/planning/src/domain/productions/wall-time.ts";
import { anArtist, day, newId } from "./planning.ts";

const now = "2026-11-21T09:30:00.000Z" as InstantText;

export function aProduction(over: Partial<Production> = {}): Production {
  return {
    id: newId<"production">(),
    name: "Le Songe d'une nuit d'été",
    startsOn: day("2026-11-02"),
    endsOn: day("2027-01-30"),
    color: "#4c6ef5",
    notes: "",
    version: 1,
    createdAt: now,
    updatedAt: now,
    ...over,
  };
}

export function aMissionType(over: Partial<MissionType> = {}): MissionType {
  return {
    id: newId<"mission-type">(),
    name: "Représentation",
    posts: [{ role: "Plateau", level: 2, count: 2 }],
    minutes: 240,
    breakMinutes: 20,
    restMinutes: 660,
    isCachet: true,
    tags: ["soir"],
    version: 1,
    createdAt: now,
    updatedAt: now,
    ...over,
  };
}

const PARIS = "Europe/Paris";

/** `hours("2026-11-21T19:30", "2026-11-21T23:00")`, as the clocks of Paris show them. */
export function hours(start: string, end: string): WallTime {
  const times = readWindow({ start, end }, 0, PARIS);
  if (!times.ok) throw new Error(`${start} to ${end}: ${times.failure.reason}`);
  return times.value;
}

export function aPost(over: Partial<Post> = {}): Post {
  return { id: newId<"post">(), role: "Plateau", level: 1, count: 2, ...over };
}

export function anAssignment(
  post: Pick<Post, "id">,
  personId: PersonId,
  over: Partial<ShiftAssignment> = {},
): ShiftAssignment {
  return {
    id: newId<"shift-assignment">(),
    postId: post.id,
    personId,
    isPinned: false,
    createdAt: now,
    ...over,
  };
}

/** A shift from 19:30 to 23:00 with one post for two, unless it is said otherwise. */
export function aShift(over: Partial<Shift> & Pick<Shift, "productionId">): Shift {
  const at = "window" in over ? over.at : (over.at ?? hours("2026-11-21T19:30", "2026-11-21T23:00"));
  return {
    id: newId<"shift">(),
    title: "Représentation",
    sharesRoom: false,
    minutes: at === undefined ? 60 : at.span.end - at.span.start,
    breakMinutes: 0,
    restMinutes: 0,
    isCachet: false,
    tags: [],
    notes: "",
    posts: [aPost()],
    assignments: [],
    version: 1,
    createdAt: now,
    updatedAt: now,
    ...over,
    ...(at && { at }),
  };
}

/** Free unless they say otherwise: the rules have nothing against them. */
function freeProfile(person_id: PersonId): PlanningTables["profiles"] {
  return {
    ...{ person_id, kind: "artist", free_by_default: 1, notes: "", born_on: null },
    ...{ email: null, phone: null, address: null, latitude: null, longitude: null },
    ...{ hour_rate: null, day_rate: null, cachet_rate: null },
  };
}

/** What shifts point at, stored: a production, people, a venue with two rooms, a skill. */
export interface Stage {
  readonly productionId: ProductionId;
  readonly people: readonly PersonId[];
  readonly venueId: VenueId;
  readonly rooms: readonly RoomId[];
  readonly skillId: SkillId;
}

export async function setStage(queries: Queries, { people = 3, zone = PARIS } = {}): Promise<Stage> {
  const database = tables<PlanningTables>(queries);
  const production = aProduction();
  await productionRepository(queries).add(production);
  const artists = Array.from({ length: people }, (_, index) => anArtist({ name: `Person ${index}` }));
  for (const artist of artists) await artistRepository(queries).add(artist);
  if (artists.length > 0)
    await database
      .insertInto("profiles")
      .values(artists.map(({ id }) => freeProfile(id)))
      .execute();
  const venueId = newId<"venue">();
  await database
    .insertInto("venues")
    .values({
      id: venueId,
      name: "Théâtre",
      search_key: "theatre",
      address: "",
      zone,
      latitude: null,
      longitude: null,
      capacity: null,
      opening_hours: "[]",
      contacts: "[]",
      access_notes: "",
      version: 1,
      created_at: now,
      updated_at: now,
    })
    .execute();
  const rooms = [newId<"room">(), newId<"room">()];
  for (const [position, id] of rooms.entries()) {
    const room = { id, venue_id: venueId, name: `Salle ${position}`, capacity: null, position };
    await database.insertInto("rooms").values(room).execute();
  }
  const skillId = newId<"skill">();
  const skill = { id: skillId, name_fr: "Son", name_en: "Sound", position: 1_000, version: 1 };
  await database.insertInto("skills").values(skill).execute();
  return { productionId: production.id, people: artists.map(({ id }) => id), venueId, rooms, skillId };
}
