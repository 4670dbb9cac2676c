/** What is said about the server a command speaks to. */
export const api = {
  badAddress: (address: string) =>
    `"${address}" is not the address of a server; it begins with http:// or https://.`,
  unreachable: (origin: string) => `No Souffleur answers at ${origin}.`,
  unreachableNext: "Start it with `souffleur serve`, or say where it is with --url or SOUFFLEUR_URL.",
  signInNext: "Give an API key with SOUFFLEUR_API_KEY; `souffleur token create` makes one.",
  more: (shown: number) => `There are more than these ${shown}; ask for more with --limit.`,
  sayYes: "Say so with --yes.",
  yesNo: "[y/N]",
  nothingDone: "Nothing was done.",
  saved: (file: string) => `Written to ${file}.`,
  notSaved: (file: string) => `The file ${file} cannot be written.`,
};
