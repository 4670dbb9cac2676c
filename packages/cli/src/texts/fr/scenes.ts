import type { scenes as english } from "../en/scenes.ts";

export const scenes: typeof english = {
  size: "Scènes × personnes",
  value: "Coût",
  waiting: "dont attente",
  bound: "Au moins",
  proof: "Meilleur ?",
  proved: "prouvé",
  notProved: "non prouvé",
  seconds: "Secondes",
  order: (name, order) => `${name} : ${order}`,
  notJson: (file, reason) => `${file} n'est pas du JSON : ${reason}`,
  tooLarge: (file, megabytes) => `${file} dépasse ${megabytes} Mo.`,
  formatNext: "Un fichier au format talent-scheduling/1 contient scenes, actors, duration, pay et needs.",
  wrongKey: (file, { key, expected }) => {
    switch (expected.kind) {
      case "object":
        return `${file} doit contenir un seul objet JSON.`;
      case "format":
        return `${file} : format doit être « talent-scheduling/1 ».`;
      case "text":
        return `${file} : ${key} doit être un texte.`;
      case "array":
        return `${file} : ${key} doit être une liste.`;
      case "number":
        return `${file} : ${key} doit être un nombre de 0 à 1000000000.`;
      case "repeated":
        return `${file} : ${key} désigne une personne que cette scène a déjà.`;
      case "count":
        return `${file} : ${key} doit être un nombre entier de 0 à ${expected.max}.`;
      case "length":
        return `${file} : ${key} doit avoir ${expected.length} éléments, autant que le fichier en annonce.`;
      case "person":
        return expected.people === 0
          ? `${file} : ${key} désigne une personne, alors qu'actors n'en annonce aucune.`
          : `${file} : ${key} doit être un nombre entier de 0 à ${expected.people - 1}, l'un des actors.`;
    }
  },
};
