import type { Locale } from "@souffleur/kernel";
import { type Html, html } from "./html.ts";
import { textsFor } from "./page-texts.ts";

export interface PageFrame {
  readonly locale: Locale;
  readonly title: string;
  /** Where this very page is, for the link to its other language. */
  readonly path: string;
  readonly searchLabel: string;
  readonly contents: Html;
  readonly main: Html;
}

/** The frame of both pages. Script and style come from the server itself: nothing is inline, nothing from elsewhere. */
export function pageLayout({ locale, title, path, searchLabel, contents, main }: PageFrame): string {
  const say = textsFor(locale);
  const other = locale === "fr" ? "en" : "fr";
  return html`<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title} · Souffleur</title>
<link rel="stylesheet" href="/api/docs/page.css">
<script type="module" src="/api/docs/page.js"></script>
</head>
<body>
<a class="skip" href="#main">${say("skip")}</a>
<header>
<a class="brand" href="/">Souffleur</a>
<nav aria-label="API">
<a href="/api/docs?lang=${locale}" ${path === "/api/docs" && html`aria-current="page"`}>${say("title")}</a>
<a href="/api/docs/errors?lang=${locale}" ${path !== "/api/docs" && html`aria-current="page"`}>${say("errors")}</a>
<a href="/api/openapi.json">${say("download")}</a>
<a href="${path}?lang=${other}" hreflang="${other}" lang="${other}">${say("otherLanguage")}</a>
</nav>
</header>
<div class="columns">
<aside>
<label for="search">${searchLabel}</label>
<input id="search" type="search" autocomplete="off" spellcheck="false">
<p id="nothing" role="status" data-text="${say("nothing")}"></p>
<nav aria-label="${say("contents")}">${contents}</nav>
</aside>
<main id="main" tabindex="-1">
<h1>${title}</h1>
${main}
</main>
</div>
</body>
</html>
`.markup;
}
