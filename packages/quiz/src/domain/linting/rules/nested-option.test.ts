import { testRule } from "../../../../test/rule-cases.ts";
import { nestedOption } from "./nested-option.ts";

testRule(nestedOption, {
  fr: {
    flagged: [
      "Quoi ? | *le facteur V activé | le facteur V | le sang",
      "Quoi ? | *une hausse forte | une hausse forte du prix | le sel",
      "Qui ? | *un roi juste | un roi juste envers tous | un juge",
      "Où ? | *au nord du pays | au nord | au sud",
      "Quoi ? | *une baisse nette | une baisse nette des prix | la mer",
      "Quoi ? | *la mer calme | la mer calme le soir | le vent",
    ],
    clean: [
      "Quoi ? | *le fer | le cuivre | l'or",
      "Quoi ? | *le fer | le fer et l'or | l'or",
      "Quoi ? | *mer | mer chaude | vent",
      "Quoi ? | *10 kg | 10 kg de sel | 5 kg",
      "Quoi ? | *S + I | S + I > Y | C",
      "Quoi ? | *le facteur V | le facteur X | le sang",
    ],
  },
  en: {
    flagged: [
      "What? | *factor five active | factor five | blood",
      "What? | *a strong rise | a strong rise of prices | salt",
      "Who? | *a just king | a just king of old | a judge",
      "Where? | *far north of it | far north | south",
      "What? | *a net fall | a net fall of prices | sea",
      "What? | *calm sea | calm sea at night | wind",
    ],
    clean: [
      "What? | *iron | copper | gold",
      "What? | *hot iron | hot iron and gold | gold",
      "What? | *sea | sea ice | wind",
      "What? | *10 kg | 10 kg of salt | 5 kg",
      "What? | *S + I | S + I > Y | C",
      "What? | *factor V | factor X | blood",
    ],
  },
});
