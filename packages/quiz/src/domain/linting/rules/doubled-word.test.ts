import { testRule } from "../../../../test/rule-cases.ts";
import { doubledWord } from "./doubled-word.ts";

testRule(doubledWord, {
  fr: {
    flagged: [
      "Quelle est la la capitale ? | *Mercure | Mars | Vénus",
      "Qui qui règne ? | *Mercure | Mars | Vénus",
      "Où est le le sel ? | *Mercure | Mars | Vénus",
      "Que font les les rois ? | *Mercure | Mars | Vénus",
      "Combien de de planètes ? | *Mercure | Mars | Vénus",
      "Dans dans quelle ville ? | *Mercure | Mars | Vénus",
    ],
    clean: [
      "Où nous nous trouvons ? | *Mercure | Mars | Vénus",
      "Que vous vous dites ? | *Mercure | Mars | Vénus",
      "Quelle est la capitale ? | *Mercure | Mars | Vénus",
      "Qui est très très grand ? | *Mercure | Mars | Vénus",
      "Que font-ils, ils dorment ? | *Mercure | Mars | Vénus",
      "A a-t-il deux côtés ? | *Mercure | Mars | Vénus",
    ],
  },
  en: {
    flagged: [
      "What is the the capital? | *Mercury | Mars | Venus",
      "Who who rules? | *Mercury | Mars | Venus",
      "Where is is it not or it it? | *Mercury | Mars | Venus",
      "What do the the kings do? | *Mercury | Mars | Venus",
      "How many of of them? | *Mercury | Mars | Venus",
      "In in which town? | *Mercury | Mars | Venus",
    ],
    clean: [
      "He had had enough of what? | *Mercury | Mars | Venus",
      "I know that that is what? | *Mercury | Mars | Venus",
      "What is the capital? | *Mercury | Mars | Venus",
      "Who, who rules? | *Mercury | Mars | Venus",
      "What is A A? | *Mercury | Mars | Venus",
      "How many 2 2 pairs? | *Mercury | Mars | Venus",
    ],
  },
});
