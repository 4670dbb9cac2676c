import { excerpt, ProblemList } from "../calendars/icalendar/calendar-problem.ts";
import {
  type Component,
  componentTree,
  propertiesNamed,
  property,
} from "../calendars/icalendar/components.ts";
import { type ContentLine, contentLines, unescapeText } from "../calendars/icalendar/content-lines.ts";
import { draftOf, type RawPerson } from "./draft-builder.ts";
import type { PeopleFile, PersonDraft, RowProblem } from "./person-draft.ts";
import { decodeEncoded } from "./quoted-printable.ts";

/** People from vCards of version 2.1, 3.0 or 4.0. */
export function readCardPeople(text: string, maxRows: number): PeopleFile {
  const faults = new ProblemList();
  const lines = contentLines(text, faults, { softBreaks: true });
  const cards = componentTree(lines, faults).filter(({ name }) => name === "VCARD");
  const problems: RowProblem[] = faults
    .all()
    .map(({ line, message }) => ({ line, code: "bad_line", refused: false, message }));
  if (cards.length === 0) problems.push({ line: 1, code: "empty", refused: true, message: noCards });
  if (cards.length > maxRows) {
    const line = cards[maxRows]?.line ?? 1;
    problems.push({ line, code: "too_many_rows", refused: true, message: tooManyCards(maxRows) });
  }
  const drafts: PersonDraft[] = [];
  for (const card of cards.slice(0, maxRows)) {
    const kind = textOf(card, "KIND").toLowerCase();
    if (kind === "group" || kind === "org" || kind === "location") {
      problems.push({
        line: card.line,
        code: "not_a_person",
        refused: true,
        message: notAPerson(textOf(card, "FN")),
      });
      continue;
    }
    const { draft, problems: found } = draftOf(card.line, rawOf(card));
    problems.push(...found);
    if (draft !== undefined) drafts.push(draft);
  }
  return { drafts, problems: problems.sort((a, b) => a.line - b.line) };
}

function rawOf(card: Component): RawPerson {
  const categories = propertiesNamed(card, "CATEGORIES").flatMap((line) => splitEscaped(decoded(line), ","));
  const address = property(card, "ADR");
  return {
    name: textOf(card, "FN") || nameOf(card) || textOf(card, "NICKNAME"),
    email: textOf(card, "EMAIL"),
    phone: phoneOf(card),
    address: address === undefined ? "" : addressOf(address),
    born_on: textOf(card, "BDAY"),
    teams: categories.join("\n"),
    notes: propertiesNamed(card, "NOTE")
      .map((line) => unescapeText(decoded(line)))
      .join("\n"),
  };
}

/** `N` has the family’s name first. */
function nameOf(card: Component): string {
  const line = property(card, "N");
  const [family = "", given = ""] = line === undefined ? [] : splitEscaped(decoded(line), ";");
  return `${given} ${family}`.trim();
}

function phoneOf(card: Component): string {
  const lines = propertiesNamed(card, "TEL");
  const isMobile = ({ parameters }: ContentLine) =>
    parameters.has("CELL") || /\bcell\b/i.test(parameters.get("TYPE") ?? "");
  const line = lines.find(isMobile) ?? lines[0];
  return line === undefined ? "" : unescapeText(decoded(line)).replace(/^tel:/i, "");
}

/** Post box, flat, street, town, region, code, country: as it is written on a letter. */
function addressOf(line: ContentLine): string {
  const [box, flat, street, town, region, code, country] = splitEscaped(decoded(line), ";").map((part) =>
    part.trim(),
  );
  const place = [code, town].filter(Boolean).join(" ");
  return [box, flat, street, place, region, country].filter(Boolean).join(", ");
}

function textOf(card: Component, name: string): string {
  const line = property(card, name);
  return line === undefined ? "" : unescapeText(decoded(line)).trim();
}

function decoded({ parameters, value }: ContentLine): string {
  const named = parameters.get("ENCODING")?.toUpperCase() ?? "";
  const encoding = parameters.has("QUOTED-PRINTABLE") ? "QUOTED-PRINTABLE" : named;
  if (encoding === "QUOTED-PRINTABLE" || encoding === "BASE64" || encoding === "B") {
    return decodeEncoded(value, encoding, parameters.get("CHARSET"));
  }
  return value;
}

/** Parts between separators that are not escaped, without their escapes. */
function splitEscaped(value: string, separator: "," | ";"): readonly string[] {
  const parts: string[] = [];
  let from = 0;
  for (let at = 0; at <= value.length; at++) {
    if (value[at] === "\\") at += 1;
    else if (at === value.length || value[at] === separator) {
      parts.push(unescapeText(value.slice(from, at)));
      from = at + 1;
    }
  }
  if (from < value.length) parts.push(unescapeText(value.slice(from)));
  return parts;
}

const noCards = {
  fr: "Ce texte ne contient aucune fiche : il n’a pas de ligne BEGIN:VCARD.",
  en: "This text holds no card: it has no line BEGIN:VCARD.",
};

function notAPerson(name: string) {
  return {
    fr: `« ${excerpt(name)} » n’est pas une personne et a été laissé de côté.`,
    en: `“${excerpt(name)}” is not a person and was left out.`,
  };
}

function tooManyCards(most: number) {
  return {
    fr: `Le fichier a plus de ${most} fiches ; la suite n’a pas été lue.`,
    en: `The file has more than ${most} cards; the rest was not read.`,
  };
}
