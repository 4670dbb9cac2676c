import { expect, test } from "vitest";
import { questionOf } from "../../../../test/question-lines.ts";
import { testRule } from "../../../../test/rule-cases.ts";
import { readFairness } from "../read-fairness.ts";
import { hardToRead } from "./hard-to-read.ts";

const LEARNED_FR =
  "Nonobstant l'hétérogénéité intrinsèque des configurations institutionnelles contemporaines susmentionnées, quelle caractéristique organisationnelle prédominante différencie fondamentalement les administrations déconcentrées ? | *la hiérarchie | le budget";
const LEARNED_EN =
  "Notwithstanding the intrinsic heterogeneity of contemporary institutional configurations, which predominant organizational characteristic fundamentally differentiates decentralized administrations? | *hierarchy | money";
const SCHOOL_FR =
  "L'évaporation transforme l'eau liquide des océans en vapeur invisible ; quelle transformation réciproque produit ensuite les nuages ? | *la condensation | la fusion";
const SCHOOL_EN =
  "Evaporation turns the water of the oceans into vapour that nobody sees; which other change of state then makes clouds of this invisible vapour? | *condensation | fusion";
const EASY_FR = "Paul a dix pommes. Il en donne six à Marie. Combien de pommes a-t-il à la fin ? | *4 | 16";
const EASY_EN = "Paul has ten apples. He gives six to Mary. How many apples has he at the end? | *4 | 16";

testRule(
  hardToRead("CM1"),
  {
    fr: { flagged: [SCHOOL_FR, LEARNED_FR], clean: [EASY_FR, "Quelle est l'évapotranspiration ? | *a | b"] },
    en: { flagged: [SCHOOL_EN, LEARNED_EN], clean: [EASY_EN, "What is evapotranspiration? | *a | b"] },
  },
  (content) => readFairness(content, { level: "CM1" }),
);

testRule(
  hardToRead("terminale"),
  {
    fr: { flagged: [LEARNED_FR], clean: [EASY_FR, SCHOOL_FR] },
    en: { flagged: [LEARNED_EN], clean: [EASY_EN, SCHOOL_EN] },
  },
  (content) => readFairness(content, { level: "terminale" }),
);

test.each(["no audience", "an audience nobody knows"])(
  "for %s only what is hard for all is noted",
  (level) => {
    const asked = level === "no audience" ? {} : { level };
    for (const [line, language] of [
      [LEARNED_FR, "fr"],
      [LEARNED_EN, "en"],
    ] as const)
      expect(readFairness(questionOf(line, language), asked)).toMatchObject([
        { rule: "fairness_hard_to_read", severity: "note" },
      ]);
    expect(readFairness(questionOf(SCHOOL_FR, "fr"), asked)).toEqual([]);
    expect(readFairness(questionOf(SCHOOL_EN, "en"), asked)).toEqual([]);
  },
);
