import { expect, test } from "vitest";
import { questionOf } from "../../../../test/question-lines.ts";
import { testRule } from "../../../../test/rule-cases.ts";
import { readFairness } from "../read-fairness.ts";
import { excludingWords } from "./excluding-words.ts";

testRule(
  excludingWords,
  {
    fr: {
      flagged: [
        "Quelle loi protège les handicapés ? | *celle de 2005 | celle de 1901",
        "Qui est cloué dans un fauteuil ? | *Paul | Jean",
        "Quel alphabet lisent les aveugles ? | *le braille | le morse",
        "Qui vit au nord du Canada ? | *les esquimaux | les Maoris",
        "Quel pays est du tiers-monde ? | *le Tchad | le Japon",
        ["Combien sont-ils ? | *dix | vingt", { explanation: "Les élèves normaux sont dix." }],
      ],
      clean: [
        "Quelle loi protège les personnes handicapées ? | *celle de 2005 | celle de 1901",
        "Qui est en fauteuil roulant ? | *Paul | Jean",
        "Quel alphabet lisent les personnes aveugles ? | *le braille | le morse",
        "Qui vit au nord du Canada ? | *les Inuits | les Maoris",
        "Quelle droite est normale au plan ? | *la droite d | la droite f",
        "Quel tiers du monde est émergé ? | *moins d'un tiers | les deux tiers",
      ],
    },
    en: {
      flagged: [
        "Which law protects the handicapped? | *that of 1990 | that of 1901",
        "Who is confined to a wheelchair? | *Paul | John",
        "Which letters do the blind read? | *Braille | Morse",
        "Who lives in the north of Canada? | *Eskimos | Maoris",
        "How many normal children are in the class? | *ten | twenty",
        ["Who died? | *Paul | John", { hint: "He committed suicide." }],
      ],
      clean: [
        "Which law protects disabled people? | *that of 1990 | that of 1901",
        "Who uses a wheelchair? | *Paul | John",
        "Which letters do blind people read? | *Braille | Morse",
        "What does the roman blind keep out? | *light | air",
        "Which line is normal to the plane? | *the first | the second",
        "Who won a third World Cup in 1970? | *Brazil | Italy",
      ],
    },
  },
  readFairness,
);

test("it tells what those who are meant prefer, also where a line ends within the phrase", () => {
  const [found] = readFairness(questionOf("Who is deaf\nand dumb? | *Paul | John", "en"));
  expect(found?.message.en).toBe("“deaf and dumb” may hurt; perhaps “deaf”?");
});

test("it points at the word in whatever text it stands", () => {
  const content = questionOf("Who lives there? | *Eskimos | Maoris", "en");
  expect(readFairness(content).map(({ places }) => places)).toEqual([
    [{ part: "option", index: 0, start: 0, end: 7 }],
  ]);
});
