import type { Locale } from "@souffleur/kernel";
import type { ProblemReference } from "@souffleur/platform/http";
import { html, prose } from "./html.ts";
import { pageLayout } from "./page-layout.ts";
import { textsFor } from "./page-texts.ts";

/** Every problem the server may answer with: where the `type` of a problem document leads. */
export function errorsPage(problems: readonly ProblemReference[], locale: Locale): string {
  const say = textsFor(locale);
  const articles = problems.map(
    ({
      code,
      status,
      title,
      detail,
      next,
    }) => html`<article id="${code}" data-search="${code} ${status} ${title[locale]} ${detail[locale]}">
<h3><code>${code}</code></h3>
<p><strong>${status}</strong> ${title[locale]}</p>
<p>${detail[locale]}</p>
<p><strong>${say("whatToDo")}</strong> &mdash; ${prose(next[locale])}</p>
</article>
`,
  );
  const links = problems.map(
    ({ code, status, title }) =>
      html`<li data-search="${code} ${status} ${title[locale]}"><a href="#${code}"><span class="method">${status}</span>${code}</a></li>`,
  );
  return pageLayout({
    locale,
    title: say("errors"),
    path: "/api/docs/errors",
    searchLabel: say("searchErrors"),
    contents: html`<ul>${links}</ul>`,
    main: html`<p>${prose(say("errorsIntro"))}</p>${articles}`,
  });
}
