import { testRule } from "../../../../test/rule-cases.ts";
import { convergenceCue } from "./convergence-cue.ts";

testRule(convergenceCue, {
  fr: {
    flagged: [
      "Quoi ? | *eau chaude salée | eau chaude douce | eau froide salée | terre chaude salée",
      "Quoi ? | *roche chaude salée | roche chaude douce | roche froide salée | mer chaude salée",
      "Quoi ? | *pluie chaude salée | pluie chaude douce | pluie froide salée | neige chaude salée",
      "Quoi ? | *soupe chaude salée | soupe chaude douce | soupe froide salée | viande chaude salée",
      "Quoi ? | *crème chaude salée | crème chaude douce | crème froide salée | glace chaude salée",
      "Quoi ? | *bière chaude salée | bière chaude douce | bière froide salée | cire chaude salée",
    ],
    clean: [
      "Quoi ? | *un sel | une mer | un vent | une pluie",
      "Quoi ? | *eau chaude | eau froide | terre chaude | terre froide",
      "Quoi ? | *un | deux | trois",
      "Quoi ? | *pluie | neige | vent | grêle",
      "Quoi ? | *roi juste | roi cruel | roi faible | roi fort",
      "Quoi ? | *sel | eau salée | mer salée | vent salé",
    ],
  },
  en: {
    flagged: [
      "What? | *water warm salty | water warm sweet | water cold salty | earth warm salty",
      "What? | *rock warm salty | rock warm sweet | rock cold salty | sea warm salty",
      "What? | *rain warm salty | rain warm sweet | rain cold salty | snow warm salty",
      "What? | *soup warm salty | soup warm sweet | soup cold salty | meat warm salty",
      "What? | *cream warm salty | cream warm sweet | cream cold salty | ice warm salty",
      "What? | *beer warm salty | beer warm sweet | beer cold salty | wax warm salty",
    ],
    clean: [
      "What? | *salt | sea | wind | rain",
      "What? | *warm water | cold water | warm earth | cold earth",
      "What? | *one | two | three",
      "What? | *rain | snow | wind | hail",
      "What? | *just king | cruel king | weak king | strong king",
      "What? | *salt | salty water | salty sea | salty wind",
    ],
  },
});
