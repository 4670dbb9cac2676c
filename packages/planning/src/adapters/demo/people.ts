/** How somebody's weeks look: which days they work, and when. */
export interface Rhythm {
  /** 1 is Monday. */
  readonly weekdays: readonly number[];
  readonly slots: readonly (readonly [start: string, end: string])[];
  /** The share of those days on which they really are free. */
  readonly share: number;
}

const evenings: Rhythm = { weekdays: [2, 3, 4, 5, 6, 7], slots: [["18:30", "22:45"]], share: 0.75 };
const rehearsals: Rhythm = {
  weekdays: [1, 2, 3, 4, 5],
  slots: [
    ["10:00", "13:00"],
    ["14:30", "18:00"],
  ],
  share: 0.6,
};
const crew: Rhythm = {
  weekdays: [1, 2, 3, 4, 5, 6],
  slots: [
    ["09:00", "18:00"],
    ["18:00", "23:30"],
  ],
  share: 0.7,
};
const shows: Rhythm = { weekdays: [3, 4, 5, 6, 7], slots: [["16:00", "23:59"]], share: 0.65 };
const musicians: Rhythm = { weekdays: [1, 3, 4, 6], slots: [["15:00", "19:30"]], share: 0.5 };
const weekends: Rhythm = { weekdays: [6, 7], slots: [["13:30", "20:30"]], share: 0.8 };

/** What somebody does, and so how they are paid and with whom they work. */
export type Trade = "troupe" | "music" | "crew" | "welcome";

export interface Member {
  readonly name: string;
  readonly rhythm: Rhythm;
  readonly trade: Trade;
  /** Skills of the shipped list by their English names, each with its level. */
  readonly skills: string;
}

/** A company of forty: players, musicians and those behind the stage. None of them exists. */
export const people: readonly Member[] = [
  { name: "Agathe Moreau", rhythm: evenings, trade: "troupe", skills: "Actor 5, Singer 3" },
  { name: "Aïcha Benali", rhythm: rehearsals, trade: "troupe", skills: "Actor 4, Dancer 3" },
  { name: "Alban Le Goff", rhythm: crew, trade: "crew", skills: "Light 5, Electrics 4" },
  { name: "Amina Diop", rhythm: evenings, trade: "troupe", skills: "Actor 4, Singer 4" },
  { name: "Anton Weiss", rhythm: musicians, trade: "music", skills: "Musician 5" },
  { name: "Astrid Lindqvist", rhythm: rehearsals, trade: "troupe", skills: "Directing 4, Actor 3" },
  { name: "Aurélien Castaing", rhythm: shows, trade: "troupe", skills: "Actor 4, Circus 2" },
  { name: "Bao-Anh Nguyễn", rhythm: crew, trade: "crew", skills: "Sound 5, Video 3" },
  { name: "Bénédicte Roussel", rhythm: evenings, trade: "troupe", skills: "Actor 5" },
  { name: "Camille Ferrand", rhythm: rehearsals, trade: "troupe", skills: "Actor 3, Puppetry 4" },
  { name: "Chloé Vasseur", rhythm: shows, trade: "troupe", skills: "Dancer 4, Actor 2" },
  { name: "Cléo d'Aubigny", rhythm: evenings, trade: "troupe", skills: "Actor 4, Singer 2" },
  { name: "Dimitri Papadakis", rhythm: crew, trade: "crew", skills: "Stage 4, Rigging 5" },
  { name: "Éléonore Saint-Clair", rhythm: rehearsals, trade: "troupe", skills: "Actor 4, Directing 5" },
  { name: "Elif Yıldız", rhythm: musicians, trade: "music", skills: "Musician 4, Singer 3" },
  {
    name: "Étienne Garrigues",
    rhythm: crew,
    trade: "crew",
    skills: "Stage management 5, Stage 4, Driving 3",
  },
  { name: "Fatou Ndiaye", rhythm: shows, trade: "troupe", skills: "Dancer 5, Actor 3" },
  { name: "Félix Bourdin", rhythm: rehearsals, trade: "troupe", skills: "Actor 3" },
  { name: "Gaëlle Kervella", rhythm: crew, trade: "crew", skills: "Light 4, Video 4" },
  { name: "Giulia Romano", rhythm: evenings, trade: "troupe", skills: "Actor 4, Musician 2" },
  { name: "Hugo Delacroix", rhythm: shows, trade: "troupe", skills: "Actor 3, Dancer 3" },
  { name: "Inès Carvalho", rhythm: rehearsals, trade: "crew", skills: "Wardrobe 5, Make-up 4, Hair 3" },
  { name: "Ivan Horvat", rhythm: crew, trade: "crew", skills: "Stage 3, Set building 5, Driving 4" },
  { name: "Jeanne Picard", rhythm: evenings, trade: "troupe", skills: "Actor 5, Directing 3" },
  { name: "João Figueiredo", rhythm: musicians, trade: "music", skills: "Musician 5, Sound 2" },
  { name: "Kenza Haddad", rhythm: shows, trade: "troupe", skills: "Actor 3, Singer 5" },
  { name: "Léonie Marchand", rhythm: rehearsals, trade: "crew", skills: "Props 4, Puppetry 3" },
  { name: "Lucas Thévenin", rhythm: crew, trade: "crew", skills: "Sound 4, Stage 2" },
  { name: "Maëlys Guérin", rhythm: weekends, trade: "welcome", skills: "Front of house 4" },
  { name: "Malik Traoré", rhythm: evenings, trade: "troupe", skills: "Actor 5, Dancer 2" },
  { name: "Nadia Kowalska", rhythm: musicians, trade: "music", skills: "Musician 4" },
  { name: "Océane Lemoine", rhythm: weekends, trade: "welcome", skills: "Front of house 3, Driving 3" },
  { name: "Paul-Émile Chastain", rhythm: crew, trade: "crew", skills: "Light 3, Rigging 3, Electrics 5" },
  { name: "Rosa Jiménez", rhythm: shows, trade: "troupe", skills: "Dancer 5" },
  { name: "Samuel Okonkwo", rhythm: rehearsals, trade: "troupe", skills: "Actor 4, Singer 3" },
  { name: "Sun-hee Park", rhythm: musicians, trade: "music", skills: "Musician 5, Singer 2" },
  { name: "Théo Blanchard", rhythm: crew, trade: "crew", skills: "Stage 4, Video 5, Camera 3" },
  { name: "Violette Arnaud", rhythm: evenings, trade: "troupe", skills: "Actor 3, Singer 4" },
  { name: "Yuki Tanaka", rhythm: weekends, trade: "welcome", skills: "Front of house 2, Actor 1" },
  { name: "Zinédine Cherif", rhythm: shows, trade: "troupe", skills: "Actor 4, Circus 3" },
];
