import type { AuthoredDraft } from "../../packages/quiz/src/domain/agents/draft.ts";
import type { Section } from "./read-course.ts";

export interface Asked {
  readonly section: Section;
  readonly draft: AuthoredDraft;
}

const percent = (part: number, whole: number) => `${whole === 0 ? 0 : Math.round((part / whole) * 100)} %`;

export interface Figure {
  readonly figure: string;
  readonly value: string | number;
}

/** How many of each kind, in each language. */
export function shareBy(asked: readonly Asked[]): readonly Figure[] {
  return (["fr", "en"] as const).flatMap((language) => {
    const own = asked.filter(({ section }) => section.language === language);
    const counts = new Map<string, number>();
    for (const { draft } of own) counts.set(draft.method, (counts.get(draft.method) ?? 0) + 1);
    return [...counts]
      .sort(([, a], [, b]) => b - a)
      .map(([method, count]) => ({
        figure: `${language}, asked as ${method}`,
        value: `${count}, ${percent(count, own.length)}`,
      }));
  });
}

/** Of what the books' own glossaries and questions hold, how much was asked. */
export function coverage(sections: readonly Section[], asked: readonly Asked[]): readonly Figure[] {
  let [terms, hitTerms, keys, hitKeys] = [0, 0, 0, 0];
  for (const section of sections) {
    const own = asked.filter((each) => each.section === section).map(({ draft }) => draft.content);
    const said = own.map(({ stem, options, answers }) =>
      same([stem, ...[...options, ...answers].map(({ text }) => text)].join(" ")),
    );
    const right = own.flatMap(({ options, answers }) =>
      [...options.filter(({ isRight }) => isRight), ...answers].map(({ text }) => same(text)),
    );
    const stems = own.map(({ stem }) => same(stem));
    for (const { term } of section.glossary) {
      terms += 1;
      if (right.includes(same(term)) || stems.some((stem) => stem.includes(same(term)))) hitTerms += 1;
    }
    for (const { options, key } of section.gold) {
      keys += 1;
      if (said.some((text) => text.includes(same(options[key] ?? "?")))) hitKeys += 1;
    }
  }
  return [
    { figure: `of ${terms} glossary terms, asked`, value: percent(hitTerms, terms) },
    { figure: `of ${keys} keys of the authors, in a question`, value: percent(hitKeys, keys) },
  ];
}

function same(text: string): string {
  return ` ${text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()} `;
}

/** Where the key stands, and how often it is the longest: neither must tell it. */
export function keyShares(asked: readonly Asked[]): readonly Figure[] {
  const four = asked.filter(({ draft }) => draft.content.options.length === 4);
  const places = [0, 1, 2, 3].map((place) =>
    percent(four.filter(({ draft }) => draft.content.options[place]?.isRight === true).length, four.length),
  );
  const inWords = four.filter(({ draft }) => draft.method !== "year");
  const longest = inWords.filter(({ draft: { content } }) => {
    const key = content.options.find(({ isRight }) => isRight)?.text.length ?? 0;
    return content.options.every(({ text, isRight }) => isRight || text.length < key);
  }).length;
  return [
    ...places.map((value, place) => ({ figure: `key at ${"ABCD"[place]}`, value })),
    {
      figure: `of ${inWords.length} in words of four options, key the longest`,
      value: percent(longest, inWords.length),
    },
    { figure: "written, not chosen", value: percent(asked.length - four.length, asked.length) },
  ];
}
