import {
  type FileStore,
  type ImageKind,
  imageKinds,
  isFileHash,
  mediaKindOf,
} from "@souffleur/platform/files";
import type { FormatProblem } from "../../domain/formats/format-problem.ts";
import { problemOf } from "../../domain/formats/reading.ts";
import { picturesOf, withPictures } from "../../domain/formats/texts-of.ts";
import type { QuestionContent } from "../../domain/questions/question.ts";

/** Of one picture: what is larger is no illustration of a question. */
const MAX_BYTES = 5_000_000;

const ENDINGS: Readonly<Record<ImageKind, string>> = {
  "image/png": "png",
  "image/jpeg": "jpg",
  "image/webp": "webp",
};

type Pictures = ReadonlyMap<string, Uint8Array>;

/** The kind of a picture that may be kept: its bytes say it, never its name. */
function kindOf(bytes: Uint8Array): ImageKind | undefined {
  const kind = bytes.length > MAX_BYTES ? undefined : mediaKindOf(bytes);
  return imageKinds.find((image) => image === kind);
}

export function refusedPictures(pictures: Pictures): readonly FormatProblem[] {
  return [...pictures]
    .filter(([, bytes]) => kindOf(bytes) === undefined)
    .map(([name]) => problemOf({ code: "picture_refused", place: {}, about: name }));
}

/** The questions with their pictures in the store, named by what they hold; one that cannot be kept is described. */
export async function keepPictures(
  files: FileStore,
  contents: readonly QuestionContent[],
  pictures: Pictures,
): Promise<readonly QuestionContent[]> {
  const used = new Set(contents.flatMap(picturesOf));
  const names = new Map<string, string>();
  for (const [name, bytes] of pictures) {
    const kind = kindOf(bytes);
    if (kind === undefined || !used.has(name)) continue;
    const stored = await files.put([bytes], MAX_BYTES);
    if (stored.ok) names.set(name, `${stored.value.hash}.${ENDINGS[kind]}`);
  }
  return contents.map((content) => withPictures(content, (file) => names.get(file)));
}

/** The hash of a picture of ours, by the name a question's text gives it. */
export function hashOfPicture(name: string): string | undefined {
  const [hash = "", ending = ""] = name.split(".");
  return isFileHash(hash) && /^(?:png|jpg|webp)$/.test(ending) ? hash : undefined;
}

/** The pictures of some questions, as far as they are there. */
export async function picturesFor(files: FileStore, contents: readonly QuestionContent[]): Promise<Pictures> {
  const found = new Map<string, Uint8Array>();
  for (const name of new Set(contents.flatMap(picturesOf))) {
    const hash = hashOfPicture(name);
    const bytes = hash === undefined ? undefined : await files.get(hash);
    if (bytes !== undefined) found.set(name, bytes);
  }
  return found;
}
