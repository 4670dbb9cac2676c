import type { Locale, Message } from "@souffleur/kernel";
import type { ProblemReference } from "@souffleur/platform/http";

const words = {
  title: { en: "Errors", fr: "Erreurs" },
  made: {
    en: "Made by `npm run generate` from the catalogues of problems in the code; what is changed here by hand is lost.",
    fr: "Fait par `npm run generate` à partir des catalogues de problèmes du code ; ce qui est modifié ici à la main est perdu.",
  },
  intro: {
    en: "Every error of the API is a problem document (RFC 9457, `application/problem+json`). `detail` is a sentence for people, in French where `Accept-Language` prefers it; `code` is for programs; `instance` names the request in the server's log. Names in braces stand for what a case says itself.",
    fr: "Chaque erreur de l'API est un document de problème (RFC 9457, `application/problem+json`). `detail` est une phrase pour les personnes, en français si `Accept-Language` le préfère ; `code` sert aux programmes ; `instance` nomme la requête dans le journal du serveur. Les noms entre accolades tiennent lieu de ce que dit chaque cas.",
  },
  next: { en: "What to do", fr: "Que faire" },
} satisfies Record<string, Message>;

/** The catalogue of problems as a page of the documentation. */
export function errorsMarkdown(problems: readonly ProblemReference[], locale: Locale): string {
  const entries = problems.map(({ code, status, title, detail, next }) =>
    [
      `## ${code}`,
      `**${status} — ${title[locale]}.** ${detail[locale]}`,
      `*${words.next[locale]}${locale === "fr" ? " :" : ":"}* ${next[locale]}`,
    ].join("\n\n"),
  );
  return `${[`# ${words.title[locale]}`, words.intro[locale], `<!-- ${words.made[locale]} -->`, ...entries].join("\n\n")}\n`;
}
