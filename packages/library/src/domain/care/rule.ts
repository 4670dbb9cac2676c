import type { Collection } from "./collection.ts";
import type { CareKind, Found } from "./finding.ts";

/** One thing the care of a collection looks for. It reads nothing but the collection it is given. */
export interface CareRule {
  readonly kind: CareKind;
  /** Which files it must know the fingerprints of: the quick one, or, once those are known, that of the whole content. */
  wantsQuick?(collection: Collection): readonly string[];
  wantsFull?(collection: Collection): readonly string[];
  look(collection: Collection): readonly Found[];
}
