import { testRule } from "../../../../test/rule-cases.ts";
import { repeatedStart } from "./repeated-start.ts";

testRule(repeatedStart, {
  fr: {
    flagged: [
      "Que dit-il ? | *La vitesse de la balle est un | La vitesse de la balle est deux | La vitesse de la balle est trois",
      "Que dit-il ? | *Il a toujours dit que un | Il a toujours dit que deux | Il a toujours dit que trois",
      "Que dit-il ? | *Le roi de France est un | Le roi de France est deux | Le roi de France est trois",
      "Que dit-il ? | *On trouve dans le noyau un | On trouve dans le noyau deux | On trouve dans le noyau trois",
      "Que dit-il ? | *La concentration minimale de l'eau est un | La concentration minimale de l'eau est deux | La concentration minimale de l'eau est trois",
      "Que dit-il ? | *Les rois de France étaient un | Les rois de France étaient deux | Les rois de France étaient trois",
    ],
    clean: [
      "Quoi ? | *un | deux | trois",
      "Quoi ? | *le roi | le pape | le juge",
      "Quoi ? | *la vitesse de un | la vitesse de deux",
      "Quoi ? | *il est un | il va deux | il dit trois",
      "Où ? | *en mer | en ville | en montagne",
      "Quoi ? | *le sel de mer | le sel de table | le sucre",
    ],
  },
  en: {
    flagged: [
      "What is said? | *The speed of the ball is one | The speed of the ball is two | The speed of the ball is three",
      "What is said? | *He has always said one | He has always said two | He has always said three",
      "What is said? | *The king of France is one | The king of France is two | The king of France is three",
      "What is said? | *There are in the nucleus one | There are in the nucleus two | There are in the nucleus three",
      "What is said? | *The lowest concentration of water is one | The lowest concentration of water is two | The lowest concentration of water is three",
      "What is said? | *The kings of France were one | The kings of France were two | The kings of France were three",
    ],
    clean: [
      "What? | *one | two | three",
      "What? | *the king | the pope | the judge",
      "What? | *the speed of one | the speed of two",
      "What? | *it is one | it goes two | it says three",
      "Where? | *at sea | at home | at work",
      "What? | *sea salt water | sea salt air | sugar",
    ],
  },
});
