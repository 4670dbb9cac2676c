import { FACTS } from "../../packages/quiz/src/domain/generating/word-facts.ts";

interface SuffixRule {
  readonly strip: string;
  readonly add: string;
  readonly fits: RegExp;
  readonly tags: readonly string[];
}

const NEEDS_SUFFIX = "()";
const FORBIDDEN = "{}";

/** Every form of a Dicollecte dictionary with its analyses: affixes and words both carry tags there. */
export function readHunspell(affixes: string, words: string): Map<string, Set<number>> {
  const rules = suffixRules(affixes);
  const forms = new Map<string, Set<number>>();
  for (const line of words.split("\n").slice(1)) {
    const [head = "", ...tags] = line.trim().split(/\s+/);
    const [stem = "", flagText = ""] = head.split("/");
    const flags: readonly string[] = flagText.match(/../g) ?? [];
    if (stem === "" || flags.includes(FORBIDDEN) || tags.includes("po:err") || tags.includes("po:pfx"))
      continue;
    if (!flags.includes(NEEDS_SUFFIX)) note(forms, stem, tags);
    for (const flag of flags)
      for (const { strip, add, fits, tags: more } of rules.get(flag) ?? [])
        if (fits.test(stem) && stem.endsWith(strip))
          note(forms, stem.slice(0, stem.length - strip.length) + add, combined(tags, more));
  }
  return forms;
}

function suffixRules(affixes: string): Map<string, SuffixRule[]> {
  const rules = new Map<string, SuffixRule[]>();
  for (const line of affixes.split("\n")) {
    const [kind, flag, strip, add, condition, ...tags] = line.trim().split(/\s+/);
    if (kind !== "SFX" || flag === undefined || add === undefined || condition === undefined) continue;
    const [ending = ""] = add.split("/");
    const rule = { strip: none(strip), add: none(ending), fits: new RegExp(`${condition}$`), tags };
    rules.set(flag, [...(rules.get(flag) ?? []), rule]);
  }
  return rules;
}

function none(affix: string | undefined): string {
  return affix === undefined || affix === "0" ? "" : affix;
}

// A suffix that names a gender or a number of its own outweighs the word's.
function combined(word: readonly string[], suffix: readonly string[]): readonly string[] {
  const verbForm = suffix.some((tag) => tag.startsWith("po:"));
  return [...word.filter((tag) => !(verbForm && /^po:v\d/.test(tag))), ...suffix];
}

const ONE_EACH: Readonly<Record<string, number>> = {
  "po:adj": FACTS.adjective,
  "po:nom": FACTS.noun,
  "po:infi": FACTS.infinitive,
  "po:ppas": FACTS.pastParticiple,
  "po:ppre": FACTS.presentParticiple,
  "po:adv": FACTS.adverb,
  "po:npr": FACTS.proper,
  "po:prn": FACTS.proper,
  "po:patr": FACTS.proper,
  "is:mas": FACTS.masculine,
  "is:fem": FACTS.feminine,
  "is:epi": FACTS.masculine | FACTS.feminine,
  "is:sg": FACTS.singular,
  "is:pl": FACTS.plural,
  "is:inv": FACTS.singular | FACTS.plural,
};
const FINITE = /^po:(?:[123](?:sg|pl)|impe|ipre|spre|simp|ifut|cond|iimp|ipsi|[123](?:sg|pl|pe|isg)!?)$/;
const GRAMMAR = /^po:(?:mg|det.*|prep|prepv|cj.*|pro.*|preverb|nb|nbro|negadv|interj)$/;

function note(forms: Map<string, Set<number>>, form: string, tags: readonly string[]): void {
  if (!/^[\p{L}][\p{L}’'-]*$/u.test(form) || form.length > 30) return;
  let facts = 0;
  for (const tag of tags) {
    facts |= ONE_EACH[tag] ?? 0;
    if (FINITE.test(tag)) facts |= FACTS.finite;
    if (GRAMMAR.test(tag)) facts |= FACTS.grammar;
  }
  if (/^\p{Lu}/u.test(form)) facts |= FACTS.proper;
  const kinds = FACTS.noun | FACTS.adjective | FACTS.proper | FACTS.pastParticiple;
  if ((facts & kinds) !== 0 && (facts & (FACTS.singular | FACTS.plural)) === 0) facts |= FACTS.singular;
  const key = form.toLowerCase().replaceAll("’", "'");
  forms.set(key, (forms.get(key) ?? new Set()).add(facts));
}
