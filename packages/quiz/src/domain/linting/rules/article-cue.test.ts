import { testRule } from "../../../../test/rule-cases.ts";
import { articleCue } from "./article-cue.ts";

testRule(articleCue, {
  fr: {
    flagged: [
      "L'instrument est une : | *balance | baromètre | thermomètre | voltmètre",
      "C'est un : | *fromage | décision | tolérance | natation",
      "Il faut une : | *solution | document | téléphone | garage",
      "On l'appelle la : | *nation | gouvernement | village | mouvement",
      "Il s'agit du : | *parlement | liberté | natation | question",
      "On parle d'un : | *mouvement | manifestation | révolution | société",
    ],
    clean: [
      "L'instrument est : | *une balance | un baromètre | un thermomètre",
      "L'instrument est un(e) : | *balance | baromètre | thermomètre",
      "C'est une : | *nation | région | station | ville",
      "Que mesure-t-on ? | *balance | baromètre | thermomètre",
      "Il s'appelle le : | *baromètre | thermomètre | voltmètre",
      "L'outil est une : | *balance | une pince | un baromètre",
    ],
  },
  en: {
    flagged: [
      "The instrument is an: | *altimeter | barometer | thermometer | voltmeter",
      "It is a: | *barometer | altimeter | odometer | ammeter",
      "This is an | *eagle | hawk | crow | dove",
      "He became an ____. | *actor | doctor | lawyer | priest",
      "It takes an hour and an: | *egg | cake | pie | tart",
      "She wore a: | *hat | apron | overall | earring",
    ],
    clean: [
      "The instrument is a/an: | *altimeter | barometer | thermometer",
      "The instrument is an: | *altimeter | odometer | ammeter",
      "What is it? | *altimeter | barometer",
      "He is a: | *one-man band | union man | priest",
      "The bird is: | *an eagle | a hawk | a crow",
      "It is an: | *eagle | owl | crow | ibis",
    ],
  },
});
