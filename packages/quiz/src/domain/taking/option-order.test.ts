import { expect, it } from "vitest";
import type { QuestionContent } from "../questions/question.ts";
import { chanceOf } from "./chance.ts";
import { balancedOrders, keepsOrder } from "./option-order.ts";

const question = (texts: readonly string[], right = 0, kind: QuestionContent["kind"] = "one") => ({
  kind,
  stem: "?",
  options: texts.map((text, at) => ({ text, isRight: at === right })),
  answers: [],
  language: "en",
  tags: [],
});
const words = ["Alpha", "Beta", "Gamma", "Delta"];

it.each([
  ["numbers", ["1", "2,5", "10 %"]],
  ["quantities", ["5 km", "10 km", "20 km"]],
  ["years", ["1789", "1792", "1799"]],
  ["dates in words", ["14 juillet 1789", "4 août 1789", "26 août 1789"]],
  ["letters that name others", ["Iron", "Copper", "A and B"]],
])("leaves options that have an order where they are: %s", (_what, texts) => {
  expect(keepsOrder(question(texts))).toBe(true);
  expect(balancedOrders([question(texts)], chanceOf(1))).toEqual([[0, 1, 2]]);
});

it("leaves true and false where they are, and mixes words", () => {
  expect(keepsOrder(question(["True", "False"], 0, "true_false"))).toBe(true);
  expect(keepsOrder(question(words))).toBe(false);
});

it.each([
  "All of the above",
  "None of the above",
  "Toutes ces réponses",
  "Aucune de ces réponses",
  "Les deux",
])("keeps what is only true from below at the end: %s", (last) => {
  for (let seed = 0; seed < 20; seed++) {
    const [order] = balancedOrders([question([...words.slice(0, 3), last])], chanceOf(seed));
    expect(order?.at(-1)).toBe(3);
  }
});

it("puts the right one in every place equally often, within one quiz and over many", () => {
  const totals = [0, 0, 0, 0];
  const quizzes = 200;
  const length = 10;
  for (let seed = 0; seed < quizzes; seed++) {
    const orders = balancedOrders(
      Array.from({ length }, (_, at) => question(words, at % 3 === 0 ? 1 : 0)),
      chanceOf("quiz", seed),
    );
    const uses = [0, 0, 0, 0];
    orders.forEach((order, at) => {
      const place = order.indexOf(at % 3 === 0 ? 1 : 0);
      uses[place] = (uses[place] ?? 0) + 1;
      totals[place] = (totals[place] ?? 0) + 1;
    });
    expect(Math.max(...uses) - Math.min(...uses)).toBeLessThanOrEqual(1);
  }
  for (const total of totals) expect(Math.abs(total / (quizzes * length) - 0.25)).toBeLessThan(0.02);
});

it("makes up for the places of those that cannot be mixed", () => {
  const fixed = Array.from({ length: 4 }, () => question(["1", "2", "3", "4"], 0));
  const free = Array.from({ length: 12 }, () => question(words));
  const orders = balancedOrders([...fixed, ...free], chanceOf(5));
  const places = orders.map((order) => order.indexOf(0));
  for (const place of [0, 1, 2, 3]) expect(places.filter((one) => one === place)).toHaveLength(4);
});

it("is the same for the same seed, and a mix of all places in any case", () => {
  const contents = [question(words), question(words, 2), question(words, 3, "several")];
  expect(balancedOrders(contents, chanceOf("a"))).toEqual(balancedOrders(contents, chanceOf("a")));
  for (const order of balancedOrders(contents, chanceOf("b")))
    expect([...order].sort()).toEqual([0, 1, 2, 3]);
});
