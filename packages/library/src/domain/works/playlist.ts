import { bytesOfText } from "../files/raw-path.ts";

export interface PlaylistEntry {
  readonly title: string;
  readonly durationSeconds?: number;
  /** In the form of `raw-path.ts`. */
  readonly path: string;
}

export const PLAYLIST_HEAD = "#EXTM3U\n";

/** One entry of an extended M3U: any name of a file is a plain line, as the address of a file. */
export function playlistLines({ title, durationSeconds, path }: PlaylistEntry): string {
  const seconds = durationSeconds === undefined ? -1 : Math.round(durationSeconds);
  return `#EXTINF:${seconds},${title.replace(/[\p{Cc}\u2028\u2029]+/gu, " ").toWellFormed()}\n${fileAddress(path)}\n`;
}

/** `file:///films/Am%C3%A9lie.mkv`, byte for byte what is on the disk. */
function fileAddress(path: string): string {
  let address = "file://";
  for (const byte of bytesOfText(path)) {
    const character = String.fromCharCode(byte);
    address += /[A-Za-z0-9/._~-]/.test(character)
      ? character
      : `%${byte.toString(16).toUpperCase().padStart(2, "0")}`;
  }
  return address;
}
