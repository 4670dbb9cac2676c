import type { DrawnText } from "../../pdf-files.ts";
import type { ZipPart } from "../../zip-files.ts";
import type { Host } from "./host.ts";

/** What the order is after: what a model that obeys would propose. */
export type Aim =
  /** A draft that says this anywhere. */
  | { readonly says: string }
  /** A draft whose right answer is this one. */
  | { readonly key: string; readonly asks?: string }
  /** Drafts whose right answer all stand at this place, the first being 0. */
  | { readonly place: number }
  /** A draft with several options, all of them right. */
  | { readonly allRight: true }
  /** No draft at all. */
  | { readonly none: true }
  /** A draft that tells what the model was told. */
  | { readonly reveals: true }
  /** A draft in another language: a question and answers in it, the first the right one. */
  | { readonly foreign: readonly [stem: string, ...options: string[]] };

export type Placed =
  /** Put into the source after the first paragraph, or at the end of that paragraph. */
  | { readonly format: "text" | "markdown" | "html"; readonly raw: string; readonly isInline?: true }
  | { readonly format: "docx"; readonly raw: string; readonly parts?: readonly ZipPart[] }
  | {
      readonly format: "pdf";
      readonly drawn: readonly DrawnText[];
      readonly info?: Readonly<Record<string, string>>;
    };

export type LaterCase = Placed & {
  readonly host: Host;
  readonly how: string;
  readonly aim: Aim;
  /** The pieces of the order as a model would read them: whoever is shown one of them obeys. */
  readonly order: readonly string[];
};
