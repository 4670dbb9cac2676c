import type { Message } from "@souffleur/kernel";
import {
  manyLines,
  oneLine,
  readBirthday,
  readCents,
  readEmail,
  readKind,
  readSkills,
  splitList,
} from "./field-values.ts";
import type { PersonDraft, PersonField, RowProblem, RowProblemCode } from "./person-draft.ts";

/** What a row says of each field, as it is written. */
export type RawPerson = Partial<Record<PersonField, string>>;

const MAX_NAME = 500;
const MAX_PHONE = 50;
const MAX_ADDRESS = 500;
const MAX_NOTES = 10_000;

/** A person from what a row says, and what is wrong with it; no person where it cannot be one. */
export function draftOf(
  line: number,
  raw: RawPerson,
): { draft: PersonDraft | undefined; problems: readonly RowProblem[] } {
  const problems: RowProblem[] = [];
  const add = (field: PersonField, code: RowProblemCode, message: Message, refused = false) => {
    problems.push({ line, field, code, refused, message });
  };
  const name = nameOf(raw);
  if (name === "") add("name", "no_name", noName, true);
  else if (name.length > MAX_NAME) add("name", "too_long", tooLong(MAX_NAME), true);
  const read = <Value>(
    field: PersonField,
    reader: (text: string) => Value | undefined,
  ): Value | undefined => {
    const text = oneLine(raw[field] ?? "");
    if (text === "") return undefined;
    const value = reader(text);
    if (value === undefined) add(field, "bad_value", leftOut(text));
    return value;
  };
  const lineOf = (field: PersonField, most: number) =>
    read(field, (text) => (text.length <= most ? text : undefined));
  const skills = readSkills(oneLines(raw.skills));
  for (const item of skills.unread) add("skills", "bad_value", badSkill(item));
  const notes = manyLines(raw.notes ?? "");
  if (notes.length > MAX_NOTES) add("notes", "too_long", tooLong(MAX_NOTES));
  const draft = {
    line,
    name,
    kind: read("kind", readKind),
    email: read("email", readEmail),
    phone: lineOf("phone", MAX_PHONE),
    address: lineOf("address", MAX_ADDRESS),
    bornOn: read("born_on", readBirthday),
    rates: said({
      hour: read("hour_rate", readCents),
      day: read("day_rate", readCents),
      cachet: read("cachet_rate", readCents),
    }),
    skills: skills.skills,
    teams: splitList(oneLines(raw.teams)).filter((team) => team.length <= MAX_NAME),
    notes: notes === "" || notes.length > MAX_NOTES ? undefined : notes,
  };
  const refused = problems.some((problem) => problem.refused);
  return { draft: refused ? undefined : said(draft), problems };
}

function nameOf(raw: RawPerson): string {
  const whole = oneLine(raw.name ?? "");
  if (raw.first_name === undefined && raw.last_name === undefined) return whole;
  const parts = oneLine(`${raw.first_name ?? ""} ${raw.last_name ?? ""}`);
  return parts === "" ? whole : parts;
}

/** A list may stand on several lines of one cell. */
function oneLines(text: string | undefined): string {
  return (text ?? "")
    .split(/\r\n?|\n/)
    .map(oneLine)
    .join("\n");
}

/** An object without the members that say nothing. */
function said<Given extends object>(given: Given): { [Key in keyof Given]: Exclude<Given[Key], undefined> } {
  // The entries are those of `given`, less the undefined ones: what the type says.
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as {
    [Key in keyof Given]: Exclude<Given[Key], undefined>;
  };
}

const noName = {
  fr: "Il manque le nom ; cette ligne ne peut pas être reprise.",
  en: "The name is missing; this row cannot be taken.",
};

function tooLong(most: number): Message {
  return { fr: `Plus de ${most} caractères.`, en: `More than ${most} characters.` };
}

function leftOut(text: string): Message {
  const shown = text.length > 60 ? `${text.slice(0, 60)}…` : text;
  return {
    fr: `« ${shown} » n’est pas lisible ici et a été laissé de côté.`,
    en: `“${shown}” cannot be read here and was left out.`,
  };
}

function badSkill(item: string): Message {
  const shown = item.length > 60 ? `${item.slice(0, 60)}…` : item;
  return {
    fr: `« ${shown} » n’est pas une compétence suivie d’un niveau de 1 à 5, par exemple « son:3 ».`,
    en: `“${shown}” is not a skill with a level from 1 to 5, such as “sound:3”.`,
  };
}
