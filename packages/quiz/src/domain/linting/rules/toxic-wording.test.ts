import { testRule } from "../../../../test/rule-cases.ts";
import { toxicWording } from "./toxic-wording.ts";

const fr = (words: string) => `Que dit-on ? | *${words} | deux | trois`;
const en = (words: string) => `What is said? | *${words} | two | three`;

testRule(toxicWording, {
  fr: {
    flagged: ["un connard", "des crétins", "une salope", "ta gueule", "un imbécile", "un salaud"].map(fr),
    clean: ["un raton laveur", "la pédale de frein", "un concert", "Gogol", "une merlette", "la crête"].map(
      fr,
    ),
  },
  en: {
    flagged: ["an idiot", "a moron", "shut up", "the whore", "bullshit", "a bitch"].map(en),
    clean: [
      "a chink in the armour",
      "an idiom",
      "shutting a door",
      "a dyke of earth",
      "Scunthorpe",
      "a mormon",
    ].map(en),
  },
});
