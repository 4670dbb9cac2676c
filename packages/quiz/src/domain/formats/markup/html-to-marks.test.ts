import { describe, expect, it } from "vitest";
import { htmlToMarks } from "./html-to-marks.ts";

const text = (html: string) => htmlToMarks(html).text;
const codes = (html: string) => htmlToMarks(html).notes.map(({ code }) => code);

describe("HTML as marked text", () => {
  it.each([
    ["<p>One</p><p>Two</p>", "One\n\nTwo"],
    ["a<br>b<br />c", "a\nb\nc"],
    ["<b>bold </b>and <em>it</em>", "**bold** and *it*"],
    ["H<sub>2</sub>O, x<sup>2</sup>, x<sup>ab</sup>", "H₂O, x², x^(ab)"],
    ["<ul><li>a</li><li>b</li></ul>", "- a\n- b"],
    ["<ol><li>a</li><li>b</li></ol>", "1. a\n2. b"],
    ["<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>", "a | b\nc"],
    ["caf&eacute;&nbsp;: 3 &lt; 5 &amp;amp; &unknown;", "café\u00a0: 3 < 5 &amp; &unknown;"],
    ["2 * 3 * 4 and 2*3*4", "2 \\* 3 \\* 4 and 2\\*3\\*4"],
    ["\\(x^2\\) and $$y$$", "$x^2$ and $y$"],
    ['<img src="@@PLUGINFILE@@/my%20map.png" alt="a map">', "![a map](my%20map.png)"],
    ['<img class="equation_image" data-equation-content="x^2" src="https://e.org/1">', "$x^2$"],
    ['<a href="https://e.org">here</a>', "here (https://e.org)"],
    ["<pre>a\n  b</pre>", "a\n  b"],
    ["a < b and c > d", "a < b and c > d"],
  ])("reads %j", (html, expected) => expect(text(html)).toBe(expected));

  it("runs nothing, and says what it took out", () => {
    const html = "a<script>alert(1)</script><style>b{}</style><iframe src=x></iframe><u>c</u>";
    expect(text(html)).toBe("ac");
    expect(codes(html)).toEqual(["script_removed", "script_removed", "media_lost", "formatting_lost"]);
  });

  it("says what is elsewhere, and keeps its description", () => {
    const html = '<img src="https://e.org/a.png" alt="a cell" onerror="x()">';
    expect(text(html)).toBe("[a cell]");
    expect(codes(html)).toEqual(["picture_elsewhere"]);
  });

  it("keeps pictures that stand in the text itself", () => {
    const { inline, text: marks } = htmlToMarks('<img alt="x" src="data:image/png;base64,AAAA">');
    expect([...inline.values()]).toEqual(["AAAA"]);
    expect(marks).toMatch(/^!\[x\]\(inline-[0-9a-f]{16}\.png\)$/);
  });
});
