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
const crew: Rhythm = { weekdays: [1, 2, 3, 4, 5, 6], slots: [["09:00", "18:00"]], share: 0.7 };
const shows: Rhythm = { weekdays: [3, 4, 5, 6, 7], slots: [["16:00", "23:59"]], share: 0.65 };
const musicians: Rhythm = { weekdays: [1, 3, 4, 6], slots: [["15:00", "19:30"]], share: 0.5 };
const weekends: Rhythm = { weekdays: [6, 7], slots: [["13:30", "20:30"]], share: 0.8 };

/** A company of forty: players, musicians and those behind the stage. None of them exists. */
export const people: readonly (readonly [name: string, rhythm: Rhythm])[] = [
  ["Agathe Moreau", evenings],
  ["Aïcha Benali", rehearsals],
  ["Alban Le Goff", crew],
  ["Amina Diop", evenings],
  ["Anton Weiss", musicians],
  ["Astrid Lindqvist", rehearsals],
  ["Aurélien Castaing", shows],
  ["Bao-Anh Nguyễn", crew],
  ["Bénédicte Roussel", evenings],
  ["Camille Ferrand", rehearsals],
  ["Chloé Vasseur", shows],
  ["Cléo d'Aubigny", evenings],
  ["Dimitri Papadakis", crew],
  ["Éléonore Saint-Clair", rehearsals],
  ["Elif Yıldız", musicians],
  ["Étienne Garrigues", crew],
  ["Fatou Ndiaye", shows],
  ["Félix Bourdin", rehearsals],
  ["Gaëlle Kervella", crew],
  ["Giulia Romano", evenings],
  ["Hugo Delacroix", shows],
  ["Inès Carvalho", rehearsals],
  ["Ivan Horvat", crew],
  ["Jeanne Picard", evenings],
  ["João Figueiredo", musicians],
  ["Kenza Haddad", shows],
  ["Léonie Marchand", rehearsals],
  ["Lucas Thévenin", crew],
  ["Maëlys Guérin", weekends],
  ["Malik Traoré", evenings],
  ["Nadia Kowalska", musicians],
  ["Océane Lemoine", weekends],
  ["Paul-Émile Chastain", crew],
  ["Rosa Jiménez", shows],
  ["Samuel Okonkwo", rehearsals],
  ["Sun-hee Park", musicians],
  ["Théo Blanchard", crew],
  ["Violette Arnaud", evenings],
  ["Yuki Tanaka", weekends],
  ["Zinédine Cherif", shows],
];
