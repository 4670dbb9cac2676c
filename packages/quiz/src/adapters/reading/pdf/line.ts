/** Words on one baseline of a page, as far as they stand together. */
export interface Line {
  readonly text: string;
  readonly runs: readonly LineRun[];
  readonly x: number;
  readonly right: number;
  /** Of the baseline, from the bottom of the page. */
  readonly y: number;
  readonly size: number;
  readonly isBold: boolean;
}

export interface LineRun {
  readonly text: string;
  readonly isEmphasized: boolean;
}

export interface PageLines {
  readonly number: number;
  readonly top: number;
  readonly bottom: number;
  readonly lines: readonly Line[];
}
