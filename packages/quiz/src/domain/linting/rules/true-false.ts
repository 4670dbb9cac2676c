import type { ReadOption, ReadQuestion } from "../reading/read-question.ts";
import { option } from "../reading/say.ts";
import { choiceKinds, type Rule, type Sighting } from "../rule.ts";
import { isStatement } from "./shared/statement.ts";
import { line } from "./shared/whole-option.ts";

const VERDICT =
  /^(?:true|false|yes|no|vrai|vraie|faux|fausse|oui|non|correct|incorrect|right|wrong|exacte?|inexacte?|juste|[tfvyno])$/;
/** "Yes, because …": the answer is the verdict, what follows is the reason. */
const VERDICT_AND_REASON = /^\s*(?:true|false|yes|no|vrai|faux|oui|non)\s*[,;:.–—-]\s*\p{L}/iu;

const STATEMENTS = {
  en: "(?:statements?|sentences?|claims?|assertions?|propositions?)",
  fr: "(?:propositions?|affirmations?|assertions?|énoncés?|phrases?|réponses?)",
};
const TRUTH = {
  en: "(?:true|false|correct|incorrect|accurate|inaccurate|untrue|right|wrong)",
  fr: "(?:exactes?|inexactes?|vraies?|fausses?|justes?|correctes?|incorrectes?|erronées?)",
};
/** The stem asks which of the options is true, and about nothing else. */
const JUDGES = {
  en: new RegExp(
    `\\bwhich (?:one )?(?:of )?(?:the |these |those )?(?:following |above )?${STATEMENTS.en}? ?(?:below )?(?:about .{1,120} |regarding .{1,120} |concerning .{1,120} )?(?:is|are) (?:not )?${TRUTH.en}\\b|\\b(?:is|are) (?:not )?(?:true|false|correct|incorrect) (?:of|about|regarding|concerning|for)\\b|\\b(?:choose|select|mark|identify|pick|tick) the ${TRUTH.en} ${STATEMENTS.en}`,
    "u",
  ),
  fr: new RegExp(
    `(?<!\\p{L})(?:est|sont|soit|soient)\\)? (?:l'|la |le |les )?(?:\\(?les\\)? )?(?:${STATEMENTS.fr.slice(0, -1)}|réponse\\(s\\)|proposition\\(s\\)|affirmation\\(s\\)) )?${TRUTH.fr}|${STATEMENTS.fr} ${TRUTH.fr}|(?:une seule|l'une|deux) (?:d'entre elles )?(?:est|sont) ${TRUTH.fr}`,
    "u",
  ),
};
/** The stem announces statements to choose among. */
const ANNOUNCES = {
  en: /\b(?:following|these) (?:statements|sentences|claims|assertions|propositions)\b/u,
  fr: /(?<!\p{L})(?:propositions|affirmations|assertions|énoncés|phrases)(?: (?:suivantes|suivants|ci-dessous))?(?!\p{L})/u,
};
/** Most of the options, as a share. */
const MOST = 0.6;

export const trueFalse: Rule = {
  id: "true_false",
  group: "options",
  severity: "warning",
  kinds: choiceKinds,
  name: { en: "True or false in disguise", fr: "Vrai ou faux déguisé" },
  advice: {
    en: "A list of unrelated statements to judge is several true/false questions in one. Ask one thing, and let each option answer it; or make it a question with several right answers.",
    fr: "Une liste d'affirmations à juger cache plusieurs questions vrai ou faux. Posez une seule question à laquelle chaque option répond, ou faites-en une question à plusieurs bonnes réponses.",
  },
  look(question) {
    const { options } = question;
    if (options.length < 2) return [];
    const all = options.map(({ index }) => option(index));
    if (options.every(isVerdict)) return [verdicts(all)];
    return isListToJudge(question) ? [statements(all)] : [];
  },
};

function isVerdict({ text }: ReadOption): boolean {
  return VERDICT.test(line(text)) || VERDICT_AND_REASON.test(text.plain.slice(0, 20));
}

/** A lead-in that the options complete makes statements of them only where they bring a verb of their own. */
function isListToJudge({ stem, options, language }: ReadQuestion): boolean {
  const plain = stem.plain.replace(/\s+/g, " ").replace(/\((es?|s|nt|sont|les)\)/g, "$1");
  const judged = JUDGES[language].exec(plain);
  const stated = options.filter(({ text }) => isStatement(text, language)).length;
  if (judged !== null) {
    const rest = plain.slice(judged.index + judged[0].length);
    const goesOn = /[:?.]\s*\p{L}.{8,}/u.test(rest);
    return goesOn ? stated >= options.length * MOST : stated > 0 || isClosed(rest);
  }
  return ANNOUNCES[language].test(plain) && stated >= options.length * MOST;
}

/** Nothing more is asked after the verdict. */
function isClosed(rest: string): boolean {
  return /^[\s?.:!)]*$/.test(rest);
}

function verdicts(places: Sighting["places"]): Sighting {
  return {
    places,
    message: {
      en: "The options only say true or false, yes or no.",
      fr: "Les options ne disent que vrai ou faux, oui ou non.",
    },
  };
}

function statements(places: Sighting["places"]): Sighting {
  return {
    places,
    message: {
      en: "The options are statements to be judged one by one.",
      fr: "Les options sont des affirmations à juger une à une.",
    },
  };
}
