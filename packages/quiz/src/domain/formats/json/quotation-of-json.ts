import { parseId } from "@souffleur/kernel";
import type { Quotation } from "../../documents/quotation.ts";
import { isObject } from "./json-object.ts";

/** Where a question of ours comes from, as our JSON writes it; nothing where a part of it is missing or wrong. */
export function quotationOfJson(value: unknown): Quotation | undefined {
  if (!isObject(value)) return undefined;
  const { documentTitle, revision, page, headings, quote, start, end } = value;
  const documentId = idOf<"document">(value.documentId);
  const passageId = idOf<"passage">(value.passageId);
  if (documentId === undefined || passageId === undefined) return undefined;
  if (typeof documentTitle !== "string" || typeof quote !== "string") return undefined;
  if (page !== undefined && page !== null && !isCount(page)) return undefined;
  if (!isCount(revision) || !isCount(start) || !isCount(end)) return undefined;
  if (!Array.isArray(headings) || headings.some((heading) => typeof heading !== "string")) return undefined;
  return {
    documentId,
    documentTitle,
    passageId,
    revision,
    ...(isCount(page) && { page }),
    headings,
    quote,
    start,
    end,
  };
}

function idOf<Kind extends string>(value: unknown) {
  return typeof value === "string" ? parseId<Kind>(value) : undefined;
}

function isCount(value: unknown): value is number {
  return typeof value === "number" && Number.isSafeInteger(value) && value >= 0;
}
