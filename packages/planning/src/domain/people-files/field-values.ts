import { type LocalDate, parseLocalDate, searchKey } from "@souffleur/kernel";
import type { PersonFacts } from "../plan/facts.ts";
import type { NamedSkill } from "./person-draft.ts";

const technicianWords = [
  "technician",
  "technicien",
  "technicienne",
  "tech",
  "technique",
  "crew",
  "regisseur",
];
const artistWords = [
  "artist",
  "artiste",
  "comedien",
  "comedienne",
  "musicien",
  "musicienne",
  "danseur",
  "danseuse",
];

export function readKind(text: string): PersonFacts["kind"] | undefined {
  const word = searchKey(text);
  if (technicianWords.includes(word)) return "technician";
  return artistWords.includes(word) ? "artist" : undefined;
}

/** An address as people write them, in lower case. */
export function readEmail(text: string): string | undefined {
  const address = text.trim().replace(/^mailto:/i, "");
  return address.length <= 254 && /^[^\s@<>]+@[^\s@<>]+$/.test(address) ? address.toLowerCase() : undefined;
}

const MAX_CENTS = 100_000_000;

/** `24,50 €`, `1 250.00`, `1,250.00` or `300` in cents. */
export function readCents(text: string): number | undefined {
  const bare = text.replace(/[\s\p{Zs}]|€|eur(?:os?)?|\/(?:h|j|jour|hour|day)$/giu, "");
  const match =
    bare.length > 20 ? null : /^(\d{1,3}(?:([.,'])\d{3}(?:\2\d{3})*)|\d+)(?:([.,])(\d{1,2}))?$/.exec(bare);
  // A mark between thousands is no mark before cents.
  if (match === null || (match[3] !== undefined && match[3] === match[2])) return undefined;
  const cents =
    Number((match[1] ?? "").replace(/[.,']/g, "")) * 100 + Number((match[4] ?? "").padEnd(2, "0"));
  return cents <= MAX_CENTS ? cents : undefined;
}

/** `1991-04-23`, `19910423`, or with the day first as it is written in France; also `4/23/1991`, which can mean nothing else. */
export function readBirthday(text: string): LocalDate | undefined {
  const iso = /^(\d{4})-?(\d{2})-?(\d{2})(?:[T ].*)?$/.exec(text.slice(0, 40));
  if (iso !== null) return parseLocalDate(`${iso[1]}-${iso[2]}-${iso[3]}`);
  const written = /^(\d{1,2})[./\- ](\d{1,2})[./\- ](\d{4})$/.exec(text.slice(0, 20));
  if (written === null) return undefined;
  const [, first = "", second = "", year] = written;
  const two = (part: string) => part.padStart(2, "0");
  return (
    parseLocalDate(`${year}-${two(second)}-${two(first)}`) ??
    parseLocalDate(`${year}-${two(first)}-${two(second)}`)
  );
}

/** Where a skill stands without a level: neither a beginner's nor a master's. */
const USUAL_LEVEL = 3;

/** `sound:3; light`, `son (3), lumière`: the skills that can be read, and what cannot. */
export function readSkills(text: string): { skills: readonly NamedSkill[]; unread: readonly string[] } {
  const skills = new Map<string, NamedSkill>();
  const unread: string[] = [];
  for (const item of splitList(text)) {
    const match = /^([^:=()]{1,100}?)\s*(?:[:=(]\s*(\d{1,3})\s*\)?)?$/.exec(item);
    const level = match?.[2] === undefined ? USUAL_LEVEL : Number(match[2]);
    const name = match?.[1]?.trim() ?? "";
    if (name === "" || level < 1 || level > 5) unread.push(item);
    else skills.set(searchKey(name), { name, level });
  }
  return { skills: [...skills.values()], unread };
}

const MAX_ITEMS = 100;

/** Items between commas, semicolons, bars or ends of lines; without empty ones and repeats. */
export function splitList(text: string): readonly string[] {
  const items = new Map<string, string>();
  for (const item of text.split(/[,;|\n]/)) {
    const trimmed = item.trim();
    const key = searchKey(trimmed);
    if (trimmed !== "" && items.size < MAX_ITEMS && !items.has(key)) items.set(key, trimmed);
  }
  return [...items.values()];
}

/** One line of visible text: what controls a terminal or turns the direction of writing is taken out. */
export function oneLine(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\u{202a}-\u{202e}\u{2066}-\u{2069}]+/gu, " ")
    .replace(/ {2,}/g, " ")
    .trim();
}

/** The same for several lines. */
export function manyLines(text: string): string {
  return text
    .toWellFormed()
    .split(/\r\n?|\n/)
    .map((line) => line.replace(/[\p{Cc}\u{202a}-\u{202e}\u{2066}-\u{2069}]+/gu, " ").trimEnd())
    .join("\n")
    .trim();
}
