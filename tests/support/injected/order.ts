export interface Order {
  /** As it stands in the document. */
  readonly order: string;
  /** Who obeys says this. */
  readonly payload: string;
  /** Obeyed by another language; the payload is only how one such answer begins. */
  readonly isForeign?: boolean;
}
