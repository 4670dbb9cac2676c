import type { IncomingMessage } from "node:http";
import type { Readable } from "node:stream";
import { createBrotliDecompress, createGunzip, createInflate } from "node:zlib";
import { fail, ok, type Result } from "@souffleur/kernel";
import { answerTooLarge, answerUnreadable, type OutboundFailure } from "./outbound-failure.ts";

/** The bytes of an answer, unpacked and counted while they come: however small it was packed, no more than that. */
export async function readBody(
  response: IncomingMessage,
  maxBytes: number,
  onBytes?: (bytes: Uint8Array) => void,
): Promise<Result<Uint8Array, OutboundFailure>> {
  if (Number(response.headers["content-length"] ?? 0) > maxBytes) return fail(answerTooLarge(maxBytes));
  const body = unpacked(response);
  if (body === undefined) return fail(answerUnreadable);
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  try {
    for await (const chunk of body) {
      // A stream without an encoding gives bytes.
      const part = chunk as Uint8Array;
      bytes += part.length;
      if (bytes > maxBytes) return fail(answerTooLarge(maxBytes));
      onBytes?.(part);
      chunks.push(part);
    }
  } catch (error) {
    if (isUnpackingError(error)) return fail(answerUnreadable);
    throw error;
  } finally {
    body.destroy();
    response.destroy();
  }
  return ok(Buffer.concat(chunks));
}

function unpacked(response: IncomingMessage): Readable | undefined {
  switch ((response.headers["content-encoding"] ?? "identity").trim().toLowerCase()) {
    case "":
    case "identity":
      return response;
    case "gzip":
    case "x-gzip":
      return through(response, createGunzip());
    case "deflate":
      return through(response, createInflate());
    case "br":
      return through(response, createBrotliDecompress());
    default:
      return undefined;
  }
}

function through(
  response: IncomingMessage,
  unpack: ReturnType<typeof createGunzip> | ReturnType<typeof createBrotliDecompress>,
): Readable {
  // What goes wrong with the connection must end the reading of what is unpacked.
  response.on("error", (error) => unpack.destroy(error));
  response.on("aborted", () => unpack.destroy(new Error("aborted")));
  return response.pipe(unpack);
}

function isUnpackingError(error: unknown): boolean {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  return /^(Z_|ERR__?ERROR|ERR_PADDING|ERR_BROTLI|ERR_.*BROTLI)/.test(code);
}
