import { describe, expect, it } from "vitest";
import { readNfo } from "./read-nfo.ts";
import { writeNfo } from "./write-nfo.ts";

const read = (text: string) => readNfo(Buffer.from(text, "utf8"));

const movie = `<?xml version="1.0" encoding="UTF-8" standalone="yes" ?>
<movie>
  <title>Le Fabuleux Destin d&apos;Am&#233;lie &amp; Cie</title>
  <originaltitle>Le fabuleux destin d'Amélie Poulain</originaltitle>
  <year>2001</year>
  <plot><![CDATA[Une <b>serveuse</b> de Montmartre.]]></plot>
  <runtime>122</runtime>
  <genre>Comédie / Romance</genre>
  <ratings><rating name="tmdb" max="10" default="true"><value>7.9</value><votes>11</votes></rating></ratings>
  <uniqueid type="tmdb">194</uniqueid>
  <uniqueid type="imdb" default="true">tt0211915</uniqueid>
  <director>Jean-Pierre Jeunet</director>
  <actor><name>Audrey Tautou</name><role>Amélie</role></actor>
  <set><name>Jeunet</name></set>
  <lockdata>true</lockdata>
  <fileinfo><streamdetails><video><codec>h264</codec></video></streamdetails></fileinfo>
</movie>`;

describe("reading a .nfo file", () => {
  it("takes what it says of a film", () => {
    expect(read(movie)).toEqual({
      linked: {},
      works: [
        {
          kind: "movie",
          title: "Le Fabuleux Destin d'Amélie & Cie",
          originalTitle: "Le fabuleux destin d'Amélie Poulain",
          year: 2001,
          overview: "Une <b>serveuse</b> de Montmartre.",
          durationSeconds: 7_320,
          genres: ["Comédie", "Romance"],
          rating: 7.9,
          tmdbId: 194,
          imdbId: "tt0211915",
          credits: [
            { name: "Jean-Pierre Jeunet", role: "director" },
            { name: "Audrey Tautou", role: "actor", character: "Amélie" },
          ],
          collection: "Jeunet",
        },
      ],
    });
  });

  it("takes several episodes of one file, and an address at its end", () => {
    const episode = (number: number) =>
      `<episodedetails><title>Épisode ${number}</title><season>1</season><episode>${number}</episode><aired>2016-07-15</aired></episodedetails>`;
    expect(
      read(`${episode(1)}\n${episode(2)}\nhttps://www.thetvdb.com/?tab=series&id=305288\n`),
    ).toMatchObject({
      works: [
        { kind: "episode", seasonNumber: 1, episodeNumber: 1, airedOn: "2016-07-15" },
        { kind: "episode", seasonNumber: 1, episodeNumber: 2 },
      ],
      linked: { tvdbId: 305_288 },
    });
  });

  it.each([
    ["https://www.imdb.com/title/tt0133093/", { imdbId: "tt0133093" }],
    ["https://www.imdb.com/fr/title/tt0133093/?ref_=x\r\n", { imdbId: "tt0133093" }],
    ["https://www.themoviedb.org/movie/603-the-matrix", { tmdbId: 603 }],
    ["https://thetvdb.com/dereferrer/series/81797", { tvdbId: 81_797 }],
  ])("takes %s by itself", (text, linked) => {
    expect(read(text)).toEqual({ works: [], linked });
  });

  it("reads what is not UTF-8", () => {
    const text = "<movie><title>Amélie</title></movie>";
    expect(readNfo(Buffer.from(text, "latin1"))).toMatchObject({ works: [{ title: "Amélie" }] });
    expect(readNfo(Buffer.from(`\ufeff${text}`, "utf16le"))).toMatchObject({ works: [{ title: "Amélie" }] });
  });
});

describe("a .nfo file that means harm", () => {
  const canary = "CANARY-7c1e";

  it.each([
    [
      "names a file",
      `<!DOCTYPE movie [<!ENTITY x SYSTEM "file:///etc/passwd">]><movie><title>&x;</title></movie>`,
    ],
    [
      "names a machine",
      `<!DOCTYPE movie SYSTEM "http://127.0.0.1:1/${canary}"><movie><title>x</title></movie>`,
    ],
    [
      "laughs a billion times",
      `<!DOCTYPE l [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><movie><title>&b;</title></movie>`,
    ],
    ["hides its declaration", `<!doctype movie [<!entity x "${canary}">]><movie><title>&x;</title></movie>`],
    ["is nested without end", "<movie>".repeat(50_000)],
    ["asks for a prototype", "<movie><__proto__><kind>x</kind></__proto__></movie>"],
    ["is no .nfo", "ÜÜÜ ascii art ░▒▓ greetings"],
    ["is a page", "<!doctype html><html><body>Sign in</body></html>"],
    ["is empty", ""],
    ["is too large", `<movie><title>${"x".repeat(1_100_000)}</title></movie>`],
  ])("%s, and is as if it were not there", (_, text) => {
    expect(read(text)).toBeUndefined();
  });

  it("gets no entity looked up", () => {
    const nfo = read(
      `<movie><title>&xxe; &#0; &#x110000; &lt;</title><uniqueid type="tmdb">1e9</uniqueid></movie>`,
    );
    expect(nfo).toMatchObject({ works: [{ title: "&xxe;   <" }] });
    expect(nfo?.works[0]?.tmdbId).toBeUndefined();
  });
});

describe("writing a .nfo file", () => {
  const [work] = read(movie)?.works ?? [];
  if (work === undefined) throw new Error("The film above can be read.");

  it("says again what was read", () => {
    const { rating, ...said } = work;
    expect(read(writeNfo(work))?.works).toEqual([said]);
  });

  it("keeps what others wrote, and replaces what we know better", () => {
    const after = writeNfo({ ...work, title: "Amélie <Poulain>" }, movie);
    expect(after).toContain("<title>Amélie &lt;Poulain&gt;</title>");
    expect(after).toContain("<lockdata>true</lockdata>");
    expect(after).toContain("<codec>h264</codec>");
    expect(after.match(/<title>/g)).toHaveLength(1);
    expect(read(after)?.works[0]).toMatchObject({ rating: 7.9, tmdbId: 194 });
  });

  it("begins anew where the one before is none", () => {
    expect(writeNfo(work, "<movie><broken")).toContain(
      '<uniqueid type="imdb" default="true">tt0211915</uniqueid>',
    );
  });
});
