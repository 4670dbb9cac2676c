import { useState } from "react";
import type { Quiz, QuizInput } from "../../../lib/api/types.ts";
import { moved } from "../../../lib/moved.ts";

export type Rule = NonNullable<QuizInput["rules"]>[number];
export type Settings = NonNullable<QuizInput["settings"]>;
type KeyedRule = Rule & { readonly key: number };

const fresh: Settings = {
  mode: "exam",
  draw: "same",
  shuffle_questions: true,
  several: "partial",
  reveal: "answers",
};
const FIRST_COUNT = 10;
const NEXT_COUNT = 5;
const SEEDS = 1_000_000;

/** What is being said of a quiz, until it is saved. */
export function useQuizForm(quiz: Quiz | undefined) {
  const [title, setTitle] = useState(quiz?.title ?? "");
  const [intro, setIntro] = useState(quiz?.intro ?? "");
  const [settings, setSettings] = useState<Settings>(quiz?.settings ?? fresh);
  const questions = useChoice(quiz);
  const input: QuizInput = { title: title.trim(), intro, settings, ...questions.plan };
  return { title, setTitle, intro, setIntro, settings, setSettings, questions, input };
}

/** Which questions: some by name, the rest by rules. */
function useChoice(quiz: Quiz | undefined) {
  const [seed, setSeed] = useState(quiz?.seed ?? 1);
  const [fixed, setFixed] = useState<readonly string[]>(quiz?.fixed ?? []);
  const [rules, setRules] = useState<readonly KeyedRule[]>(() =>
    (quiz?.rules ?? [{ count: FIRST_COUNT }]).map((rule, key) => ({ ...rule, key })),
  );
  const nextKey = Math.max(0, ...rules.map(({ key }) => key)) + 1;
  return {
    fixed,
    rules,
    plan: { seed, fixed: [...fixed], rules: rules.map(({ key: _key, ...rule }) => rule) },
    drawAgain: () => setSeed((seed % SEEDS) + 1),
    addRule: () => setRules([...rules, { count: NEXT_COUNT, key: nextKey }]),
    changeRule: (at: number, rule: Rule) =>
      setRules(rules.map((one, place) => (place === at ? { ...rule, key: one.key } : one))),
    removeRule: (at: number) => setRules(rules.toSpliced(at, 1)),
    /** Ticked, it comes last; ticked again, it goes. */
    toggle: (id: string) => setFixed(fixed.includes(id) ? fixed.filter((one) => one !== id) : [...fixed, id]),
    move: (from: number, to: number) => setFixed(moved(fixed, from, to)),
  };
}

export type QuizChoice = ReturnType<typeof useChoice>;
