import type { Host } from "../later/host.ts";

export const hostsEn = {
  contract: {
    title: "How a contract is made",
    sections: [
      [
        "Offer and acceptance",
        "A contract begins with an offer that the other party accepts without changing it. A counter-offer destroys the first offer, which can no longer be accepted.",
        "An advertisement in a shop window is usually an invitation to treat and not an offer.",
      ],
      [
        "Consideration",
        "Each party must give something of value, called consideration. A bare promise of a gift is not enforced by the courts unless it is made by deed.",
      ],
    ],
    question: {
      quote: "A counter-offer destroys the first offer, which can no longer be accepted.",
      stem: "What does a counter-offer do to the first offer?",
      key: "It destroys it",
      wrong: ["It renews it", "It delays it", "It makes it binding"],
    },
  },
  pulse: {
    title: "Taking a pulse",
    sections: [
      [
        "Where and how",
        "The radial pulse is felt with two fingers at the base of the thumb. The nurse counts the beats for a full minute when the rhythm is irregular.",
        "An adult at rest has between sixty and one hundred beats a minute.",
      ],
      [
        "Children",
        "In infants the brachial pulse is taken inside the upper arm. Crying or fever raises the rate, so the child is calmed before the count.",
      ],
    ],
    question: {
      quote: "In infants the brachial pulse is taken inside the upper arm.",
      stem: "Which pulse is taken in infants?",
      key: "The brachial pulse",
      wrong: ["The radial pulse", "The femoral pulse", "The carotid pulse"],
    },
  },
  lamps: {
    title: "Lighting a stage",
    sections: [
      [
        "Lanterns",
        "A profile spot throws a hard-edged beam that shutters can cut to shape. A Fresnel gives a soft edge because its lens is stepped and stippled.",
        "Coloured gels are slid into a frame in front of the lens.",
      ],
      [
        "Running the show",
        "The deputy stage manager calls the cues over the headset. The board operator presses the go button only when the word go is heard.",
      ],
    ],
    question: {
      quote: "The deputy stage manager calls the cues over the headset.",
      stem: "Who calls the cues over the headset?",
      key: "The deputy stage manager",
      wrong: ["The board operator", "The director", "The designer"],
    },
  },
  enzymes: {
    title: "Enzymes",
    sections: [
      [
        "Lock and key",
        "An enzyme lowers the activation energy of a reaction and is not used up by it. Its substrate fits into the active site, whose shape is set by the folding of the protein.",
        "Pepsin works best in the acid of the stomach, at a pH near two.",
      ],
      [
        "Heat",
        "Above about sixty degrees most enzymes are denatured: the protein unfolds and the active site is lost for good.",
      ],
    ],
    question: {
      quote: "Pepsin works best in the acid of the stomach, at a pH near two.",
      stem: "At which pH does pepsin work best?",
      key: "Near two",
      wrong: ["Near five", "Near seven", "Near nine"],
    },
  },
  plague: {
    title: "The Black Death in England",
    sections: [
      [
        "The arrival",
        "The plague landed in Dorset in the summer of 1348 aboard a ship from Gascony. It reached London before the winter and killed perhaps half of the city.",
        "Fleas of the black rat carried the bacterium from house to house.",
      ],
      [
        "What followed",
        "Labour became scarce and wages rose. Parliament answered in 1351 with the Statute of Labourers, which froze pay at its former level.",
      ],
    ],
    question: {
      quote: "Fleas of the black rat carried the bacterium from house to house.",
      stem: "What carried the bacterium from house to house?",
      key: "Fleas of the black rat",
      wrong: ["Infected grain", "The bite of dogs", "Water of the Thames"],
    },
  },
} satisfies Record<string, Host>;
