import { testRule } from "../../../../test/rule-cases.ts";
import { windowDressing } from "./window-dressing.ts";

testRule(windowDressing, {
  fr: {
    flagged: [
      "Le roi de France règne sur son pays. Il fait beau dehors et les oiseaux chantent dans les arbres du grand parc voisin. Il fait beau dehors et les oiseaux chantent dans les arbres du grand parc voisin. Il fait beau dehors et les oiseaux chantent dans les arbres du grand parc voisin. Combien vaut la dette ? | *un | deux | trois",
      "Le roi de France règne sur son pays. Il fait beau dehors et les oiseaux chantent dans les arbres du grand parc voisin. Il fait beau dehors et les oiseaux chantent dans les arbres du grand parc voisin. Il fait beau dehors et les oiseaux chantent dans les arbres du grand parc voisin. Combien vaut la somme ? | *un | deux | trois",
      "Le roi de France règne sur son pays. Il fait beau dehors et les oiseaux chantent dans les arbres du grand parc voisin. Il fait beau dehors et les oiseaux chantent dans les arbres du grand parc voisin. Il fait beau dehors et les oiseaux chantent dans les arbres du grand parc voisin. Combien vaut le poids ? | *un | deux | trois",
      "Le roi de France règne sur son pays. Il fait beau dehors et les oiseaux chantent dans les arbres du grand parc voisin. Il fait beau dehors et les oiseaux chantent dans les arbres du grand parc voisin. Il fait beau dehors et les oiseaux chantent dans les arbres du grand parc voisin. Combien vaut le gain ? | *un | deux | trois",
      "Le roi de France règne sur son pays. Il fait beau dehors et les oiseaux chantent dans les arbres du grand parc voisin. Il fait beau dehors et les oiseaux chantent dans les arbres du grand parc voisin. Il fait beau dehors et les oiseaux chantent dans les arbres du grand parc voisin. Combien vaut le taux ? | *un | deux | trois",
      "Le roi de France règne sur son pays. Il fait beau dehors et les oiseaux chantent dans les arbres du grand parc voisin. Il fait beau dehors et les oiseaux chantent dans les arbres du grand parc voisin. Il fait beau dehors et les oiseaux chantent dans les arbres du grand parc voisin. Combien vaut le coût ? | *un | deux | trois",
    ],
    clean: [
      "Le roi de France règne sur son pays. Que vaut la dette ? | *un | deux | trois",
      "Le roi de France règne sur son pays. Que vaut la somme ? | *un | deux | trois",
      "Le roi de France règne sur son pays. Que vaut le poids ? | *un | deux | trois",
      "Le roi de France règne sur son pays. Que vaut le gain ? | *un | deux | trois",
      "Le roi de France règne sur son pays. Que vaut le taux ? | *un | deux | trois",
      "Le roi de France règne sur son pays. Que vaut le coût ? | *un | deux | trois",
    ],
  },
  en: {
    flagged: [
      "The king of France rules his country. It is fine outside and birds sing in all the trees of the large park nearby today. It is fine outside and birds sing in all the trees of the large park nearby today. It is fine outside and birds sing in all the trees of the large park nearby today. What is debt worth? | *one | two | three",
      "The king of France rules his country. It is fine outside and birds sing in all the trees of the large park nearby today. It is fine outside and birds sing in all the trees of the large park nearby today. It is fine outside and birds sing in all the trees of the large park nearby today. What is gold worth? | *one | two | three",
      "The king of France rules his country. It is fine outside and birds sing in all the trees of the large park nearby today. It is fine outside and birds sing in all the trees of the large park nearby today. It is fine outside and birds sing in all the trees of the large park nearby today. What is weight worth? | *one | two | three",
      "The king of France rules his country. It is fine outside and birds sing in all the trees of the large park nearby today. It is fine outside and birds sing in all the trees of the large park nearby today. It is fine outside and birds sing in all the trees of the large park nearby today. What is gain worth? | *one | two | three",
      "The king of France rules his country. It is fine outside and birds sing in all the trees of the large park nearby today. It is fine outside and birds sing in all the trees of the large park nearby today. It is fine outside and birds sing in all the trees of the large park nearby today. What is rent worth? | *one | two | three",
      "The king of France rules his country. It is fine outside and birds sing in all the trees of the large park nearby today. It is fine outside and birds sing in all the trees of the large park nearby today. It is fine outside and birds sing in all the trees of the large park nearby today. What is cost worth? | *one | two | three",
    ],
    clean: [
      "The king of France rules his country. What is debt worth? | *one | two | three",
      "The king of France rules his country. What is gold worth? | *one | two | three",
      "The king of France rules his country. What is weight worth? | *one | two | three",
      "The king of France rules his country. What is gain worth? | *one | two | three",
      "The king of France rules his country. What is rent worth? | *one | two | three",
      "The king of France rules his country. What is cost worth? | *one | two | three",
    ],
  },
});
