import { jpegFrame, mediaKindOf } from "../../files/index.ts";
import { pngOnPaper } from "./png.ts";

/** The ways of writing a JPEG that printers know: baseline, extended, progressive; in eight bits. */
const KNOWN_FRAMES = [0xc0, 0xc1, 0xc2];
/** Grey, colours, and printers' inks. */
const KNOWN_PARTS = [1, 3, 4];

declare const checked: unique symbol;

/** The bytes of a picture that were looked at: the library would end the thread over a broken one. */
export type PrintablePicture = Uint8Array & { readonly [checked]: true };

/**
 * A picture as a page can show it: a whole JPEG or PNG. Nothing for any other kind, and for one that is broken. Unpacking
 * takes its time: not for the thread that answers requests.
 */
export function printablePicture(bytes: Uint8Array): PrintablePicture | undefined {
  // The one place that may say so.
  return onPaper(bytes) as PrintablePicture | undefined;
}

function onPaper(bytes: Uint8Array): Uint8Array | undefined {
  switch (mediaKindOf(bytes)) {
    case "image/png":
      return pngOnPaper(bytes);
    case "image/jpeg":
      return isKnownJpeg(bytes) ? bytes : undefined;
    default:
      return undefined;
  }
}

function isKnownJpeg(bytes: Uint8Array): boolean {
  const frame = jpegFrame(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  return (
    frame !== undefined &&
    frame.bits === 8 &&
    KNOWN_FRAMES.includes(frame.marker) &&
    KNOWN_PARTS.includes(frame.parts)
  );
}
