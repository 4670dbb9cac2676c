import { fail, ok, type Result, searchKey } from "@souffleur/kernel";
import { commonCores } from "./common-passwords.ts";
import { normalizePassword } from "./password-hasher.ts";

export const MIN_PASSWORD = 8;
export const MAX_PASSWORD = 200;

export interface PasswordRefused {
  readonly code: "password_refused";
  readonly reason: "too_short" | "too_long" | "too_common" | "about_you";
}

/**
 * Whether a password may be chosen. Long is good, any character is welcome, nothing is asked for by kind ("a digit, a
 * capital"): such rules make people write the same few passwords differently. `about` is what anybody would try
 * first: the login and the name.
 */
export function checkPassword(password: string, about: readonly string[]): Result<void, PasswordRefused> {
  const length = [...normalizePassword(password)].length;
  if (length < MIN_PASSWORD) return refused("too_short");
  if (length > MAX_PASSWORD) return refused("too_long");
  const forms = coresOf(password);
  if (forms.some(isCommon)) return refused("too_common");
  const words = about.flatMap(wordsOf);
  if (forms.some((form) => words.includes(form))) return refused("about_you");
  return ok(undefined);
}

function refused(reason: PasswordRefused["reason"]): Result<never, PasswordRefused> {
  return fail({ code: "password_refused", reason });
}

const lookalikes: Readonly<Record<string, string>> = {
  "0": "o",
  "1": "i",
  "3": "e",
  "4": "a",
  "5": "s",
  "7": "t",
  "@": "a",
  $: "s",
  "!": "i",
  "€": "e",
};

const asLetters = (text: string) => text.replace(/[013457@$!€]/g, (sign) => lookalikes[sign] ?? sign);
const withoutEnds = (text: string) => text.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, "");
/** "$0leil-2024!" ends in a year; what comes before it may be written in lookalikes. */
const withoutYear = (text: string) => text.replace(/[^\p{L}\d]*\d+[^\p{L}\d]*$/u, "");
const withoutTail = (text: string) => text.replace(/[^\p{L}]+$/u, "");
const lettersOf = (text: string) => text.replace(/[^\p{L}]/gu, "");

/** What is left when digits and signs around it are taken off, read plainly and with digits as the letters they stand for. */
function coresOf(password: string): readonly string[] {
  const plain = searchKey(password);
  const cuts = [plain, withoutEnds(plain), withoutTail(plain), withoutYear(plain)];
  const forms = cuts.flatMap((cut) => [cut, asLetters(cut), withoutEnds(asLetters(cut))]);
  return [...new Set(forms.flatMap((form) => [form, lettersOf(form)]))].filter((form) => form !== "");
}

function isCommon(form: string): boolean {
  return commonCores.has(form) || isMonotonous(form) || halvesOf(form).some((half) => commonCores.has(half));
}

/** "passwordpassword" is "password". */
function halvesOf(form: string): readonly string[] {
  const half = form.slice(0, form.length / 2);
  return half !== "" && half + half === form ? [half] : [];
}

// Rows of the keyboards people here type on, the alphabet, and counting; long enough to cut any piece out of.
const runs = [
  "01234567890123456789",
  "abcdefghijklmnopqrstuvwxyz",
  "azertyuiopqsdfghjklmwxcvbn",
  "qwertyuiopasdfghjklzxcvbnm",
  "qwertzuiopasdfghjklyxcvbnm",
];
const bothWays = runs.flatMap((run) => [run, [...run].reverse().join("")]);

/** Nothing but digits, four different characters at most, or a piece of a row of keys. */
function isMonotonous(form: string): boolean {
  if (form.length < MIN_PASSWORD) return false;
  return new Set(form).size <= 4 || /^\d{8,10}$/.test(form) || bothWays.some((run) => run.includes(form));
}

function wordsOf(text: string): readonly string[] {
  const key = searchKey(text);
  return [key, key.replace(/[^\p{L}\p{N}]/gu, ""), ...key.split(/[^\p{L}\p{N}]+/u)].filter(
    (word) => word.length >= 3,
  );
}
