import type { QuestionContent, TakenAnswer } from "../../questions/question.ts";
import { escapeMarkup } from "../markup/entities.ts";
import { decodePath } from "../markup/file-names.ts";
import { picturesOf } from "../texts-of.ts";
import { type HeldField, presentable, trueFirst, type WriteRequest, WritingNotes } from "../writing.ts";
import { lomOf } from "./lom.ts";
import { type QtiDialect, qtiElement } from "./qti-dialect.ts";
import { writeItem } from "./write-item.ts";

const HOLDS: readonly HeldField[] = [
  "title",
  "explanation",
  "hint",
  "topic",
  "tags",
  "language",
  "bloom",
  "solo",
  "difficulty",
  "notes",
  "feedback",
  "weights",
  "tolerance",
];

interface Item {
  readonly name: string;
  readonly content: QuestionContent;
}

/** The questions as a package of QTI: an item a file, a test of them all, and the manifest that names them. */
export function writeQti(request: WriteRequest, dialect: QtiDialect) {
  const notes = new WritingNotes();
  const files = new Map<string, string | Uint8Array>();
  const items: Item[] = presentable(request, notes, true).map(({ content }, index) => ({
    name: `q${String(index + 1).padStart(4, "0")}`,
    content: written(content, index, notes),
  }));
  files.set("imsmanifest.xml", manifestOf(items, dialect));
  files.set("test.xml", testOf(items, request.title, dialect));
  for (const { name, content } of items) {
    files.set(`items/${name}.xml`, writeItem(content, name, dialect));
    for (const file of picturesOf(content))
      files.set(`media/${decodePath(file)}`, request.pictures.get(file) ?? new Uint8Array());
  }
  return { files, problems: notes.problems };
}

function written(content: QuestionContent, index: number, notes: WritingNotes): QuestionContent {
  const isTyped = content.kind === "short" || content.kind === "number";
  notes.leftOut(content, index, new Set(HOLDS.filter((field) => !isTyped || field !== "feedback")));
  notes.ownTruth(content, index);
  const answers = content.answers.filter(({ text }, at) =>
    content.kind === "number"
      ? text !== "*"
      : content.answers.findIndex((other) => other.text === text) === at,
  );
  for (const answer of content.answers)
    if (!answers.includes(answer)) notes.say("answer_left_out", index, shown(answer));
  return { ...trueFirst(content), answers };
}

function shown({ text, tolerance }: TakenAnswer): string {
  return tolerance === undefined ? text : `${text} ± ${tolerance}`;
}

function testOf(items: readonly Item[], title: string, dialect: QtiDialect): string {
  const element = (name: string, attributes: Record<string, string>, inner = "") =>
    qtiElement(dialect, name, attributes, inner);
  const references = items.map(({ name }) =>
    element("assessmentItemRef", { identifier: name, href: `items/${name}.xml` }),
  );
  const section = element(
    "assessmentSection",
    { identifier: "section", title, visible: "true" },
    references.join("\n    "),
  );
  const part = element(
    "testPart",
    { identifier: "part", navigationMode: "nonlinear", submissionMode: "simultaneous" },
    section,
  );
  const test = element(
    "assessmentTest",
    { xmlns: dialect.namespace, identifier: "test", title },
    `\n  ${part}\n`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${test}\n`;
}

function manifestOf(items: readonly Item[], dialect: QtiDialect): string {
  const resources = items.map(({ name, content }) => {
    const files = [`items/${name}.xml`, ...picturesOf(content).map((file) => `media/${file}`)];
    return `    <resource identifier="${name}" type="${dialect.itemType}" href="items/${name}.xml">${lomOf(content)}${files.map((file) => `<file href="${escapeMarkup(file)}"/>`).join("")}</resource>`;
  });
  const test = `    <resource identifier="test" type="${dialect.testType}" href="test.xml"><file href="test.xml"/>${items.map(({ name }) => `<dependency identifierref="${name}"/>`).join("")}</resource>`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<manifest xmlns="${dialect.manifestNamespace}" identifier="manifest">
  <metadata><schema>QTI Package</schema><schemaversion>${dialect.version}</schemaversion></metadata>
  <organizations/>
  <resources>
${[test, ...resources].join("\n")}
  </resources>
</manifest>
`;
}
