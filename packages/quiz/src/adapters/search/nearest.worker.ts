import { serveTask } from "@souffleur/platform/workers";
import { VectorIndex } from "../../domain/search/vector-index.ts";
import type { NearestErrand, NearestFound } from "./nearest-errand.ts";

/** Kept for as long as the thread lives. */
let known: { readonly version: string; readonly index: VectorIndex } | undefined;

serveTask<NearestErrand, NearestFound>((errand) => {
  if (errand.do === "learn") {
    known = { version: errand.version, index: new VectorIndex(errand.numbers, errand.dimensions) };
    return { isKnown: true, near: [] };
  }
  if (known?.version !== errand.version) return { isKnown: false, near: [] };
  return { isKnown: true, near: known.index.near(errand.vector, errand.limit, errand.only) };
});
