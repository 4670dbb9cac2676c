import { createContext, type ReactNode, use, useCallback, useEffect, useMemo, useState } from "react";
import { createFormat, type Format } from "../format/format.ts";
import { chooseLocale, keepLocale, type Locale, readKeptLocale } from "./locale.ts";
import type { Messages } from "./messages.ts";

interface LocaleState {
  readonly locale: Locale;
  readonly format: Format;
  readonly setLocale: (locale: Locale) => void;
}

const LocaleContext = createContext<LocaleState | undefined>(undefined);

/** Read outside React too: every request says which language its sentences are wanted in. */
let current: Locale = chooseLocale(
  readKeptLocale(),
  typeof navigator === "undefined" ? [] : navigator.languages,
);

export function currentLocale(): Locale {
  return current;
}

export function LocaleProvider({ children }: { readonly children: ReactNode }) {
  const [locale, setState] = useState(current);
  const setLocale = useCallback((next: Locale) => {
    current = next;
    keepLocale(next);
    setState(next);
  }, []);
  useEffect(() => {
    document.documentElement.lang = locale;
  }, [locale]);
  const value = useMemo(() => ({ locale, setLocale, format: createFormat(locale) }), [locale, setLocale]);
  return <LocaleContext value={value}>{children}</LocaleContext>;
}

export function useLocale(): LocaleState {
  const state = use(LocaleContext);
  if (state === undefined) throw new Error("useLocale outside LocaleProvider");
  return state;
}

export function useMessages<T>(messages: Messages<T>): T {
  return messages[useLocale().locale];
}

export function useFormat(): Format {
  return useLocale().format;
}
