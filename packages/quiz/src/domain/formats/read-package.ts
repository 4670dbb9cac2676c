import { decodeText } from "./decode-text.ts";
import { detectFormat, type FormatHint } from "./detect-format.ts";
import type { ReadFormat } from "./formats.ts";
import { decodePath } from "./markup/file-names.ts";
import { attributeOf, descendantsOf } from "./markup/markup-tree.ts";
import { readMarkup } from "./markup/read-markup.ts";
import { type PackageFiles, PackageMedia } from "./media.ts";
import { aboutOf } from "./qti/lom.ts";
import { readQti1 } from "./qti/read-qti1.ts";
import { type About, readQti2 } from "./qti/read-qti2.ts";
import { type ReadFile, readText } from "./read-questions.ts";
import { Reading } from "./reading.ts";

const MANIFEST = /(?:^|\/)imsmanifest\.xml$/i;
const READABLE = /\.(?:xml|qti|dat|gift|txt|csv|json|jsonl)$/i;
/** What a course of Canvas says of itself, beside its questions. */
const SETTINGS = /(?:^|\/)(?:assessment_meta\.xml|course_settings\/|imsmanifest\.xml$)/i;

interface Announced {
  readonly path: string;
  readonly about: About;
}

/** The questions of a package or folder: those its manifest names in that order, then all others in it. */
export function readPackage(files: PackageFiles, hint: FormatHint = {}): ReadFile {
  const reading = new Reading();
  const announced = announcedIn(files, reading);
  const abouts = new Map(announced.map(({ path, about }) => [path, about]));
  const others = [...files.keys()].filter((path) => !abouts.has(path)).sort();
  let format: ReadFormat | undefined;
  for (const path of [...abouts.keys(), ...others]) {
    if (!READABLE.test(path) || SETTINGS.test(path)) continue;
    const twin = fullerTwin(path, files);
    if (twin === undefined) format = readOne(path, files, abouts.get(path) ?? {}, reading) ?? format;
    else reading.problem("same_in_other_file", { file: path }, twin);
  }
  if (format === undefined) reading.problem("format_unknown", {});
  const read = reading.finished(hint.language);
  if (read.questions.length > 0 || read.problems.length > 0) return { ...read, format };
  reading.problem("no_questions", {});
  return { ...reading.finished(), format };
}

function announcedIn(files: PackageFiles, reading: Reading): readonly Announced[] {
  const [manifest] = [...files.keys()]
    .filter((path) => MANIFEST.test(path))
    .sort((a, b) => a.length - b.length);
  const bytes = manifest === undefined ? undefined : files.get(manifest);
  if (manifest === undefined || bytes === undefined) return [];
  const { root, faults } = readMarkup(decodeText(bytes).text, "xml");
  reading.faults(faults, manifest);
  const folder = manifest.slice(0, manifest.lastIndexOf("/") + 1);
  const announced: Announced[] = [];
  for (const resource of descendantsOf(root, "resource")) {
    const href = attributeOf(resource, "href") || attributeOf(descendantsOf(resource, "file")[0], "href");
    const path = folder + decodePath(href.replace(/[?#].*$/, ""));
    if (!/qti/i.test(attributeOf(resource, "type"))) continue;
    if (files.has(path)) announced.push({ path, about: aboutOf(resource) });
    else reading.problem("item_missing", { file: manifest, line: resource.line }, href);
  }
  return announced;
}

/** Canvas writes a quiz twice: once as others understand it, once with all it knows. */
function fullerTwin(path: string, files: PackageFiles): string | undefined {
  const [, quiz] = /([^/]+)\/assessment_qti\.xml$/.exec(path) ?? [];
  const twin = `non_cc_assessments/${quiz}.xml.qti`;
  return quiz === undefined ? undefined : [...files.keys()].find((other) => other.endsWith(twin));
}

function readOne(path: string, files: PackageFiles, about: About, reading: Reading): ReadFormat | undefined {
  const { text, guessed } = decodeText(files.get(path) ?? new Uint8Array());
  const format = detectFormat(text, { filename: path });
  if (format === undefined) return undefined;
  if (guessed !== undefined) reading.problem("encoding_guessed", { file: path }, guessed);
  if (format !== "qti1" && format !== "qti2" && format !== "qti3") {
    readText(text, format, reading);
    return format;
  }
  const { root, faults } = readMarkup(text, "xml");
  reading.faults(faults, path);
  const media = new PackageMedia(files, path, reading);
  if (format === "qti1") readQti1(root, reading, media, path);
  else readQti2(root, reading, media, path, about);
  return format;
}
