import { refuse } from "@souffleur/platform/http";
import { z } from "zod";
import { decodeText } from "../../domain/people-files/decode-text.ts";

/** Of a request with a file in it. Anything larger is refused by what it says of its length, before it is read. */
export const FILE_BODY_BYTES = 8_388_608;

const MAX_TEXT = 5_000_000;
const MAX_BASE64 = 7_000_000;

/** A file in a request: its text, or its bytes as they are. */
export const fileInput = {
  content: z.string().max(MAX_TEXT).optional().meta({ description: "The text of the file." }),
  content_base64: z
    .base64()
    .max(MAX_BASE64)
    .optional()
    .meta({ description: "Or its bytes: the encoding is found out." }),
};

interface FileBody {
  readonly content?: string | undefined;
  readonly content_base64?: string | undefined;
}

export function oneFile({ content, content_base64 }: FileBody, context: z.core.$RefinementCtx): void {
  if ((content === undefined) !== (content_base64 === undefined)) return;
  refuse(
    context,
    {
      en: "give either content or content_base64",
      fr: "donnez soit content, soit content_base64",
    },
    ["content"],
  );
}

export function textOf({ content, content_base64 }: FileBody): string {
  return content ?? decodeText(Buffer.from(content_base64 ?? "", "base64")).text;
}
