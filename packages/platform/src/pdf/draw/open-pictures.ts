import type { PrintablePicture } from "../pictures/printable.ts";
import type { Paper } from "./paper.ts";

/** A picture that is in the file once, however often it is drawn. */
export interface OpenPicture {
  /** In points, as on a screen. */
  readonly width: number;
  readonly height: number;
  draw(x: number, y: number, width: number, height: number): void;
}

/** What the library makes of a picture's bytes; its types do not say. */
interface LibraryImage {
  readonly width: number;
  readonly height: number;
  /** From 5 on, telephones mean it lying on its side. */
  readonly orientation?: number;
}

const POINTS_PER_PIXEL = 0.75;
const FIRST_ON_ITS_SIDE = 5;

export class OpenPictures {
  readonly #paper: Paper;
  readonly #pictures: ReadonlyMap<string, PrintablePicture>;
  readonly #opened = new Map<string, OpenPicture | undefined>();

  constructor(paper: Paper, pictures: ReadonlyMap<string, PrintablePicture> = new Map()) {
    this.#paper = paper;
    this.#pictures = pictures;
  }

  /** Nothing where there is none of this name, or the library cannot make it out. */
  open(name: string): OpenPicture | undefined {
    if (!this.#opened.has(name)) this.#opened.set(name, this.#read(name));
    return this.#opened.get(name);
  }

  #read(name: string): OpenPicture | undefined {
    const bytes = this.#pictures.get(name);
    const image = bytes === undefined ? undefined : this.#image(bytes);
    if (image === undefined || !(image.width > 0 && image.height > 0)) return undefined;
    const isOnItsSide = (image.orientation ?? 1) >= FIRST_ON_ITS_SIDE;
    const [wide, high] = isOnItsSide ? [image.height, image.width] : [image.width, image.height];
    return {
      ...{ width: wide * POINTS_PER_PIXEL, height: high * POINTS_PER_PIXEL },
      draw: (x, y, width, height) => {
        this.#paper.image(image as unknown as Buffer, x, y, { fit: [width, height] });
      },
    };
  }

  #image(bytes: Uint8Array): LibraryImage | undefined {
    const { openImage } = this.#paper as unknown as { openImage(bytes: Uint8Array): LibraryImage };
    try {
      return openImage.call(this.#paper, bytes);
    } catch {
      return undefined;
    }
  }
}
