import type { PlanningPorts } from "../../application/ports.ts";
import { createVenue, type VenueInput } from "../../application/venues/create-venue.ts";
import { replaceTravelTimes } from "../../application/venues/replace-travel-times.ts";
import type { OpeningHours, Venue } from "../../domain/venues/venue.ts";
import { demoIds } from "./ids.ts";
import { must } from "./must.ts";

/** Where they live and play. */
export const towns = [
  { name: "Avignon", latitude: 43.9493, longitude: 4.8055 },
  { name: "Villeneuve-lès-Avignon", latitude: 43.9662, longitude: 4.7955 },
  { name: "Arles", latitude: 43.6766, longitude: 4.6278 },
] as const;

const everyDay = (from: string, to: string, days = [1, 2, 3, 4, 5, 6, 7]): readonly OpeningHours[] =>
  days.map((weekday) => ({ weekday, from, to }));

type DemoVenue = Omit<VenueInput, "zone">;

const theatre: DemoVenue = {
  name: "Théâtre des Lices",
  address: "4 place des Lices, Avignon",
  latitude: 43.9472,
  longitude: 4.8109,
  capacity: 420,
  openingHours: everyDay("08:00", "24:00", [1, 2, 3, 4, 5, 6]),
  contacts: [
    { name: "Étienne Garrigues", role: "Régie générale", phone: "+33 6 39 98 25 84" },
    { name: "Maëlys Guérin", role: "Accueil", email: "accueil@lices.example" },
  ],
  accessNotes: "Déchargement par la rue Thiers, quai à 1,10 m. Code du portail auprès de la régie.",
  rooms: [{ name: "Grande salle", capacity: 360 }, { name: "Studio", capacity: 60 }, { name: "Foyer" }],
};

const chapel: DemoVenue = {
  name: "Chapelle du Verbe",
  address: "11 rue de la Carreterie, Avignon",
  latitude: 43.9513,
  longitude: 4.8128,
  capacity: 120,
  openingHours: everyDay("10:00", "23:00"),
  contacts: [{ name: "Odile Renard", role: "Gardienne", phone: "+33 6 39 98 70 12" }],
  accessNotes: "Pas de véhicule de plus de 3,5 t. Pas de perçage dans les murs.",
  rooms: [{ name: "Nef", capacity: 120 }],
};

const barn: DemoVenue = {
  name: "La Grange aux Dîmes",
  address: "2 chemin des Chartreux, Villeneuve-lès-Avignon",
  latitude: 43.9658,
  longitude: 4.7972,
  capacity: 350,
  openingHours: everyDay("09:00", "23:30"),
  contacts: [{ name: "Bruno Estève", role: "Intendance", email: "grange@lices.example" }],
  accessNotes: "La cour n'est utilisable que de mai à septembre.",
  rooms: [
    { name: "Salle", capacity: 150 },
    { name: "Cour", capacity: 200 },
  ],
};

const workshops: DemoVenue = {
  name: "Ateliers du Rhône",
  address: "27 quai de la Roquette, Arles",
  latitude: 43.6745,
  longitude: 4.6215,
  openingHours: everyDay("07:30", "20:00", [1, 2, 3, 4, 5]),
  contacts: [{ name: "Ivan Horvat", role: "Construction" }],
  accessNotes: "Clés au poste de garde.",
  rooms: [{ name: "Atelier décor" }, { name: "Salle de répétition", capacity: 25 }],
};

const cloister: DemoVenue = {
  name: "Cloître Saint-Genès",
  address: "Montée du Cloître, Arles",
  latitude: 43.6769,
  longitude: 4.6292,
  capacity: 260,
  openingHours: [],
  contacts: [],
  accessNotes: "En plein air : prévoir un repli.",
  rooms: [{ name: "Galerie" }],
};

/** By a short name, for whoever plans something there. */
export interface DemoVenues {
  readonly theatre: Venue;
  readonly chapel: Venue;
  readonly barn: Venue;
  readonly workshops: Venue;
  readonly cloister: Venue;
}

/** Five venues in three towns; those within a walk have their travel times given, the others are estimated. */
export async function openVenues(ports: PlanningPorts, zone: string): Promise<DemoVenues> {
  const numbered = { ...ports, newId: demoIds("venues") };
  const open = (venue: DemoVenue) => createVenue(numbered, { ...venue, zone });
  const venues: DemoVenues = {
    theatre: await open(theatre),
    chapel: await open(chapel),
    barn: await open(barn),
    workshops: await open(workshops),
    cloister: await open(cloister),
  };
  const walks = [
    { from: venues.theatre.id, to: venues.chapel.id, minutes: 10 },
    { from: venues.workshops.id, to: venues.cloister.id, minutes: 12 },
  ];
  must(await replaceTravelTimes(ports, walks));
  return venues;
}
