/**
 * What has to be ordered: scenes of a shoot, pieces of a rehearsal. A person is paid from the start of the first scene
 * that needs them to the end of the last, waiting included.
 */
export interface Shoot {
  /** How long each scene takes, in the unit the pay is for: 0 or more, fractions allowed. */
  readonly durations: readonly number[];
  /** What each person is paid for one unit of time: 0 or more, fractions allowed. */
  readonly pay: readonly number[];
  /** For each scene the people it needs, as places in `pay`, each once; nobody is allowed. */
  readonly needs: readonly (readonly number[])[];
}

/** Scenes as places in `durations`, each once. */
export type SceneOrder = readonly number[];

/** What a search takes on; more is refused before it begins. */
export const shootLimits = { scenes: 2_000, people: 1_000, number: 1e9 } as const;
