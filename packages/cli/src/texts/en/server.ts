/** What the commands that work beside the server say. */
export const server = {
  listening: (address: string) => `Souffleur is at ${address}`,
  setUp: (address: string) => `Nobody has an account yet. Make the owner's here: ${address}`,
  webBuilding: "Building the web interface; this happens once after each change of it.",
  webNotBuilt: (reason: string) =>
    `The web interface could not be built; the API works without it.\n${reason}`,
  demoFilled: "The example is there. Start the server to see it: souffleur serve",
  faults: (count: number) => `Faults found: ${count}.`,
  stopHint: "Ctrl+C stops it.",
  unexpected: (message: string) => `Something unexpected went wrong: ${message}`,
  unexpectedNext: "Run it again with --log-level debug; if it stays, report it with the lines above.",
  migrated: (names: readonly string[]) =>
    names.length === 0 ? "The schema is up to date." : `Applied: ${names.join(", ")}.`,
  wouldMigrate: (names: readonly string[]) =>
    names.length === 0 ? "The schema is up to date." : `Would apply: ${names.join(", ")}.`,
  takenBack: (names: readonly string[]) =>
    names.length === 0 ? "There was nothing to take back." : `Taken back: ${names.join(", ")}.`,
  wouldTakeBack: (names: readonly string[]) =>
    names.length === 0 ? "There is nothing to take back." : `Would take back: ${names.join(", ")}.`,
  migration: "Migration",
  applied: "Applied",
  notApplied: "not yet",
  setting: "Setting",
  value: "Value",
  origin: "From",
  origins: { default: "default", environment: "environment", file: "file", flag: "flag" },
  filesMissing: (count: number) =>
    `${count} files that people refer to are missing or damaged on the disk, and are not in it.`,
  backedUp: (file: string, rows: number) => `Backed up ${rows} rows into ${file}, and read them back.`,
  wouldBackUp: (file: string, rows: number) => `Would back up ${rows} rows into ${file}.`,
  restored: (rows: number, createdAt: string) =>
    `Restored ${rows} rows of the backup of ${createdAt}. Everybody signs in anew.`,
  wouldRestore: (rows: number, createdAt: string) =>
    `The backup of ${createdAt} is whole; would restore its ${rows} rows.`,
};
