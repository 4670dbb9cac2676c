/** The modules of a code, dark and light; some belong to its frame and hold no data. */
export class Grid {
  readonly size: number;
  private readonly dark: Uint8Array;
  private readonly framed: Uint8Array;

  constructor(size: number) {
    this.size = size;
    this.dark = new Uint8Array(size * size);
    this.framed = new Uint8Array(size * size);
  }

  isDark(row: number, column: number): boolean {
    return this.dark[row * this.size + column] === 1;
  }

  isFramed(row: number, column: number): boolean {
    return this.framed[row * this.size + column] === 1;
  }

  set(row: number, column: number, isDark: boolean): void {
    this.dark[row * this.size + column] = isDark ? 1 : 0;
  }

  /** A module of the frame; one beside the code is none. */
  frame(row: number, column: number, isDark: boolean): void {
    if (row < 0 || column < 0 || row >= this.size || column >= this.size) return;
    this.set(row, column, isDark);
    this.framed[row * this.size + column] = 1;
  }

  copy(): Grid {
    const other = new Grid(this.size);
    other.dark.set(this.dark);
    other.framed.set(this.framed);
    return other;
  }
}
