import { refuse } from "@souffleur/platform/http";
import type { z } from "zod";

/** Refuses each item of a list that stood in it before. */
export function nothingTwice(items: readonly unknown[], context: z.core.$RefinementCtx): void {
  const seen = new Set<unknown>();
  for (const [index, item] of items.entries()) {
    if (seen.has(item)) refuse(context, { en: "is listed twice", fr: "figure deux fois" }, [index]);
    seen.add(item);
  }
}
