import { describe, expect, it } from "vitest";
import type { QuestionContent } from "../questions/question.ts";
import { asksForFact, readBloom, readSolo } from "./read-levels.ts";

function asking(stem: string, language: string, key = "a thing"): QuestionContent {
  const options = [key, "b", "c", "d"].map((text, at) => ({ text, isRight: at === 0 }));
  return { kind: "one", stem, options, answers: [], language, tags: [] };
}

describe("the level of a question", () => {
  it.each([
    ["fr", "En quelle année Rome fut-elle fondée ?", "remember"],
    ["fr", "Comment s'appelle la capitale du Pérou ?", "remember"],
    ["fr", "De quoi le granite est-il composé ?", "remember"],
    ["fr", "Pourquoi la mer est-elle salée ?", "understand"],
    ["fr", "Expliquez le rôle du foie.", "understand"],
    ["fr", "Un train part à midi et roule deux heures. À quelle heure arrive-t-il ?", "apply"],
    ["fr", "Calculez l'aire d'un carré de côté 3.", "apply"],
    ["fr", "Comparez la mitose et la méiose.", "analyze"],
    ["fr", "Quel est le meilleur argument en faveur de cette thèse ?", "evaluate"],
    ["fr", "Concevez une expérience sur la germination.", "create"],
    ["en", "Who wrote Hamlet?", "remember"],
    ["en", "Who compared the heart to a pump?", "remember"],
    ["en", "How many legs has a spider?", "remember"],
    ["en", "How do vaccines protect us?", "understand"],
    ["en", "Why is the sky blue?", "understand"],
    ["en", "A car brakes on ice. What is the effect on its path?", "apply"],
    ["en", "Predict the color of the solution.", "apply"],
    ["en", "How does a virus differ from a bacterium?", "analyze"],
    ["en", "Which is the best evidence for evolution?", "evaluate"],
    ["en", "Design an experiment about germination.", "create"],
  ] as const)("%s: %s", (language, stem, level) => expect(readBloom(asking(stem, language))).toBe(level));

  it.each([
    ["fr", "Où se trouve le noyau ?", true],
    ["fr", "Combien font 2 ou 3 pommes ?", false],
    ["fr", "Pourquoi Rome est-elle appelée éternelle ?", false],
    ["en", "Where is the nucleus?", true],
    ["en", "What is a cell?", true],
    ["en", "Why is it called a cell?", false],
  ] as const)("%s: %s asks for a fact alone: %s", (language, stem, isAsked) =>
    expect(asksForFact({ stem, language })).toBe(isAsked),
  );

  it("joins as much as its answer does", () => {
    expect(readSolo(asking("Who wrote Hamlet?", "en", "Shakespeare"))).toBe("unistructural");
    expect(readSolo(asking("What is air made of?", "en", "nitrogen and oxygen"))).toBe("multistructural");
    expect(readSolo(asking("Why is the sky blue?", "en"))).toBe("relational");
    expect(readSolo(asking("Design an experiment.", "en"))).toBe("extended");
  });
});
