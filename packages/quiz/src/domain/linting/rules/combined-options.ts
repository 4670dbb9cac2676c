import type { Message } from "@souffleur/kernel";
import type { ReadOption, ReadQuestion } from "../reading/read-question.ts";
import { cited, nth, option } from "../reading/say.ts";
import { choiceKinds, type Rule } from "../rule.ts";
import { isCombinedLabels } from "./shared/labels.ts";
import { line } from "./shared/whole-option.ts";

/** An option that speaks of other options, whatever they say. */
const REFERS = {
  en: /^(?:both|neither|either|any)(?: (?:of (?:the|these|them) ?(?:\w+ )?(?:above|two|options|answers|statements)?.{0,30}|are (?:true|correct|right|false|wrong)|answers?.{0,30}|statements?.{0,30}))?$|^(?:neither|both) (?:because|since|as) |\b(?:options?|answers?|choices?) (?:[a-h]|\d)\b(?: (?:and|or|&) (?:[a-h]|\d)\b)?|\b(?:the )?(?:first|last|previous|preceding|other) (?:two|three|four) (?:answers|options|choices|statements)\b|\b(?:answers|options|choices|statements|factors|two|three) above\b/,
  fr: /\bles deux (?:sont |à la fois$)|^(?:les|l'un ou l'autre|des) deux$|\b(?:les|des|aucun|aucune) (?:deux|trois|quatre) (?:\S+ )?(?:\S+ )?(?:ci-dessus|ci-dessous|précédent(?:e?s)?|précité(?:e?s)?)|\b(?:deux|trois|quatre) (?:premi(?:ers|ères)|derni(?:ers|ères)|autres) (?:réponses|propositions|options|affirmations|choix)|\b(?:réponses?|options?|propositions?) (?:[a-h]|\d)\b|^(?:ni l'une? ni l'autre|l'une? et l'autre)/,
};
const COMBINES = {
  en: /\b(?:both|either|neither)\b/,
  fr: /(?<!\p{L})(?:à la fois|aussi bien|ni|soit)(?!\p{L})/u,
};
const JOINTS = new Set(
  "both either neither and or nor but the a an of to in is are this that it by à la fois aussi bien que ni soit et ou le l' les un une des de d' du est sont c' il elle".split(
    " ",
  ),
);

export const combinedOptions: Rule = {
  id: "combined_options",
  group: "options",
  severity: "error",
  kinds: choiceKinds,
  name: { en: "Option that refers to others", fr: "Option qui renvoie à d'autres" },
  advice: {
    en: "Options that combine others can be solved without knowing the matter, and break as soon as options are shuffled. Let each option stand for itself.",
    fr: "Une option qui en combine d'autres se devine sans connaître le sujet, et ne veut plus rien dire une fois les options mélangées. Que chacune se suffise.",
  },
  look: (question) =>
    question.options
      .filter((each) => !isCombinedLabels(each.text) && (refers(each) || combines(each, question)))
      .map(({ index, text }) => ({ places: [option(index)], message: messageOf(index, text.raw) })),
};

function messageOf(index: number, text: string): Message {
  const words = cited(text);
  return {
    en: `Option ${nth(index)}, ${words.en}, is made of other options.`,
    fr: `L'option ${nth(index)}, ${words.fr}, est faite d'autres options.`,
  };
}

function refers({ text }: ReadOption): boolean {
  const whole = line(text);
  return REFERS.en.test(whole) || REFERS.fr.test(whole);
}

/** "Both this and that", or "this and that", where this and that are options too. */
function combines(one: ReadOption, { options, language }: ReadQuestion): boolean {
  const says = COMBINES[language].test(line(one.text));
  if (!says && !/(?<!\p{L})(?:and|et)(?!\p{L})/u.test(one.text.plain)) return false;
  const own = new Set(tellingWords(one));
  if (own.size < 2) return false;
  const others = options.filter(({ index }) => index !== one.index).map(tellingWords);
  const everywhere = new Set(others[0]?.filter((word) => others.every((words) => words.includes(word))));
  const parts = others.filter((words) => {
    // Without a word that says so, it must be made of whole options and of nothing else.
    const distinct = says ? words.filter((word) => !everywhere.has(word)) : words;
    return distinct.length > 0 && distinct.every((word) => own.has(word));
  });
  if (parts.length < 2) return false;
  const made = new Set(parts.flat());
  return says || [...own].every((word) => made.has(word));
}

/** Everything but what joins and points. */
function tellingWords({ text }: ReadOption): readonly string[] {
  return text.words.map(({ key }) => key).filter((key) => !JOINTS.has(key));
}
