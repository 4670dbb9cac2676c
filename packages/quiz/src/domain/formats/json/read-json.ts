import { bytesOfBase64 } from "../base64.ts";
import type { Place } from "../raw-question.ts";
import type { Reading } from "../reading.ts";
import { contentOfJson } from "./content-of-json.ts";
import { isObject } from "./json-object.ts";
import { type LooseQuestion, looseQuestion } from "./loose-json.ts";

/** Reads our own JSON, whole or a question a line, and the plain shapes that other programs write. */
export function readJson(text: string, reading: Reading): void {
  const whole = parsed(text);
  if (whole !== undefined) {
    readWhole(whole, reading);
    return;
  }
  let line = 0;
  for (const row of text.split("\n")) {
    line += 1;
    if (row.trim() === "") continue;
    const value = parsed(row);
    if (value === undefined) reading.problem("line_not_understood", { line }, row.slice(0, 60));
    else readValue(value, line, reading, { line });
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function readWhole(whole: unknown, reading: Reading): void {
  if (isObject(whole) && isObject(whole.pictures))
    for (const [name, base64] of Object.entries(whole.pictures)) {
      const bytes = typeof base64 === "string" ? bytesOfBase64(base64) : undefined;
      if (bytes === undefined) reading.problem("picture_refused", {}, name);
      else reading.picture(name, bytes);
    }
  for (const [index, value] of listOf(whole).entries()) readValue(value, index + 1, reading, {});
}

function listOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  if (isObject(value) && Array.isArray(value.questions)) return value.questions;
  return [value];
}

function readValue(value: unknown, count: number, reading: Reading, at: { readonly line?: number }): void {
  const { content, faults } = contentOfJson(value);
  const loose = content === undefined ? looseQuestion(value) : undefined;
  const title = content?.title ?? loose?.question.title;
  const place = { ...at, item: title ?? String(count) };
  if (loose !== undefined) readLoose(loose, place, reading);
  else if (content === undefined) for (const fault of faults) reading.problem("value_refused", place, fault);
  else {
    for (const fault of faults) reading.problem("field_lost", place, fault);
    reading.content(content, place);
  }
}

function readLoose({ question, lost, unknown }: LooseQuestion, place: Place, reading: Reading): void {
  if (unknown.length > 0) {
    reading.problem("answer_unknown", place, unknown.join(", "));
    return;
  }
  if (lost.length > 0) reading.problem("field_lost", place, lost.join(", "));
  reading.question({ ...question, place });
}
