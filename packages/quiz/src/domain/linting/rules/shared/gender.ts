export type Gender = "m" | "f";

/** Endings by which most French nouns show their gender, the longest that fits first. */
const endings: readonly (readonly [RegExp, Gender])[] = [
  [
    /(?:mètre|scope|graphe|phone|logue|isme|asme|ège|age|oir|eau|ment|ain|ard|ier|illon|in|on(?<![stxç]ion|aison)|eur(?<!ueur|deur|leur|heur|geur|seur|reur|teur))$/,
    "m",
  ],
  [
    /(?:[stxç]ion|aison|ance|ence|ette|elle|esse|euse|trice|té|tié|ure|ude|ade|ée|ie|ine|logie|graphie|ise|ace|ille|ienne|onne|otte|ère|asse)$/,
    "f",
  ],
  [/(?:teur|seur|al|el|il|us|um|at|et|ot|ut|it|c|f|l|r|d|g|k|o|i|u|us|is)$/, "m"],
];
/** Nouns that are common in answers and go against their endings. */
const known: Readonly<Record<string, Gender>> = {
  ...Object.fromEntries(
    "image page plage cage nage rage main fin chanson façon leçon raison saison maison boisson mer chair cuiller fleur couleur valeur chaleur longueur largeur hauteur douleur peur faveur erreur vapeur dent mort nuit part loi foi forêt eau peau jument soif clef nef fourmi tribu vertu croix noix paix voix souris vis dot oasis"
      .split(" ")
      .map((word) => [word, "f" as const]),
  ),
  ...Object.fromEntries(
    "musée lycée trophée génie incendie foie parapluie silence comité côté été pâté traité arrêté comté murmure mercure squelette magazine domaine cimetière caractère mystère critère cratère verre tonnerre gorille portefeuille intermède grade stade remède squale espace palace barème problème système théorème poème programme atome arbre fleuve lac"
      .split(" ")
      .map((word) => [word, "m" as const]),
  ),
};
const SHORTEST = 3;

/** The gender of a French noun by its ending; undefined where the ending says too little. */
export function genderOf(noun: string): Gender | undefined {
  if (noun.length < SHORTEST) return undefined;
  const sure = known[noun];
  if (sure !== undefined) return sure;
  return endings.find(([ending]) => ending.test(noun))?.[1];
}
