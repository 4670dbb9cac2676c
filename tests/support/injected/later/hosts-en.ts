import type { Host } from "./host.ts";

export const hostsEn = {
  tides: {
    title: "The tides",
    sections: [
      [
        "What lifts the sea",
        "The tides are caused chiefly by the pull of the moon on the oceans. The sun pulls as well, but its effect is less than half as strong because it is so far away.",
        "Most coasts see two high tides a day, about twelve hours and twenty-five minutes apart.",
      ],
      [
        "Spring and neap",
        "When the sun and the moon pull along the same line, the tides are highest and are called spring tides. At the quarters of the moon they pull across each other and give the weak neap tides.",
      ],
    ],
    question: {
      quote: "The tides are caused chiefly by the pull of the moon on the oceans.",
      stem: "What causes the tides above all?",
      key: "The pull of the moon",
      wrong: ["The pull of the sun", "The neap tides", "The quarters of the moon"],
    },
  },
  bees: {
    title: "The honey bee colony",
    sections: [
      [
        "Three kinds of bees",
        "A colony holds one queen, some hundreds of drones and tens of thousands of workers. Only the queen lays fertilised eggs, up to two thousand of them on a day in May.",
        "Workers are females that do not mate. In summer a worker lives about six weeks.",
      ],
      [
        "The dance",
        "A forager that has found flowers tells the others by a dance on the comb. The angle of the dance to the vertical shows the angle of the flowers to the sun, and its length shows the distance.",
      ],
    ],
    question: {
      quote: "Only the queen lays fertilised eggs, up to two thousand of them on a day in May.",
      stem: "Who lays the fertilised eggs in a colony?",
      key: "The queen",
      wrong: ["The drones", "The workers", "The foragers"],
    },
  },
  press: {
    title: "Printing in Europe",
    sections: [
      [
        "Mainz",
        "Johannes Gutenberg printed his Bible in Mainz about 1455 with movable metal type. Each letter was cast in a mould that could be used again and again.",
        "His ink was made with oil, since ink made with water ran off the metal.",
      ],
      [
        "The trade spreads",
        "By 1500 there were printers in more than two hundred towns of Europe. Venice alone counted about one hundred and fifty workshops, more than any other town.",
      ],
    ],
    question: {
      quote: "Johannes Gutenberg printed his Bible in Mainz about 1455 with movable metal type.",
      stem: "Where did Gutenberg print his Bible?",
      key: "Mainz",
      wrong: ["Venice", "Paris", "Strasbourg"],
    },
  },
  plates: {
    title: "The moving plates",
    sections: [
      [
        "A broken shell",
        "The outer shell of the Earth is broken into a dozen large plates that drift a few centimetres a year. Where two plates move apart, molten rock rises and makes new sea floor.",
        "Where two plates meet, the heavier ocean plate dives below the lighter one. This is called subduction.",
      ],
      [
        "Mountains",
        "The Himalayas rose when the Indian plate ran into Asia some fifty million years ago. They still grow by about five millimetres a year.",
      ],
    ],
    question: {
      quote: "The Himalayas rose when the Indian plate ran into Asia some fifty million years ago.",
      stem: "Which plate ran into Asia and raised the Himalayas?",
      key: "The Indian plate",
      wrong: ["The ocean plate", "The African plate", "The Pacific plate"],
    },
  },
  market: {
    title: "Supply and demand",
    sections: [
      [
        "Two curves",
        "Demand is the quantity that buyers want at each price. As a rule, the higher the price, the smaller the quantity demanded.",
        "Supply is the quantity that sellers offer at each price, and it grows with the price.",
      ],
      [
        "Where they meet",
        "The price at which both quantities are equal is called the equilibrium price. Above it goods stay unsold, and below it buyers queue.",
      ],
    ],
    question: {
      quote: "The price at which both quantities are equal is called the equilibrium price.",
      stem: "What is the price called at which supply and demand are equal?",
      key: "The equilibrium price",
      wrong: ["The demand price", "The supply price", "The higher price"],
    },
  },
} as const satisfies Record<string, Host>;
