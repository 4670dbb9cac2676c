export const languages = ["fr", "en"] as const;
export type Language = (typeof languages)[number];

type Environment = Readonly<Record<string, string | undefined>>;

/** The language of `--lang`, wherever it stands: it must be known before the rest of the line can be explained. */
export function languageOf(line: readonly string[], environment: Environment): Language {
  return (
    asLanguage(optionValue(line, "--lang")) ??
    asLanguage(environment.LC_ALL || environment.LC_MESSAGES || environment.LANG) ??
    asLanguage(environment.SOUFFLEUR_LOCALE) ??
    "en"
  );
}

function optionValue(line: readonly string[], option: string): string | undefined {
  const at = line.findIndex((word) => word === option || word.startsWith(`${option}=`));
  const word = line[at];
  return word === option ? line[at + 1] : word?.slice(option.length + 1);
}

/** `fr_FR.UTF-8`, `fr-CA`, `fr`. */
function asLanguage(text: string | undefined): Language | undefined {
  const tag = text?.toLowerCase().split(/[_.@-]/, 1)[0];
  return languages.find((language) => language === tag);
}
