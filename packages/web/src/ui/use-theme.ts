import {
  localStorageColorSchemeManager,
  type MantineColorScheme,
  useComputedColorScheme,
  useMantineColorScheme,
} from "@mantine/core";
import type { Theme } from "../lib/api/types.ts";

/** The same key as the script that runs before the first paint. */
export const colorSchemeManager = localStorageColorSchemeManager({ key: "souffleur.theme" });

const SCHEMES: Readonly<Record<Theme, MantineColorScheme>> = { system: "auto", light: "light", dark: "dark" };

export function useTheme(): { readonly theme: Theme; readonly setTheme: (theme: Theme) => void } {
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  return {
    theme: colorScheme === "auto" ? "system" : colorScheme,
    setTheme: (theme) => setColorScheme(SCHEMES[theme]),
  };
}

export function useToggleTheme(): () => void {
  const { setTheme } = useTheme();
  const shown = useComputedColorScheme("light");
  return () => setTheme(shown === "dark" ? "light" : "dark");
}
