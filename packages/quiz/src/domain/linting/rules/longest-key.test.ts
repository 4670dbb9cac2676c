import { testRule } from "../../../../test/rule-cases.ts";
import { longestKey } from "./longest-key.ts";

testRule(longestKey, {
  fr: {
    flagged: [
      "Pourquoi ? | *parce que la mer est plus chaude que la terre | le vent | le sel",
      "Pourquoi ? | *à cause de la rotation de la Terre | le vent | le sel",
      "Pourquoi ? | *en raison du poids de toute l'eau | le vent | le sel",
      "Pourquoi ? | *car la Lune attire les océans | le vent | le sel",
      "Pourquoi ? | *du fait de la forme des côtes | le vent | le sel",
      "Pourquoi ? | *grâce aux courants venus du sud | le vent | le sel",
    ],
    clean: [
      "Pourquoi ? | *le vent | le sel | la Lune",
      "Pourquoi ? | *la rotation | le vent qui souffle du nord | le sel",
      "Pourquoi ? | *la rotation de la Terre | la chaleur de la mer | le poids de l'air",
      "Qui ? | *Antoine de Saint-Exupéry | Guillaume Apollinaire | Charles Baudelaire",
      "Quoi ? | *électroencéphalogramme | écho | radio",
      "Combien ? | *1 000 000 | 10 | 100",
    ],
  },
  en: {
    flagged: [
      "Why? | *because the sea is warmer than the land | the wind | salt",
      "Why? | *the rotation of the whole Earth | the wind | salt",
      "Why? | *the weight of all the water | the wind | salt",
      "Why? | *the Moon that attracts the sea | the wind | salt",
      "Why? | *the shape of all the coasts | the wind | salt",
      "Why? | *the currents from the far south | the wind | salt",
    ],
    clean: [
      "Why? | *wind | salt | Moon",
      "Why? | *rotation | the wind that blows from the north | salt",
      "Why? | *rotation of the Earth | the heat of the sea | the weight of air",
      "Who? | *Harriet Beecher Stowe | Ralph Waldo Emerson | Nathaniel Hawthorne",
      "What? | *electroencephalogram | echo | scan",
      "How many? | *1,000,000 | 10 | 100",
    ],
  },
});
