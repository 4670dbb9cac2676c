import type { Entry } from "../src/application/moving/ports.ts";

/** What lies on the disk in memory, under one name or several. */
export interface Node {
  readonly id: number;
  readonly kind: Entry["kind"];
  readonly device: number;
  /** Of a file; of a link, where it leads. */
  content: string;
  modifiedMs: number;
  names: number;
  mode: number;
  readonly children: Map<string, Node>;
}
