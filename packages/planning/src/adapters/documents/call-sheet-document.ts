import type { Locale } from "@souffleur/kernel";
import type { PdfBlock, PdfDocument, PdfFact, PdfRow } from "@souffleur/platform/pdf";
import type { ComparedVersion } from "../../application/call-sheets/get-version.ts";
import type { SheetChange, SheetPart } from "../../domain/call-sheets/compare-contents.ts";
import type { CallSheetContent, ContentLine } from "../../domain/call-sheets/content.ts";
import { clockText, type SheetWords, sheetWords } from "./words.ts";

/** A version of a call sheet on paper: what is read from a step away first, then what is looked up. */
export function callSheetDocument(
  { issued, changes }: ComparedVersion,
  language: Locale,
  zone: string,
): PdfDocument {
  const words = sheetWords[language];
  const { content, number, note, issuedAt } = issued;
  const day = dayText(content.day, language);
  const version = words.version(number);
  const issuedText = words.issued(instantText(issuedAt, language, zone));
  return {
    title: `${words.callSheet} · ${content.productionName} · ${day} · ${version}`,
    author: issued.issuedBy,
    language,
    createdAt: issuedAt,
    accent: content.color,
    header: { left: `${content.productionName} · ${day}`, right: version },
    footer: { left: `${words.callSheet} · ${version}, ${issuedText}`, page: words.page },
    blocks: [
      {
        kind: "title",
        text: content.productionName,
        subtitle: [words.callSheet, day, content.title].filter((part) => part !== "").join(" · "),
        badge: version,
        aside: issuedText,
      },
      { kind: "figures", figures: figuresOf(content, words) },
      ...changesBlock(changes, number, note, content.day, words),
      ...placeBlocks(content, words),
      ...textBox(words.safety, content.safetyNotes, "alert"),
      { kind: "heading", text: words.plan },
      planTable(content, words),
      { kind: "heading", text: words.people },
      ...peopleBlocks(content, words),
      ...contactBlocks(content, words),
      ...textBox(words.notes, content.notes, "plain"),
    ],
  };
}

function dayText(day: string, language: Locale): string {
  return Temporal.PlainDate.from(day).toLocaleString(language, { dateStyle: "full" });
}

function instantText(instant: string, language: Locale, zone: string): string {
  return Temporal.Instant.from(instant).toLocaleString(language, {
    dateStyle: "medium",
    timeStyle: "short",
    timeZone: zone,
  });
}

/** The first call, and up to three missions: the first ones and the last. */
function figuresOf({ day, lines, people }: CallSheetContent, words: SheetWords): PdfFact[] {
  const shifts = lines.filter(({ kind }) => kind === "shift");
  const shown = shifts.length > 3 ? [...shifts.slice(0, 2), ...shifts.slice(-1)] : shifts;
  const [first] = people;
  const call =
    first === undefined ? [] : [{ label: words.firstCall, value: clockText(first.call, day, words) }];
  return [...call, ...shown.map(({ text, start }) => ({ label: text, value: clockText(start, day, words) }))];
}

function changesBlock(
  changes: readonly SheetChange[],
  number: number,
  note: string,
  day: string,
  words: SheetWords,
): PdfBlock[] {
  const said = changes.map((change) => `• ${changeText(change, day, words)}`);
  const text = [...(note === "" ? [] : [note]), ...said].join("\n");
  if (text === "") return [];
  const heading = number === 1 ? words.notes : words.changed(number - 1);
  return [{ kind: "box", heading, text }];
}

function changeText(change: SheetChange, day: string, words: SheetWords): string {
  const { kind, what, before = "", after = "" } = change;
  const [was, is] = [clockText(before, day, words), clockText(after, day, words)];
  switch (kind) {
    case "person_added":
    case "line_added":
      return words.added(what, is);
    case "person_removed":
    case "line_removed":
      return words.removed(what);
    case "person_call":
      return words.moved(what, was, is);
    case "line_moved":
      return was === is ? words.added(what, is) : words.moved(what, was, is);
    case "person_roles":
      return words.becomes(what, before, after);
    case "text_changed":
      // Where a text changed, `what` is the part that did.
      return words.parts[what as SheetPart];
  }
}

function placeBlocks({ venues, accessNotes }: CallSheetContent, words: SheetWords): PdfBlock[] {
  const facts = venues.flatMap(({ name, address, accessNotes: own }): PdfFact[] => [
    { label: words.venue, value: [name, address].filter((part) => part !== "").join("\n") },
    ...(own === "" ? [] : [{ label: words.access, value: own }]),
  ]);
  if (accessNotes !== "") facts.push({ label: words.access, value: accessNotes });
  return facts.length === 0 ? [] : [{ kind: "facts", facts }];
}

function textBox(heading: string, text: string, tone: "alert" | "plain"): PdfBlock[] {
  return text === "" ? [] : [{ kind: "box", heading, text, tone }];
}

function planTable({ day, lines }: CallSheetContent, words: SheetWords): PdfBlock {
  return {
    kind: "table",
    caption: words.plan,
    columns: [
      { heading: words.time, width: 2.6 },
      { heading: words.what, width: 7 },
      { heading: words.where, width: 4 },
    ],
    rows: lines.map((line): PdfRow => {
      const isShift = line.kind === "shift";
      const times = timesText(line, day, words);
      const text = isShift ? line.text : `${words.kinds[line.kind]} · ${line.text}`;
      return {
        cells: [
          { text: times, bold: true },
          { text, bold: isShift, ...(line.notes === undefined ? {} : { below: line.notes }) },
          line.place ?? "",
        ],
      };
    }),
  };
}

function timesText({ start, end }: ContentLine, day: string, words: SheetWords): string {
  const from = clockText(start, day, words);
  return end === undefined ? from : `${from} – ${clockText(end, day, words)}`;
}

function peopleBlocks({ day, people }: CallSheetContent, words: SheetWords): PdfBlock[] {
  if (people.length === 0) return [{ kind: "paragraph", text: words.nobody, tone: "muted" }];
  const hasPhones = people.some(({ phone }) => phone !== undefined);
  const columns = [
    { heading: words.call, width: 2 },
    { heading: words.name, width: 5 },
    { heading: words.role, width: 5 },
    { heading: words.until, width: 2 },
    ...(hasPhones ? [{ heading: words.phone, width: 3, align: "right" as const }] : []),
  ];
  const rows = people.map(
    ({ call, name, roles, until, phone }): PdfRow => ({
      cells: [
        { text: clockText(call, day, words), bold: true },
        { text: name, bold: true },
        roles.join(", "),
        clockText(until, day, words),
        ...(hasPhones ? [phone ?? ""] : []),
      ],
    }),
  );
  return [{ kind: "table", caption: words.people, columns, rows }];
}

function contactBlocks({ contacts, venues }: CallSheetContent, words: SheetWords): PdfBlock[] {
  const all = [
    ...contacts.map((contact) => ({ ...contact, at: "" })),
    ...venues.flatMap((venue) => venue.contacts.map((contact) => ({ ...contact, at: venue.name }))),
  ];
  if (all.length === 0) return [];
  return [
    { kind: "heading", text: words.contacts },
    {
      kind: "table",
      caption: words.contacts,
      columns: [
        { heading: words.name, width: 5 },
        { heading: words.role, width: 6 },
        { heading: words.phone, width: 3, align: "right" },
      ],
      rows: all.map(
        ({ name, role, phone, at }): PdfRow => ({
          cells: [
            { text: name, bold: true },
            [role ?? "", at].filter((part) => part !== "").join(" · "),
            phone ?? "",
          ],
        }),
      ),
    },
  ];
}
