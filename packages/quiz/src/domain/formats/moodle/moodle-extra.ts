import { childOf, childText, type MarkupElement, textOf } from "../markup/markup-tree.ts";

/** What Moodle says of a question that has no place in ours, and what it says where nobody chose otherwise. */
const SETTINGS = {
  defaultgrade: "1",
  penalty: "0.3333333",
  hidden: "0",
  idnumber: "",
  shuffleanswers: "true",
  answernumbering: "abc",
  showstandardinstruction: "0",
  usecase: "0",
} as const;

const FEEDBACKS = ["correctfeedback", "partiallycorrectfeedback", "incorrectfeedback"] as const;

/** Kept as they are, so that Moodle gets them back. */
export function moodleExtra(question: MarkupElement): Readonly<Record<string, string>> {
  const extra: Record<string, string> = {};
  for (const [name, usual] of Object.entries(SETTINGS)) {
    if (childOf(question, name) === undefined) continue;
    const value = childText(question, name);
    if (value !== "" && !isSame(value, usual, name)) extra[`moodle.${name}`] = value;
  }
  for (const name of FEEDBACKS) {
    const text = textOf(childOf(childOf(question, name), "text")).trim();
    if (text !== "") extra[`moodle.${name}`] = text;
  }
  return extra;
}

function isSame(value: string, usual: string, name: string): boolean {
  if (value === usual || (usual !== "" && Number(value) === Number(usual))) return true;
  // Statements to judge always have the whole penalty, and older versions wrote true and false as digits.
  return (name === "penalty" && Number(value) === 1) || (name === "shuffleanswers" && value === "1");
}

export const moodleSettings: Readonly<Record<string, string>> = SETTINGS;
export const moodleFeedbacks: readonly string[] = FEEDBACKS;
