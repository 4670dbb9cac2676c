import { jpegFrame, pngSize, type Size, webpSize } from "./image-size.ts";

export const imageKinds = ["image/jpeg", "image/png", "image/webp"] as const;
export type ImageKind = (typeof imageKinds)[number];
export type MediaKind = ImageKind | "application/pdf";

export const endings: Readonly<Record<MediaKind, string>> = {
  "image/jpeg": "jpg",
  "image/png": "png",
  "image/webp": "webp",
  "application/pdf": "pdf",
};

/** A picture of a few hundred bytes may say that it is 60 000 × 60 000: whoever shows it would need gigabytes. */
const MAX_SIDE = 12_000;
const MAX_PIXELS = 60_000_000;
const PDF_TAIL_BYTES = 2_048;

/**
 * What bytes are, by what they begin with and how they are built; nothing for whatever else. Neither a name nor what a
 * client says of them counts.
 */
export function mediaKindOf(bytes: Uint8Array): MediaKind | undefined {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (isPdf(file)) return "application/pdf";
  const [kind, size] = imageOf(file) ?? [];
  return size !== undefined && isReasonable(size) ? kind : undefined;
}

function imageOf(file: Buffer): readonly [ImageKind, Size | undefined] | undefined {
  if (file.subarray(0, 3).equals(Buffer.of(0xff, 0xd8, 0xff))) return ["image/jpeg", jpegFrame(file)];
  if (file.subarray(0, 8).toString("latin1") === "\x89PNG\r\n\x1a\n") return ["image/png", pngSize(file)];
  const isRiff = file.toString("latin1", 0, 4) === "RIFF" && file.toString("latin1", 8, 12) === "WEBP";
  return isRiff ? ["image/webp", webpSize(file)] : undefined;
}

/** From its first byte, and to its end: a page in front of it would be read as a page elsewhere. */
function isPdf(file: Buffer): boolean {
  if (!/^%PDF-\d\.\d/.test(file.toString("latin1", 0, 8))) return false;
  return file.subarray(Math.max(0, file.length - PDF_TAIL_BYTES)).includes("%%EOF");
}

function isReasonable({ width, height }: Size): boolean {
  return width > 0 && height > 0 && Math.max(width, height) <= MAX_SIDE && width * height <= MAX_PIXELS;
}
