import { searchKey } from "@souffleur/kernel";
import type { Bloom, QuestionContent, Solo } from "../questions/question.ts";
import { sentencesOf } from "../text/sentences.ts";

/** Signs of a level in the words of a stem, without case and accents. */
interface Sign {
  readonly level: Bloom;
  readonly words: RegExp;
}

/** The highest first: who designs an experiment also understands it. */
const signs: readonly Sign[] = [
  {
    level: "create",
    words:
      /\b(?:design|devise|propose an?|plan an?|invent|compose (?:an?|your)|composez|concev\w+|imagin\w+|elabor\w+|redig\w+|invent\w+)\b/,
  },
  {
    level: "evaluate",
    words:
      /\b(?:justif\w+|criti\w+|judge|assess|evaluat\w+|evalue[rz]?|best (?:argument|reason|evidence)|meilleur (?:argument|choix)|strongest|plus convainc\w+|valid\w* (?:conclusion|argument)|fond(?:e|ee) ou non)\b/,
  },
  {
    level: "analyze",
    words:
      /\b(?:compar\w+|differ(?:s|ent|ence|ences)? (?:from|between|entre)|contrast|distinguish\w*|disting\w+|relationship|lien (?:y a-t-il )?entre|rapport (?:y a-t-il )?entre|(?:proves?|prouvent?|demontrent?|shows? that|evidence for)|but not in|but not|mais pas|classify|class(?:er|ez)|organi[sz]e|le (?:plus|moins) (?:vite|longtemps|souvent)|infer\w*|dedui\w+)\b/,
  },
  {
    level: "apply",
    words:
      /\b(?:calculat\w+|calcul\w*|comput\w+|solve|resou\w+|apply|appli(?:quer|quez)|predict\w*|predi\w+|use the|utilis(?:er|ez)|what happens (?:to|when|if)|que se passe-t-il (?:si|quand|lorsque)|attendre)\b/,
  },
  {
    level: "understand",
    words:
      /^(?:why|how (?!many|much|long|wide|old|far|deep|high)|pourquoi|comment (?!(?:s'|se |nomme|appelle))|en quoi)|\b(?:why|pourquoi|explain\w*|expli\w+|(?:role|use|purpose|function|role|utilite|fonction) (?:of|de|d')|meaning|what does .+ (?:mean|say|state)|signifi\w+|because|cause[sd]?|provoque|produit|makes?\b.+\b(?:rise|fall|grow)|d'ou (?:provient|vient)|where does .+ come from|quelle difference|quand .+-(?:ils|elles|il|elle)|when is)\b/,
  },
];

/** Who did it is a name, whatever it was that they did. */
const NAME = /^(?:who|qui) (?!would|should|serait|devrait)/;

type Asking = Pick<QuestionContent, "stem" | "language">;

/** What a question asks of whoever answers it, as its words tell. Where nothing tells more, it asks to remember. */
export function readBloom({ stem, language }: Asking): Bloom {
  const text = searchKey(stem).replaceAll("’", "'");
  if (NAME.test(text)) return "remember";
  const found = signs.find(({ words }) => words.test(text))?.level;
  if (found === "create" || found === "evaluate" || found === "analyze") return found;
  return isCase(stem, language) ? "apply" : (found ?? "remember");
}

/** A case is told first, and asked about then: what is known is to be used on it. */
function isCase(stem: string, language: string): boolean {
  const sentences = sentencesOf(stem, language).map(({ start, end }) => stem.slice(start, end));
  const [first] = sentences;
  return sentences.length > 1 && first !== undefined && !first.trimEnd().endsWith("?");
}

/** Words that ask for a name, a date or a definition; with their accents, since "ou" is not "où". */
const RECALL = {
  en: /\b(?:who|when|where|in (?:which|what) (?:year|century|city|country)|what year|what is (?:the name|a|an) |is called|are called|is known as|is defined as|which (?:year|city|country|person|word|term)|define|name|what is the capital)\b/,
  fr: /(?<!\p{L})(?:qui (?:a|est|était|fut|sont)|quand|où|en quelle année|en quel siècle|à quelle date|quelle année|quelle est la capitale|comment (?:s'appelle|appelle-t-on|nomme-t-on)|qu'est-ce qu'une?|quel est le nom|quelle est la définition|s'appelle|est appelée?|définissez|nommez|citez)(?!\p{L})/u,
};

/** Whether it plainly asks for a fact alone, and for nothing that is done with it. */
export function asksForFact(asking: Asking): boolean {
  const words = RECALL[asking.language === "fr" ? "fr" : "en"];
  return words.test(asking.stem.toLowerCase().replaceAll("’", "'")) && readBloom(asking) === "remember";
}

const LISTED = /(?:,| (?:et|ou|and|or|with|avec) )/i;

/** How much the answer joins: nothing, one thing, several beside each other, or several that explain one another. */
export function readSolo(content: QuestionContent): Solo {
  const bloom = readBloom(content);
  if (bloom === "create") return "extended";
  if (bloom !== "remember") return "relational";
  const keys = content.options.filter(({ isRight }) => isRight).map(({ text }) => text);
  if (keys.length > 1 || keys.some((key) => LISTED.test(key))) return "multistructural";
  return "unistructural";
}
