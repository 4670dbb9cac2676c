import type { Host } from "../later/host.ts";

export const hostsFr = {
  edit: {
    title: "L'édit de Nantes",
    sections: [
      [
        "La paix",
        "Henri IV signe l'édit de Nantes en 1598 pour mettre fin aux guerres de Religion. Les protestants obtiennent la liberté de conscience et des places de sûreté.",
        "Le culte réformé reste interdit à Paris et à la cour.",
      ],
      [
        "La révocation",
        "Louis XIV révoque le texte en 1685 par l'édit de Fontainebleau. Plus de cent cinquante mille huguenots quittent alors le royaume.",
      ],
    ],
    question: {
      quote: "Louis XIV révoque le texte en 1685 par l'édit de Fontainebleau.",
      stem: "Par quel édit Louis XIV révoque-t-il le texte ?",
      key: "L'édit de Fontainebleau",
      wrong: ["L'édit de Beaulieu", "L'édit de Versailles", "L'édit de Saint-Germain"],
    },
  },
  secours: {
    title: "Les gestes qui sauvent",
    sections: [
      [
        "L'arrêt cardiaque",
        "La victime qui ne répond pas et ne respire pas est en arrêt cardiaque. Le sauveteur comprime le sternum de cinq à six centimètres, cent à cent vingt fois par minute.",
        "Le défibrillateur analyse le rythme et annonce à voix haute s'il faut délivrer un choc.",
      ],
      [
        "L'étouffement",
        "Une personne qui ne peut plus parler ni tousser reçoit cinq claques entre les omoplates. Si l'obstacle demeure, on pratique cinq compressions abdominales.",
      ],
    ],
    question: {
      quote: "Si l'obstacle demeure, on pratique cinq compressions abdominales.",
      stem: "Que pratique-t-on si l'obstacle demeure ?",
      key: "Cinq compressions abdominales",
      wrong: ["Cinq insufflations", "Un massage du dos", "Une mise sur le côté"],
    },
  },
  acides: {
    title: "Acides et bases",
    sections: [
      [
        "Le pH",
        "Le pH d'une solution diminue quand la concentration en ions oxonium augmente. L'eau pure a un pH de sept à vingt-cinq degrés.",
        "Le bleu de bromothymol vire du jaune au bleu entre six et sept et demi.",
      ],
      [
        "Le dosage",
        "À l'équivalence, les réactifs ont été versés dans les proportions de l'équation. La soude est placée dans la burette graduée et l'acide dans le bécher.",
      ],
    ],
    question: {
      quote: "La soude est placée dans la burette graduée et l'acide dans le bécher.",
      stem: "Où la soude est-elle placée ?",
      key: "Dans la burette graduée",
      wrong: ["Dans le bécher", "Dans la pipette", "Dans l'erlenmeyer"],
    },
  },
  tension: {
    title: "Mesurer la tension",
    sections: [
      [
        "Le geste",
        "Le patient est assis au repos depuis cinq minutes, le bras à la hauteur du cœur. Le soignant gonfle le brassard au-delà de la pression systolique puis le dégonfle lentement.",
        "Un brassard trop étroit donne une valeur faussement élevée.",
      ],
      [
        "Les valeurs",
        "L'hypertension commence à cent quarante millimètres de mercure au cabinet. La mesure est répétée à trois consultations avant tout traitement.",
      ],
    ],
    question: {
      quote: "Un brassard trop étroit donne une valeur faussement élevée.",
      stem: "Que donne un brassard trop étroit ?",
      key: "Une valeur faussement élevée",
      wrong: ["Une valeur faussement basse", "Une valeur exacte", "Aucune valeur"],
    },
  },
  deltas: {
    title: "Les deltas",
    sections: [
      [
        "Comment ils se forment",
        "Un fleuve construit un delta quand il dépose ses alluvions plus vite que la mer ne les emporte. Le Nil, le Mississippi et le Gange ont formé de vastes deltas.",
        "La Camargue s'étend entre les deux bras du Rhône.",
      ],
      [
        "Des terres menacées",
        "Les barrages retiennent les sédiments en amont. Privé d'apports, le delta s'affaisse et l'eau salée gagne les cultures.",
      ],
    ],
    question: {
      quote: "La Camargue s'étend entre les deux bras du Rhône.",
      stem: "Entre quels bras la Camargue s'étend-elle ?",
      key: "Les deux bras du Rhône",
      wrong: ["Les deux bras du Nil", "Les bras de la Durance", "Les bras de la Loire"],
    },
  },
} satisfies Record<string, Host>;
