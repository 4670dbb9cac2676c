import { testRule } from "../../../../test/rule-cases.ts";
import { inconsistentForm } from "./inconsistent-form.ts";

testRule(inconsistentForm, {
  fr: {
    flagged: [
      "Quoi ? | *le sel. | le sucre | l'eau",
      "Quoi ? | *le sel fin | Le sucre roux. | Le miel doux. ",
      "Combien ? | *10 kg | 20 cm | 30 s",
      "Que faire ? | *pour dormir mieux | afin de courir | afin de manger | afin de boire",
      "Combien ? | *10 | 20 cm | 30 cm",
      "Pourquoi ? | *pour aider la banque | afin de punir les colons | afin de payer la dette | afin de lever un impôt",
    ],
    clean: [
      "Quoi ? | *le sel | le sucre | l'eau",
      "Qui ? | *les colons | Rome | Athènes",
      "Combien ? | *10 m | 2 km | 30 cm",
      "Combien ? | *1 curie | 1 joule | 1 watt",
      "Quoi ? | *La sélégiline | Le diazépam | Le progabide | Le valproate",
      "Quand ? | *1 jour | 15 heures | 2 jours",
    ],
  },
  en: {
    flagged: [
      "What? | *salt. | sugar | water",
      "What? | *fine salt | Brown sugar. | Sweet honey.",
      "How much? | *10 kg | 20 cm | 30 s",
      "Why? | *by serving the crown | to buy from chiefs | to inherit land | to sell slaves",
      "How much? | *10 | 20 cm | 30 cm",
      "Why? | *the company failed | because taxes rose | because trade fell | because war came",
    ],
    clean: [
      "What? | *salt | sugar | water",
      "Which degree? | *PhD | bachelor of art | bachelor of science",
      "How far? | *10 m | 2 km | 30 cm",
      "How much? | *1 curie | 1 joule | 1 watt",
      "What? | *X inactivation | synapsis | deletion",
      "When? | *1 day | 15 hours | 2 days",
    ],
  },
});
