/** WordNet's numbers of the nouns French definitions begin with: there is no free table of French that gives them. */
const KINDS: readonly (readonly [number, string])[] = [
  // Acts and processes.
  [
    4,
    `fait action acte activité opération technique méthode procédé processus phénomène réaction transformation passage transfert
    augmentation hausse baisse diminution mouvement déplacement changement échange production fabrication utilisation exploitation
    dégradation construction conquête guerre conflit bataille lutte révolte grève coup rappel rassemblement vote élection division
    reproduction fusion évaporation combustion phase période étape moment époque événement séisme éruption crise`,
  ],
  // What is so, what is thought or said, how much of it there is.
  [26, "état situation condition relation association équilibre absence manque pénurie rencontre lien"],
  [9, "idée doctrine théorie courant principe règle loi droit texte traité accord indicateur document"],
  [
    23,
    "rapport grandeur quantité somme prix nombre taux mesure montant part valeur unité durée distance vitesse revenu masse",
  ],
  [21, "impôt taxe prélèvement redevance cotisation amende"],
  // Those who live, and those who act together.
  [
    18,
    "personne personnes individu citoyen citoyens habitant homme femme soldat ouvrier magistrat roi chef agent acteur producteur",
  ],
  [
    14,
    `entreprise société organisation institution assemblée parti syndicat groupe famille alliance peuple population communauté
    association régime gouvernement armée`,
  ],
  [5, "animal animaux espèce être êtres organisme végétal plante champignon bactérie microorganisme"],
  // Places, and what covers them.
  [
    15,
    `espace territoire lieu zone région ville quartier portion terre mer port littoral étendue plaine pays route passages ligne
    partie centre agglomération domaine`,
  ],
  // Parts of bodies, things made, matter.
  [
    8,
    "organe organite cellule cellules vaisseau vaisseaux muscle os tissu glande membrane enveloppe compartiment noyau particule atome",
  ],
  [
    6,
    "appareil instrument outil machine objet dispositif bâtiment construction édifice dipôle composant récipient",
  ],
  [
    27,
    "corps substance matière matériau liquide gaz solide mélange molécule protéine sucre élément métal roche ion solution suc",
  ],
];
const NUMBER_OF: ReadonlyMap<string, number> = new Map(
  KINDS.flatMap(([number, words]) => words.split(/\s+/).map((word) => [word, number] as const)),
);
const ACT = 4;
/** What one does or what goes on, made from a verb. */
const FROM_A_VERB = /(?:[^p]ation|isation|ification|ction|sion|ssement|age)s?$/u;

/** From 1; 0 where nothing is known. */
export function frenchKind(genus: string): number {
  const word = genus.toLowerCase();
  return NUMBER_OF.get(word) ?? NUMBER_OF.get(word.replace(/s$/, "")) ?? (FROM_A_VERB.test(word) ? ACT : 0);
}
