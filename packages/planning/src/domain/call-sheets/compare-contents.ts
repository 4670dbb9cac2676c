import type { CallSheetContent, ContentLine, ContentPerson } from "./content.ts";

export const sheetChangeKinds = [
  "person_added",
  "person_removed",
  "person_call",
  "person_roles",
  "line_added",
  "line_removed",
  "line_moved",
  "text_changed",
] as const;

export const sheetParts = ["title", "venues", "contacts", "phones", "access", "safety", "notes"] as const;
export type SheetPart = (typeof sheetParts)[number];

/** Something a reader of the last version must know. */
export interface SheetChange {
  readonly kind: (typeof sheetChangeKinds)[number];
  /** Who or what; the part of the sheet for a text. */
  readonly what: string;
  readonly before?: string | undefined;
  readonly after?: string | undefined;
}

/** What is other in a call sheet than in the version before: people, then times, then texts. */
export function compareContents(before: CallSheetContent, after: CallSheetContent): readonly SheetChange[] {
  return [...peopleChanges(before, after), ...lineChanges(before, after), ...textChanges(before, after)];
}

function peopleChanges(before: CallSheetContent, after: CallSheetContent): SheetChange[] {
  const was = new Map(before.people.map((person) => [person.personId, person]));
  const is = new Set(after.people.map(({ personId }) => personId));
  const gone = before.people.filter(({ personId }) => !is.has(personId));
  return [
    ...after.people.flatMap((person) => personChanges(was.get(person.personId), person)),
    ...gone.map(({ name, call }): SheetChange => ({ kind: "person_removed", what: name, before: call })),
  ];
}

function personChanges(was: ContentPerson | undefined, is: ContentPerson): SheetChange[] {
  if (was === undefined) return [{ kind: "person_added", what: is.name, after: is.call }];
  const changes: SheetChange[] = [];
  if (was.call !== is.call)
    changes.push({ kind: "person_call", what: is.name, before: was.call, after: is.call });
  const [had, has] = [was.roles.join(", "), is.roles.join(", ")];
  if (had !== has) changes.push({ kind: "person_roles", what: is.name, before: had, after: has });
  return changes;
}

function lineChanges(before: CallSheetContent, after: CallSheetContent): SheetChange[] {
  const was = Map.groupBy(before.lines, ({ key }) => key);
  const changes: SheetChange[] = [];
  for (const line of after.lines) {
    // The same words may stand there twice, a meal at noon and one at night: each has its own.
    const same = was.get(line.key)?.shift();
    if (same === undefined) changes.push({ kind: "line_added", what: line.text, after: line.start });
    else if (timesOf(same) !== timesOf(line) || same.place !== line.place)
      changes.push({ kind: "line_moved", what: line.text, before: same.start, after: line.start });
  }
  const gone = [...was.values()].flat();
  return [
    ...changes,
    ...gone.map((line): SheetChange => ({ kind: "line_removed", what: line.text, before: line.start })),
  ];
}

function timesOf({ start, end }: ContentLine): string {
  return `${start} ${end ?? ""}`;
}

const parts: Readonly<Record<SheetPart, (content: CallSheetContent) => unknown>> = {
  title: ({ title, productionName }) => [title, productionName],
  venues: ({ venues }) => venues.map(({ name, address }) => [name, address]),
  contacts: ({ contacts, venues }) => [said(contacts), venues.map((venue) => said(venue.contacts))],
  phones: ({ people }) => people.flatMap(({ personId, phone }) => (phone ? [[personId, phone]] : [])).sort(),
  access: ({ accessNotes, venues }) => [accessNotes, venues.map((venue) => venue.accessNotes)],
  safety: ({ safetyNotes }) => safetyNotes,
  notes: ({ notes, lines }) => [notes, lines.flatMap((line) => (line.notes ? [[line.key, line.notes]] : []))],
};

function said(contacts: CallSheetContent["contacts"]): unknown {
  return contacts.map(({ name, role, phone }) => [name, role ?? "", phone ?? ""]);
}

function textChanges(before: CallSheetContent, after: CallSheetContent): SheetChange[] {
  return sheetParts
    .filter((part) => JSON.stringify(parts[part](before)) !== JSON.stringify(parts[part](after)))
    .map((part) => ({ kind: "text_changed", what: part }));
}
