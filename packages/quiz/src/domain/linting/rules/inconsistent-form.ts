import type { ReadOption, ReadQuestion } from "../reading/read-question.ts";
import { nth, option } from "../reading/say.ts";
import { choiceKinds, type Rule, type Sighting } from "../rule.ts";
import { quantityOf, rangeOf } from "./shared/quantity.ts";

const FEWEST_WRONG = 2;

export const inconsistentForm: Rule = {
  id: "inconsistent_form",
  group: "cue",
  severity: "warning",
  kinds: choiceKinds,
  name: { en: "Options of different form", fr: "Options de formes différentes" },
  advice: {
    en: "A capital, a full stop, a unit or a first word that only one option has draws the eye to it. Write all options alike.",
    fr: "Une majuscule, un point, une unité ou un premier mot propre à une seule option attire l'œil. Écrivez toutes les options de la même façon.",
  },
  look(question) {
    const { key, wrong, options } = question;
    if (unitsDiffer(options)) return [units(options)];
    if (key === undefined || wrong.length < FEWEST_WRONG) return [];
    if (standsApart(key, wrong, endsInStop)) return [apart(key, stop)];
    if (standsApart(key, wrong, begins) && capitalsAreForm([key, ...wrong])) return [apart(key, capital)];
    return firstWordApart(question) ? [apart(key, firstWord)] : [];
  },
};

const stop = { en: "full stop at the end", fr: "point final" };
const capital = { en: "first letter, capital or small", fr: "majuscule ou minuscule initiale" };
const firstWord = { en: "first word", fr: "premier mot" };

const ABBREVIATED = /^(?:etc|inc|ltd|co|jr|sr|st|dr|no|vol|av|al|corp|bros|mr|mrs|ms)$/i;
/** What a noun begins with says nothing of the option's form. */
const ARTICLES = new Set("the a an le la l' les un une des du de d' au aux".split(" "));

/** The key is one way, and every wrong answer the other. */
function standsApart(
  key: ReadOption,
  wrong: readonly ReadOption[],
  formOf: (option: ReadOption) => boolean | undefined,
): boolean {
  const own = formOf(key);
  if (own === undefined) return false;
  return wrong.every((each) => formOf(each) === !own);
}

function endsInStop({ text }: ReadOption): boolean | undefined {
  const whole = text.raw.trim();
  if (whole === "") return undefined;
  if (!/[^.]\.["»”)]?$/.test(whole)) return false;
  // An abbreviation's stop, or a single letter's, is none.
  const last = /(\S+)\.["»”)]?$/.exec(whole.slice(-40))?.[1] ?? "";
  return !(/^\p{L}$/u.test(last) || last.includes(".") || ABBREVIATED.test(last));
}

function begins({ text }: ReadOption): boolean | undefined {
  const first = /^\P{L}*(\p{L})/u.exec(text.raw.slice(0, 40))?.[1];
  if (first === undefined || /^\P{L}*\p{N}/u.test(text.raw.slice(0, 20))) return undefined;
  return /\p{Lu}/u.test(first);
}

/** Capitals of names and of letters that stand for words are no matter of form: only those that a sentence begins with are. */
function capitalsAreForm(options: readonly ReadOption[]): boolean {
  return options
    .filter((each) => begins(each) === true)
    .every(({ text }) => {
      const [first = "", second = ""] = text.words.map(({ text: word }) => word);
      return /^(?:\p{Lu}\p{Ll}+|[AÀ]|\p{Lu}['’])$/u.test(first) && /^\p{Ll}/u.test(second);
    });
}

/** All wrong answers begin alike and the right one does not, or says something none of them says. */
function firstWordApart({ key, wrong }: ReadQuestion): boolean {
  const first = (each: ReadOption) => each.text.words[0]?.key;
  const shared = wrong[0] && first(wrong[0]);
  if (shared === undefined || key === undefined || wrong.length < FEWEST_WRONG + 1) return false;
  if (ARTICLES.has(shared) || shared.length < 2) return false;
  const isLong = wrong.every(({ text }) => text.words.length >= 2) && key.text.words.length >= 2;
  return isLong && wrong.every((each) => first(each) === shared) && first(key) !== shared;
}

/** Numbers of which only some have a unit, or units that measure different things. */
function unitsDiffer(options: readonly ReadOption[]): boolean {
  const quantities = options.map(({ text }) => quantityOf(text.plain) ?? rangeOf(text.plain));
  // Where the number is the same in all, the unit is the answer.
  if (new Set(quantities.map((each) => each?.value)).size === 1) return false;
  const units = quantities.map((each) =>
    /\p{L}[4-9\d]{2}/u.test(each?.unit ?? "") ? undefined : each?.unit,
  );
  return (
    options.length > FEWEST_WRONG &&
    units.every((unit) => unit !== undefined) &&
    new Set(units).size > 1 &&
    !areScaled(units)
  );
}

const TIMES =
  /^(?:s|sec|seconde?|seconds?|min|minutes?|h|hours?|heures?|days?|jours?|j|d|weeks?|semaines?|months?|mois|years?|ans?|années?|siècles?|century|centuries)s?$/;

/** Metres and kilometres, days and hours: the same thing at another scale. */
function areScaled(units: readonly (string | undefined)[]): boolean {
  const bases = units.map((unit = "") => unit.replace(/^(?:[kmcdµnpgth])(?=[a-zωjl])/u, ""));
  if (units.every((unit = "") => TIMES.test(unit))) return true;
  return !units.includes("") && new Set(bases.map((base) => base.replace(/s$/, ""))).size === 1;
}

function units(options: readonly ReadOption[]): Sighting {
  return {
    places: options.map(({ index }) => option(index)),
    message: {
      en: "The numbers have different units, or only some have one.",
      fr: "Les nombres n'ont pas tous la même unité, ou certains n'en ont pas.",
    },
  };
}

function apart({ index }: ReadOption, what: { readonly en: string; readonly fr: string }): Sighting {
  return {
    places: [option(index)],
    message: {
      en: `The right answer, option ${nth(index)}, differs from all others: ${what.en}.`,
      fr: `La bonne réponse, l'option ${nth(index)}, se distingue de toutes les autres\u00a0: ${what.fr}.`,
    },
  };
}
