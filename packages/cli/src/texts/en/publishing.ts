/** What people are told, and the addresses their calendars read it from. */
export const publishing = {
  nothing: "There is nothing to publish: everybody knows the plan as it is.",
  published: (number: number, told: number) => `Published as no. ${number}; people told: ${told}.`,
  withoutEmail: "no e-mail address",
  kinds: { added: "new", changed: "changed", cancelled: "cancelled" },
  fields: {
    title: "title",
    times: "times",
    place: "place",
    people: "people",
    break: "break",
    notes: "notes",
    names: "names",
  },
  note: "For",
  lastRead: "Last read",
  noFeeds: "There are no addresses.",
  shownOnce: "The address is shown this once. Whoever has it can read the calendar, until it is revoked.",
  sureToRevoke: "Nobody will read anything at this address any more. Revoke it?",
  revoked: "Revoked.",
  badKind: (kind: string, kinds: string) => `"${kind}" has no calendar; there are those of: ${kinds}.`,
};
