import type { Message } from "@souffleur/kernel";

/** Why nobody sees what a model wrote. */
export interface AnswerRefusal {
  readonly code:
    | "address"
    | "order"
    | "borrowed"
    | "language"
    | "stray"
    | "unsupported"
    | "outdone"
    | "together";
  readonly message: Message;
}

export const refusals = {
  address: {
    code: "address",
    message: {
      en: "It holds an address, or a mark that the passage does not have.",
      fr: "Elle contient une adresse, ou une marque qui n’est pas dans le passage.",
    },
  },
  order: {
    code: "order",
    message: {
      en: "It speaks of instructions, as the passage does not.",
      fr: "Elle parle de consignes, ce que le passage ne fait pas.",
    },
  },
  borrowed: {
    code: "borrowed",
    message: {
      en: "It takes words from a sentence that speaks to a program.",
      fr: "Elle reprend les mots d’une phrase qui s’adresse à un programme.",
    },
  },
  language: {
    code: "language",
    message: { en: "It is in another language.", fr: "Elle est dans une autre langue." },
  },
  stray: {
    code: "stray",
    message: {
      en: "It speaks of things the passage does not speak of.",
      fr: "Elle parle de choses dont le passage ne parle pas.",
    },
  },
  unsupported: {
    code: "unsupported",
    message: {
      en: "What it quotes does not speak of its right answer.",
      fr: "Ce qu’elle cite ne parle pas de sa bonne réponse.",
    },
  },
  outdone: {
    code: "outdone",
    message: {
      en: "What it quotes proves one of the wrong answers better than the right one.",
      fr: "Ce qu’elle cite prouve mieux l’une des mauvaises réponses que la bonne.",
    },
  },
  together: {
    code: "together",
    message: {
      en: "Its right answer holds one of the wrong ones.",
      fr: "Sa bonne réponse contient l’une des mauvaises.",
    },
  },
} as const satisfies Record<string, AnswerRefusal>;
