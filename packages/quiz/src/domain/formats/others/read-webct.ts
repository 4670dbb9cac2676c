import { marksOfPlain } from "../../questions/write-marks.ts";
import type { Place, RawAnswer } from "../raw-question.ts";
import type { Reading } from "../reading.ts";

interface Field {
  readonly name: string;
  readonly value: string;
  readonly text: string;
}

const FIELD = /^:([A-Z]+-?[A-Z]*\d*):?(.*)$/;

/** Reads WebCT's text: fields that begin with a colon, in blocks between comments. */
export function readWebct(text: string, reading: Reading): void {
  let fields: { name: string; value: string; lines: string[] }[] = [];
  let first = 1;
  const end = () => {
    const read = fields.map(({ name, value, lines }) => ({ name, value, text: lines.join("\n") }));
    if (read.length > 0) readBlock(read, { line: first, item: textIn(read, "TITLE") }, reading);
    fields = [];
  };
  for (const [index, row] of text.split("\n").entries()) {
    const match = FIELD.exec(row.trim());
    if (row.startsWith("#") || match?.[1] === "TYPE") end();
    if (row.startsWith("#")) continue;
    if (fields.length === 0) first = index + 1;
    if (match !== null) fields.push({ name: match[1] ?? "", value: match[2] ?? "", lines: [] });
    else fields.at(-1)?.lines.push(row);
  }
  end();
}

function fieldOf(fields: readonly Field[], name: string): Field | undefined {
  return fields.find((field) => field.name === name);
}

function textIn(fields: readonly Field[], name: string): string {
  return fieldOf(fields, name)?.value.trim() ?? "";
}

function readBlock(fields: readonly Field[], place: Place, reading: Reading): void {
  const [type = "", mode = ""] = textIn(fields, "TYPE").split(":");
  if (type === "") return;
  if (type !== "MC" && type !== "S") {
    reading.problem("kind_unsupported", place, type);
    return;
  }
  const say = (field: Field | undefined) => {
    if (field === undefined) return "";
    return /(?:^|:)H/.test(field.value) ? reading.html(field.text, place) : marksOfPlain(field.text.trim());
  };
  const raw = {
    place,
    stem: say(fieldOf(fields, "QUESTION")),
    title: place.item,
    topic: textIn(fields, "CAT"),
  };
  const numbered = fields.filter(({ name }) => /^ANSWER\d+$/.test(name));
  const answers: readonly RawAnswer[] = numbered.map((field) => {
    const number = field.name.slice("ANSWER".length);
    const [first = "", second = ""] = field.value.split(":");
    const isChoice = type === "MC";
    return {
      text: isChoice ? say(field) : first.trim(),
      worth: Number(isChoice ? first : second) || 0,
      feedback: say(fieldOf(fields, `${isChoice ? "REASON" : "FEEDBACK"}${number}`)),
    };
  });
  if (type === "S") reading.question({ ...raw, kind: "short", answers });
  else reading.question({ ...raw, kind: mode === "N" ? "several" : "one", options: answers });
}
