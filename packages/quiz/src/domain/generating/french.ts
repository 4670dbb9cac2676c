import type { LanguageRules } from "./language-rules.ts";

const TERM = "(?<T>[\\p{L}][\\p{L}\\p{N}-]*(?:[ ’'][\\p{L}\\p{N}-]+){0,5}?)";
const ARTICLE = "(?:[Uu]ne? |[Ll]es? |[Ll]a |[Ll][’']|[Dd]es )";
const BRACKET = "(?: \\([^()]{1,80}\\))?";
const NOUN_PHRASE = "(?:une? |les? |la |l[’']|des |tout |toute |ce qui |ce que |celui |celle )";

export const FRENCH: LanguageRules = {
  language: "fr",
  article: /^(?:une? |les? |la |l[’']|des |du |de la |de l[’']|d[’']|ce qui )/i,
  leaning:
    /^(?:il|elle|ils|elles|ce|cet|cette|ces|cela|ceci|celui|celle|ceux|celles|leurs?|son|sa|ses|c[’']|ainsi|donc|or|mais|et|ou|car|en effet|par exemple|de plus|en outre|cependant|toutefois|néanmoins|pourtant|ensuite|puis|enfin|alors|d[’']abord|d[’']autre|d[’']autres|d[’']une part|de même|au contraire|en revanche|par conséquent|par ailleurs|à l[’']inverse|inversement|dès lors|là|ici|on (?:y|en|voit|peut|a|distingue|parle)|nous|vous|je|notre|nos|votre|vos|y|dans ce|dans cette|dans ces|à ce|à cette|pour cela|pour ce|l[’']un|l[’']une|l[’']autre|les (?:uns|autres|deux|premiers|premières|derniers)|la (?:première|seconde|dernière|même)|le (?:premier|second|dernier|même)|certains?|certaines?|plusieurs|beaucoup|chacune?|tous|toutes|d[’']où|quant|que|qui|quoi|pourquoi|comment|quand|où|lequel|laquelle|quels?|quelles?|première|deuxième|troisième|grâce à (?:ce|elle|lui|cela))(?![\p{L}])/iu,
  pointing:
    /(?<![\p{L}])(?:figures?|schémas?|tableaux?|tableau|ci-dessus|ci-dessous|ci-contre|ci-après|chapitres?|paragraphes?|documents?|doc|cet|cette|ces|ce|celui-ci|celle-ci|ceux-ci|celles-ci|cela|ceci|nous|notre|nos|vous|votre|vos|je|voir|voyez|rappelons|observez|montrez|expliquez|lien|cliquez|aujourd[’']hui|récemment|actuellement|exercices?|photo|image|tels?|telles?|précédente?|suivante?)(?![\p{L}])|[?!]|https?:/iu,
  definitions: [
    {
      kind: "called",
      pattern: new RegExp(
        `^On (?:appelle|nomme)(?: aussi)? ${ARTICLE}?${TERM} (?<D>${NOUN_PHRASE}[^;:?«»]{15,220})\\.$`,
        "u",
      ),
      needsKnownTerm: true,
    },
    {
      kind: "called",
      pattern: new RegExp(
        `^(?:Par |On désigne par |On entend par |Par le terme |On désigne sous le nom de |On désigne sous le nom d[’'])${ARTICLE}?${TERM},?(?: on entend| on désigne)? (?<D>${NOUN_PHRASE}[^;:?«»]{15,220})\\.$`,
        "u",
      ),
      needsKnownTerm: true,
    },
    {
      kind: "called",
      pattern: new RegExp(
        `^(?<D>(?:Une? |Les? |La |L[’'])[^,;:()«»]{12,180}?) (?:est|sont) (?:aussi |souvent |alors |encore )?(?:appelée?s?|nommée?s?|dénommée?s?|désignée?s? sous le nom de|connue?s? sous le nom de) ${ARTICLE}?${TERM}\\.$`,
        "u",
      ),
      needsKnownTerm: true,
    },
    {
      kind: "called",
      pattern: new RegExp(
        `^(?<D>(?:Une? |Les? |La |L[’'])[^,;:()«»]{12,180}?) (?:s[’']appell(?:e|ent)|se nomm(?:e|ent)|porte le nom (?:de |d[’'])) ?${ARTICLE}?${TERM}\\.$`,
        "u",
      ),
      needsKnownTerm: true,
    },
    {
      kind: "is",
      pattern: new RegExp(
        `^${ARTICLE}?${TERM}${BRACKET},? (?:est|sont|était|étaient|fut|désigne|désignent|désignait|correspond à|se définit comme|représente|mesure) (?:donc |ainsi |définie?s? comme )?(?<D>${NOUN_PHRASE}[^;:?«»]{20,220})\\.$`,
        "iu",
      ),
      needsKnownTerm: true,
    },
    {
      kind: "that_is",
      pattern: new RegExp(
        `(?<![\\p{L}])${TERM}, c[’']est-à-dire (?<D>${NOUN_PHRASE}[^,;:()«»?]{15,160})[,.]`,
        "u",
      ),
      needsKnownTerm: true,
    },
    {
      kind: "that_is",
      pattern: new RegExp(
        `(?<![\\p{L}])${TERM} \\((?:c[’']est-à-dire |soit )?(?<D>${NOUN_PHRASE}[^,;:()«»?]{15,120})\\)`,
        "u",
      ),
      needsKnownTerm: true,
    },
    {
      kind: "apposition",
      pattern: new RegExp(`(?<![\\p{L}])${TERM}, (?<D>${NOUN_PHRASE}[^,;:()«»?]{18,160}), `, "u"),
      needsKnownTerm: true,
    },
    {
      kind: "apposition",
      pattern: new RegExp(
        `(?<![\\p{L}])${TERM}, (?<D>(?:une? |l[’']|la |le |les )[^,;:()«»?]{18,160})\\.$`,
        "u",
      ),
      needsKnownTerm: true,
    },
  ],
  afterGenus:
    /(?<![\p{L}])(?:qui|que|qu|dont|où|de|d|des|du|à|au|aux|par|pour|en|dans|sur|entre|avec|sans|lequel|laquelle|permettant|servant|formée?s?|composée?s?|utilisée?s?|située?s?|lors|chargée?s?|capables?)(?![\p{L}])|[,;(]/iu,
  headFirst: true,
  generic: new Set(
    `chose choses partie parties façon façons manière exemple exemples résultat résultats nombre nombres fois temps année années an ans
    gens personne personnes groupe groupes type types sorte forme formes cas problème problèmes point points lieu endroit usage
    mot mots terme termes nom noms figure tableau fait faits idée idées étude section chapitre résumé introduction conclusion
    question questions réponse réponses changement effet effets cause causes processus système systèmes niveau niveaux jour jours
    siècle siècles état travail monde vie pays ville livre données méthode graphique graphiques schéma document documents activité
    définition définitions bilan leçon cours essentiel retenir objectifs vocabulaire glossaire intérêt ensemble phénomène
    rôle source origine moyen base titre ordre mesure côté période`.split(/\s+/),
  ),
  enumeration:
    /(?:tels? que|telles? que|comme|notamment|par exemple|composée?s? (?:de|d[’'])|comprend|comprennent|sont|:|on distingue) ((?:(?:les? |la |l[’']|des |une? |du |de l[’']|de la )?[\p{L}’'-]+(?: [\p{L}’'-]+){0,3}, ){1,6}(?:(?:les? |la |l[’']|des |une? |du )?[\p{L}’'-]+(?: [\p{L}’'-]+){0,3}) (?:et|ou) (?:les? |la |l[’']|des |une? |du )?[\p{L}’'-]+(?: [\p{L}’'-]+){0,3}?)(?=[.,;:)])/giu,
  year: /(?<=(?:en|dès|vers|jusqu[’']en|depuis|de|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)\s)(1[0-9]{3}|20[0-2][0-9])(?![-–%\p{L}]|\s(?:ans|années|habitants|km|m|kg|hommes|soldats|euros|francs|et 1|à 1|tonnes))/giu,
};
