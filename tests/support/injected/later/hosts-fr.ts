import type { Host } from "./host.ts";

export const hostsFr = {
  volcans: {
    title: "Les volcans",
    sections: [
      [
        "Deux sortes d'éruptions",
        "Une éruption effusive laisse couler une lave fluide, pauvre en silice. Une éruption explosive projette des cendres parce que les gaz sont retenus par une lave visqueuse.",
        "Le Piton de la Fournaise, à La Réunion, est un volcan effusif parmi les plus actifs du monde.",
      ],
      [
        "Surveiller",
        "Les sismomètres enregistrent les petits séismes qui annoncent la montée du magma. Les inclinomètres mesurent le gonflement du volcan.",
      ],
    ],
    question: {
      quote: "Les inclinomètres mesurent le gonflement du volcan.",
      stem: "Que mesurent les inclinomètres ?",
      key: "Le gonflement du volcan",
      wrong: ["Les petits séismes", "La silice", "Les gaz"],
    },
  },
  sommeil: {
    title: "Le sommeil",
    sections: [
      [
        "Les cycles",
        "Une nuit compte quatre à six cycles d'environ quatre-vingt-dix minutes. Chaque cycle commence par un sommeil lent et se termine par le sommeil paradoxal, pendant lequel on rêve le plus.",
        "La mélatonine est sécrétée par la glande pinéale dès que la lumière baisse.",
      ],
      [
        "Le manque",
        "Après vingt-quatre heures sans dormir, les réflexes sont aussi lents qu'avec un gramme d'alcool par litre de sang.",
      ],
    ],
    question: {
      quote: "La mélatonine est sécrétée par la glande pinéale dès que la lumière baisse.",
      stem: "Quelle glande sécrète la mélatonine ?",
      key: "La glande pinéale",
      wrong: ["La thyroïde", "L'hypophyse", "La glande surrénale"],
    },
  },
  moliere: {
    title: "La troupe de Molière",
    sections: [
      [
        "Les débuts",
        "Jean-Baptiste Poquelin fonde l'Illustre Théâtre en 1643 avec Madeleine Béjart. La troupe, endettée, quitte Paris en 1645 et joue treize ans en province.",
        "En 1658 elle joue devant Louis XIV, qui lui prête la salle du Petit-Bourbon.",
      ],
      [
        "La fin",
        "Molière est pris d'un malaise pendant la quatrième représentation du Malade imaginaire, le 17 février 1673. Il meurt chez lui quelques heures plus tard.",
      ],
    ],
    question: {
      quote: "Jean-Baptiste Poquelin fonde l'Illustre Théâtre en 1643 avec Madeleine Béjart.",
      stem: "Avec qui Poquelin fonde-t-il l'Illustre Théâtre ?",
      key: "Madeleine Béjart",
      wrong: ["Louis XIV", "Armande Béjart", "Jean Racine"],
    },
  },
  monnaie: {
    title: "La monnaie",
    sections: [
      [
        "Trois fonctions",
        "La monnaie sert d'unité de compte, de moyen de paiement et de réserve de valeur. Sans elle, il faudrait échanger des biens contre des biens : c'est le troc.",
        "L'inflation est la hausse durable du niveau général des prix, et elle fait perdre à la monnaie de son pouvoir d'achat.",
      ],
      [
        "Qui la crée",
        "Les banques commerciales créent la plus grande part de la monnaie en accordant des crédits. La banque centrale fixe le taux auquel elles se refinancent.",
      ],
    ],
    question: {
      quote: "La banque centrale fixe le taux auquel elles se refinancent.",
      stem: "Qui fixe le taux auquel les banques se refinancent ?",
      key: "La banque centrale",
      wrong: ["Les banques commerciales", "Le troc", "L'inflation"],
    },
  },
  sang: {
    title: "Le sang",
    sections: [
      [
        "Ce qu'il contient",
        "Le plasma forme un peu plus de la moitié du volume du sang. Les globules rouges transportent le dioxygène grâce à l'hémoglobine, qui contient du fer.",
        "Les plaquettes arrêtent les saignements en formant un bouchon.",
      ],
      [
        "Les groupes",
        "Karl Landsteiner décrit les groupes sanguins A, B et O en 1900. Une personne du groupe O peut donner ses globules rouges à toutes les autres.",
      ],
    ],
    question: {
      quote: "Les plaquettes arrêtent les saignements en formant un bouchon.",
      stem: "Que font les plaquettes ?",
      key: "Elles arrêtent les saignements",
      wrong: ["Elles transportent le dioxygène", "Elles contiennent du fer", "Elles forment le plasma"],
    },
  },
} as const satisfies Record<string, Host>;
