import { stemOf } from "../text/stems.ts";
import { wordsOf } from "../text/words.ts";
import type { LanguageRules } from "./language-rules.ts";

/** `Type of`, `group of`: what kind of thing it is, the word behind says. */
const WIDE = {
  en: /^(?:(?:an?|the|any|one|another|specific|single|main|large|small|special|particular|certain|different) )*(?:type|kind|form|sort|class|category|one|any|subtype|piece|example|instance|variety|species|member|part) of (?:an? |the |any )?/i,
  fr: /^(?:une? |la |le |l[’'])?(?:type|sorte|forme|espèce|catégorie|variété|exemple) (?:de |d[’']|du |des )/i,
};

/** What kind of thing a definition says it is, as a stem: `science` of `the science that studies …`. */
export function definitionGenus(definition: string, rules: LanguageRules): string {
  const head = genusWord(definition, rules);
  return head === "" ? "" : stemOf(head, rules.language);
}

/** The word itself. */
export function genusWord(definition: string, rules: LanguageRules): string {
  const bare = definition.replace(WIDE[rules.language], "").replace(rules.article, "");
  const stop = rules.afterGenus.exec(bare);
  const naming = stop === null || stop.index === 0 ? bare : bare.slice(0, stop.index);
  const words = wordsOf(naming, rules.language);
  return (rules.headFirst ? words[0] : words.at(-1))?.text ?? "";
}
