import { bloomLevels, difficulties, type QuestionContent, soloLevels } from "../../questions/question.ts";
import { escapeMarkup } from "../markup/entities.ts";
import {
  childOf,
  childrenOf,
  childText,
  descendantsOf,
  type MarkupElement,
  textOf,
} from "../markup/markup-tree.ts";
import type { About } from "./read-qti2.ts";

const NAMESPACE = "http://ltsc.ieee.org/xsd/LOM";
/** LOM's five steps, by our three. */
const DIFFICULTY = { easy: "easy", medium: "medium", hard: "difficult" } as const;

/** What a question is about, as the manifest of a package says it: IEEE's Learning Object Metadata. */
export function lomOf({ tags, topic, bloom, solo, difficulty, notes }: QuestionContent): string {
  const string = (text: string) => `<string>${escapeMarkup(text)}</string>`;
  const general = [
    ...(notes === undefined ? [] : [`<description>${string(notes)}</description>`]),
    ...tags.map((tag) => `<keyword>${string(tag)}</keyword>`),
  ].join("");
  const value = (name: string) => `<source>LOMv1.0</source><value>${name}</value>`;
  const level = difficulty === undefined ? "" : `<difficulty>${value(DIFFICULTY[difficulty])}</difficulty>`;
  const classified = ([source, purpose, entry]: readonly [string, string, string | undefined]) =>
    entry === undefined
      ? ""
      : `<classification><purpose>${value(purpose)}</purpose><taxonPath><source>${string(source)}</source><taxon><entry>${string(entry)}</entry></taxon></taxonPath></classification>`;
  const classes = [
    classified(["topic", "discipline", topic]),
    classified(["bloom", "educational objective", bloom]),
    classified(["solo", "educational objective", solo]),
  ].join("");
  const parts = [
    general && `<general>${general}</general>`,
    level && `<educational>${level}</educational>`,
    classes,
  ].join("");
  return parts === "" ? "" : `<metadata><lom xmlns="${NAMESPACE}">${parts}</lom></metadata>`;
}

export function aboutOf(resource: MarkupElement): About {
  const lom = childOf(childOf(resource, "metadata"), "lom");
  if (lom === undefined) return {};
  const general = childOf(lom, "general");
  const tags = general === undefined ? [] : childrenOf(general, "keyword").map((one) => textOf(one).trim());
  const entries = new Map(
    descendantsOf(lom, "taxonPath").map((path) => [
      childText(path, "source"),
      textOf(descendantsOf(path, "entry")[0]).trim(),
    ]),
  );
  const bloom = bloomLevels.find((level) => level === entries.get("bloom"));
  const solo = soloLevels.find((level) => level === entries.get("solo"));
  const said = textOf(childOf(childOf(childOf(lom, "educational"), "difficulty"), "value")).trim();
  const difficulty = difficulties.find(
    (level) => DIFFICULTY[level] === said || `very ${DIFFICULTY[level]}` === said,
  );
  return {
    tags: tags.filter((tag) => tag !== ""),
    ...(entries.get("topic") && { topic: entries.get("topic") }),
    ...(bloom && { bloom }),
    ...(solo && { solo }),
    ...(difficulty && { difficulty }),
    notes: childText(general, "description"),
  };
}
