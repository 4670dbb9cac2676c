import { marksOfPlain, renamePictures } from "../../questions/write-marks.ts";
import { bytesOfBase64 } from "../base64.ts";
import { encodePath } from "../markup/file-names.ts";
import { attributeOf, childOf, descendantsOf, type MarkupElement, textOf } from "../markup/markup-tree.ts";
import type { Place } from "../raw-question.ts";
import type { Reading } from "../reading.ts";

/** Reads the texts of one question: each says its format, and its pictures stand beside it. */
export class MoodleTexts {
  private readonly place: Place;
  private readonly reading: Reading;
  private readonly files: ReadonlyMap<string, string>;

  constructor(question: MarkupElement, place: Place, reading: Reading) {
    this.place = place;
    this.reading = reading;
    this.files = filesOf(question, place, reading);
  }

  /** Of an element with a `<text>` in it. */
  marks(parent: MarkupElement | undefined, inherited = "html"): string {
    const element = childOf(parent, "text");
    if (parent === undefined || element === undefined) return "";
    const text = textOf(element);
    const format = attributeOf(parent, "format") || inherited;
    return this.known(this.inFormat(text, format));
  }

  /** Of the old way to show a picture with a question. */
  oldPicture(question: MarkupElement): string {
    const name = textOf(childOf(question, "image")).trim();
    const base64 = textOf(childOf(question, "image_base64")).trim();
    if (name === "") return "";
    const bytes = base64 === "" ? undefined : bytesOfBase64(base64);
    if (bytes !== undefined) return `![](${this.reading.picture(encodePath(name), bytes)})`;
    this.reading.problem("picture_missing", this.place, name);
    return "";
  }

  private inFormat(text: string, format: string): string {
    if (format === "plain_text") return marksOfPlain(text.trim());
    if (format === "markdown") return text.trim();
    if (format === "moodle_auto_format")
      return this.reading.html(text.trim().replaceAll("\n", "<br>"), this.place);
    return this.reading.html(text, this.place);
  }

  private known(text: string): string {
    return renamePictures(text, (file) => {
      const name = this.files.get(file) ?? (file.startsWith("inline-") ? file : undefined);
      if (name === undefined) this.reading.problem("picture_missing", this.place, file);
      return name;
    });
  }
}

/** The names in the texts, and the names the pictures got. */
function filesOf(question: MarkupElement, place: Place, reading: Reading): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const file of descendantsOf(question, "file")) {
    const name = attributeOf(file, "name");
    if (name === "") continue;
    const path = encodePath(
      `${attributeOf(file, "path").replace(/^\/+|\/+$/g, "")}/${name}`.replace(/^\//, ""),
    );
    const bytes = bytesOfBase64(textOf(file));
    if (!isPictureName(name)) reading.problem("media_lost", place, name);
    else if (bytes === undefined) reading.problem("picture_refused", place, name);
    else names.set(path, reading.picture(path, bytes));
  }
  return names;
}

function isPictureName(name: string): boolean {
  return /\.(?:png|jpe?g|gif|webp|svg|bmp)$/i.test(name);
}
