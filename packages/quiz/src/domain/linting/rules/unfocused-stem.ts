import { isStopWord } from "../../text/stop-words.ts";
import type { ReadText } from "../reading/read-text.ts";
import { everyKind, type Rule } from "../rule.ts";

/** Words that only point at the options, and say nothing of what is asked. */
const POINTING = new Set(
  `following statement statements sentence true false correct incorrect right wrong answer answers option options choose
  select identify indicate mark item items best question above below these proposition propositions suivante suivantes suivant
  suivants affirmation affirmations exacte exactes exact exacts inexacte inexactes fausse fausses vraie vraies vrai juste justes
  correcte correctes réponse réponses cocher cochez indiquer indiquez citer choisir choisissez trouvez lequel laquelle lesquelles
  lesquels seule seul seules question énoncé énoncés es celle celles assertion assertions phrase phrases dessous ci-dessous
  ci-dessus comment pourquoi`.split(/\s+/),
);
const FEWEST_WITHOUT_QUESTION = 3;
/** A description of so few words names a subject, and asks nothing of it. */
const BARE_SUBJECT = 2;

const CLAUSE = /,|(?<!\p{L})(?:because|when|if|while|car|parce|quand|lorsque|si)(?!\p{L})/u;

const COPULA = {
  en: /^(.*?)(?<!\p{L})(?:is|are|was|were|has|have|can|will|include|includes)\s*[:_….\s]*$/su,
  fr: /^(.*?)(?<!\p{L})(?:est|sont|était|étaient|a|ont|peut|peuvent)\s*[:_….\s]*$/su,
};
/** "… are habitats that", "… sont des habitats qui": a kind, and nothing about it. */
const KIND_THAT = {
  en: /^(.*?)(?<!\p{L})(?:is|are|was|were) (?:an? )?[\p{L}-]+ (?:that|which|who)\s*[:_….\s]*$/su,
  fr: /^(.*?)(?<!\p{L})(?:est|sont|était|étaient) (?:un|une|des) [\p{L}-]+ (?:qui|que|dont)\s*[:_….\s]*$/su,
};
/** What tells a subject from its description: which one, of what, that does what. */
const DESCRIBES = {
  en: /(?<!\p{L})(?:of|that|which|who|whose|called|named|used|known|most|least|first|last|best|main|primary|largest|smallest|only|for|by)(?!\p{L})/u,
  fr: /(?<!\p{L})(?:de|du|des|d'|qui|que|qu'|dont|où|appelée?s?|nommée?s?|utilisée?s?|plus|moins|premi(?:er|ère)|derni(?:er|ère)|principale?s?|seule?|pour|par)(?!\p{L})/u,
};

export const unfocusedStem: Rule = {
  id: "unfocused_stem",
  group: "stem",
  severity: "warning",
  kinds: everyKind,
  name: { en: "Question that asks nothing by itself", fr: "Énoncé qui ne demande rien par lui-même" },
  advice: {
    en: "With the options covered, it should be possible to answer. Put the matter into the question: not “Cells:” but “What do all cells have?”",
    fr: "Options cachées, on devrait pouvoir répondre. Mettez le sujet dans l'énoncé\u00a0: non «\u00a0Les cellules\u00a0:\u00a0», mais «\u00a0Qu'ont en commun toutes les cellules\u00a0?\u00a0»",
  },
  look({ stem, language, content }) {
    if (stem.words.length === 0 || content.kind === "true_false") return [];
    if (!isUnfocused(stem, language)) return [];
    return [
      {
        places: [{ part: "stem" }],
        message: {
          en: "With the options covered, nobody could tell what is asked.",
          fr: "Options cachées, personne ne pourrait dire ce qui est demandé.",
        },
      },
    ];
  },
};

function isUnfocused(stem: ReadText, language: "fr" | "en"): boolean {
  const topic = stem.content.filter(({ key }) => !POINTING.has(key));
  if (topic.length === 0) return !/\d|[=+]/.test(stem.plain);
  const isAsked = stem.plain.includes("?");
  if (isAsked || isOrder(stem)) return false;
  const hasGap = /_{2,}/.test(stem.plain);
  if (!hasGap && stem.words.length === 1) return true;
  if (
    !hasGap &&
    topic.length < FEWEST_WITHOUT_QUESTION &&
    stem.words.length < 2 * FEWEST_WITHOUT_QUESTION &&
    !hasVerb(stem)
  )
    return true;
  if (bringsContext(stem)) return false;
  const plain = lastClause(stem.plain);
  return (
    isBareSubject(plain, COPULA[language], language) || isBareSubject(plain, KIND_THAT[language], language)
  );
}

/** An earlier sentence, or a clause before the last, says what it is about. */
function bringsContext({ sentences, content, plain }: ReadText): boolean {
  const last = sentences.at(-1)?.start ?? 0;
  const before = content.filter(({ end, key }) => end <= last && !POINTING.has(key));
  return before.length >= FEWEST_WITHOUT_QUESTION || CLAUSE.test(plain.slice(last));
}

function isBareSubject(plain: string, pattern: RegExp, language: "fr" | "en"): boolean {
  const subject = pattern.exec(plain.slice(-300))?.[1]?.trim();
  if (subject === undefined || subject === "" || DESCRIBES[language].test(subject)) return false;
  const words = subject.split(/[\s']+/).filter((word) => word !== "" && !isStopWord(word, language));
  const isBare = language === "en" && !/^(?:the|an?|this|that|these|those|his|her|their|its)\s/.test(subject);
  return words.length > 0 && (words.length <= BARE_SUBJECT || isBare);
}

/** What stands before the last sentence sets a scene. */
function lastClause(plain: string): string {
  const whole = plain.replace(/\s+/g, " ").trim();
  const before = whole.slice(0, -1).search(/[.!?;]\s[^.!?;]*$/);
  return before < 0 ? whole : whole.slice(before + 2);
}

/** "Name …", "Calculez …": an order asks as well as a question does. */
function isOrder({ words }: ReadText): boolean {
  return /^(?:name|list|give|find|calculate|compute|define|complete|choose|select|identify|solve|match|order|explain|describe|translate|\p{L}{3,}ez|donner|citer|calculer|compléter|définir|nommer|trouver|indiquer|cocher|choisir|relier|traduire)$/u.test(
    words[0]?.key ?? "",
  );
}

const VERB_ENDS =
  /(?:^|\s)(?:is|are|was|were|has|have|do|does|did|can|tends?|means?|est|sont|était|a|ont|peut|fait|signifie|désigne|\p{L}{3,}(?:ent|ait|aient|ons|ez))(?:\s|$|:)/u;

function hasVerb({ plain }: ReadText): boolean {
  return VERB_ENDS.test(plain);
}
