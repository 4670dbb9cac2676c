import { FACTS } from "../../packages/quiz/src/domain/generating/word-facts.ts";

export interface EnglishEntry {
  readonly analyses: Set<number>;
  category: number;
  count: number;
}

/** The files of a WordNet, by name. */
export type WordNetFiles = (name: string) => string;

const SENSE_NUMBERS: Readonly<Record<string, string>> = { noun: "1", verb: "2", adj: "3", adv: "4" };

/** Every form of WordNet's words: what it can be, what its first noun sense names, how often it was tagged. */
export function readWordNet(file: WordNetFiles): Map<string, EnglishEntry> {
  const entries = new Map<string, EnglishEntry>();
  const counts = taggedCounts(file("cntlist.rev"));
  const nouns = firstSenses(file("data.noun"));
  for (const part of ["noun", "verb", "adj", "adv"] as const) {
    const irregular = exceptions(file(`${part}.exc`));
    for (const line of file(`index.${part}`).split("\n")) {
      if (!/^[a-z][a-z_'-]+ /.test(line)) continue;
      const fields = line.trim().split(" ");
      const lemma = fields[0] ?? "";
      if (lemma.split("_").length > 3 || lemma.length > 32) continue;
      const first = fields[6 + Number(fields[3] ?? 0)] ?? "";
      const facts = { count: counts.get(`${lemma}%${SENSE_NUMBERS[part]}`) ?? 0, category: 0 };
      const noun = part === "noun" ? nouns.get(first) : undefined;
      facts.category = noun?.category ?? 0;
      const name = noun?.names.has(lemma) === true ? FACTS.proper : 0;
      for (const [form, analysis] of formsOf(part, lemma, irregular.get(lemma)))
        note(entries, form.replaceAll("_", " "), analysis | name, facts);
    }
  }
  return entries;
}

function taggedCounts(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const line of text.split("\n")) {
    const [sense = "", , count = "0"] = line.split(" ");
    const [lemma = "", rest = ""] = sense.split("%");
    const key = `${lemma}%${rest.startsWith("5") ? "3" : rest.charAt(0)}`;
    counts.set(key, (counts.get(key) ?? 0) + Number(count));
  }
  return counts;
}

interface NounSense {
  readonly category: number;
  /** Those of its words that are written with a capital, in small letters. */
  readonly names: ReadonlySet<string>;
}

function firstSenses(text: string): Map<string, NounSense> {
  const senses = new Map<string, NounSense>();
  for (const line of text.split("\n")) {
    const [offset = "", category, , count = "0", ...rest] = line.split(" ", 44);
    if (offset.length !== 8) continue;
    const words = rest.slice(0, 2 * Number.parseInt(count, 16)).filter((_, index) => index % 2 === 0);
    const names = words.filter((word) => /^[A-Z]/.test(word)).map((word) => word.toLowerCase());
    senses.set(offset, { category: Number(category), names: new Set(names) });
  }
  return senses;
}

function exceptions(text: string): Map<string, string[]> {
  const forms = new Map<string, string[]>();
  for (const line of text.split("\n")) {
    const [form = "", lemma = ""] = line.trim().split(" ");
    if (lemma !== "") forms.set(lemma, [...(forms.get(lemma) ?? []), form]);
  }
  return forms;
}

function formsOf(
  part: "noun" | "verb" | "adj" | "adv",
  lemma: string,
  irregular: readonly string[] = [],
): readonly (readonly [string, number])[] {
  if (part === "adv") return [[lemma, FACTS.adverb]];
  if (part === "adj") return [lemma, ...irregular].map((form) => [form, FACTS.adjective]);
  if (part === "noun") {
    const plurals = irregular.length > 0 ? irregular : [plural(lemma)];
    return [
      [lemma, FACTS.noun | FACTS.singular],
      ...plurals.map((form) => [form, FACTS.noun | FACTS.plural] as const),
    ];
  }
  const past = irregular.filter((form) => !form.endsWith("ing"));
  const pasts =
    past.length > 0
      ? past
      : [lemma.endsWith("e") ? `${lemma}d` : `${lemma.replace(/([^aeiou])y$/, "$1i")}ed`];
  return [
    [lemma, FACTS.infinitive | FACTS.finite],
    [plural(lemma), FACTS.finite],
    ...pasts.map((form) => [form, FACTS.finite | FACTS.pastParticiple] as const),
    [`${lemma.replace(/([^eoy])e$/, "$1")}ing`, FACTS.presentParticiple],
  ];
}

function plural(lemma: string): string {
  if (/(?:s|x|z|ch|sh)$/.test(lemma)) return `${lemma}es`;
  return /[^aeiou]y$/.test(lemma) ? `${lemma.slice(0, -1)}ies` : `${lemma}s`;
}

function note(
  entries: Map<string, EnglishEntry>,
  form: string,
  analysis: number,
  { category, count }: { readonly category: number; readonly count: number },
): void {
  const entry = entries.get(form) ?? { analyses: new Set<number>(), category: 0, count: 0 };
  entry.analyses.add(analysis);
  entry.category = entry.category === 0 ? category : entry.category;
  entry.count += count;
  entries.set(form, entry);
}
