/** Parts of learned words, and words that say what they mean: the one beside the other needs no knowledge of the subject. */
const PARTS: readonly (readonly [part: RegExp, meaning: RegExp])[] = [
  [/^(?:mono|uni)/, /^(?:single|one|seule?|unique)$/],
  [/^(?:disacc|di(?![fsv])|bi)/, /^(?:two|twice|double|deux|both)$/],
  [/^tri/, /^(?:three|triple|trois)$/],
  [/^(?:quadr|tetra|tétra)/, /^(?:four|quatre)$/],
  [/^(?:poly|multi|pluri)/, /^(?:many|several|multiple|numerous|plusieurs|nombreux|nombreuses)$/],
  [/^inter/, /^(?:between|entre)$/],
  [/^intra|^endo/, /^(?:within|inside|inner|internal|intérieur|interne)$/],
  [/^(?:exo|extra)/, /^(?:outside|outer|external|extérieur|externe)$/],
  [/^auto/, /^(?:self|own|itself|themselves|soi-même|lui-même|elle-même)$/],
  [/^(?:hydr|aqua)/, /^(?:water|eaux?)$/],
  [/^therm|therm(?:e|ie|ique|ic|y|al)$/, /^(?:heat|warmth|temperatures?|chaleur|températures?)$/],
  [/^photo/, /^(?:light|sunlight|lumière)$/],
  [/^(?:ge|gé)o/, /^(?:earth|terre)$/],
  [/^bio/, /^(?:life|living|vie|vivants?|vivantes?)$/],
  [/^(?:cardi|card)/, /^(?:heart|cœur)$/],
  [/^(?:h[eé]mo|hemat|hémat)/, /^(?:blood|sang)$/],
  [/derm/, /^(?:skin|peau)$/],
  [/^ost[eé]o/, /^(?:bones?|os)$/],
  [/^(?:neur)/, /^(?:nerves?|nervous|nerfs?|nerveux|nerveuse)$/],
  [/^(?:homo|iso)/, /^(?:same|equal|similar|mêmes?|égale?s?|identiques?)$/],
  [/^h[eé]t[eé]ro/, /^(?:different|other|différents?|différentes?)$/],
  [/^micro/, /^(?:small|tiny|microscopic|petite?s?|microscopiques?)$/],
  [/^macro|^m[eé]ga/, /^(?:large|big|huge|grande?s?|géante?s?)$/],
  [/^herbi|^phyto/, /^(?:plants?|plantes?|végétaux)$/],
  [/^carni/, /^(?:meat|flesh|viande|chair)$/],
  [/^myco|mycot|mycète|mycete/, /^(?:fungus|fungi|fungal|champignons?)$/],
  [/^post/, /^(?:after|following|après)$/],
  [/^(?:pre|pré)(?!s)/, /^(?:before|prior|avant)$/],
  [/^anti/, /^(?:against|oppose|opposes|opposed|contre)$/],
  [/^hyper/, /^(?:excess|excessive|high|excès|excessive?|élevée?)$/],
  [/^hypo/, /^(?:low|lack|insufficient|manque|faible|insuffisante?)$/],
  [/cid(?:e|es)$/, /^(?:kills?|killing|tuer?|tue)$/],
];

/** Which parts of the one text's words the other text says in plain words, whichever way round. */
export function plainlySaid(one: string, other: string): ReadonlySet<number> {
  const [ones, others] = [wordsIn(one), wordsIn(other)];
  const found = new Set<number>();
  for (const [index, [part, meaning]] of PARTS.entries()) {
    const has = (words: readonly string[], what: RegExp) => words.some((word) => what.test(word));
    if ((has(ones, part) && has(others, meaning)) || (has(others, part) && has(ones, meaning)))
      found.add(index);
  }
  return found;
}

function wordsIn(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}-]+/gu) ?? [];
}
