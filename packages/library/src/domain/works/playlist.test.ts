import { describe, expect, it } from "vitest";
import { textOfBytes } from "../files/raw-path.ts";
import { playlistLines } from "./playlist.ts";

describe("an entry of a playlist", () => {
  it("has a length, a title and the address of the file", () => {
    const entry = { title: "Amélie (2001)", durationSeconds: 7_320.4, path: "/films/Amélie [1080p].mkv" };
    expect(playlistLines(entry)).toBe(
      "#EXTINF:7320,Amélie (2001)\nfile:///films/Am%C3%A9lie%20%5B1080p%5D.mkv\n",
    );
  });

  it("stays two lines whatever title and name hold", () => {
    const path = `/f/${textOfBytes(Buffer.from([0x61, 0x0a, 0xff]))}`;
    const lines = playlistLines({ title: "a\r\n#EXTM3U\u2028b", path });
    expect(lines).toBe("#EXTINF:-1,a #EXTM3U b\nfile:///f/a%0A%FF\n");
  });
});
