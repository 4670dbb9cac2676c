import { SegmentedControl } from "@mantine/core";
import { isLocale } from "../lib/i18n/locale.ts";
import { useLocale } from "../lib/i18n/locale-context.tsx";

/** Each language under its own name, so that it is found without reading the current one. */
export function LanguageSwitch({ label, onChange }: { label: string; onChange?: (locale: string) => void }) {
  const { locale, setLocale } = useLocale();
  return (
    <SegmentedControl
      size="xs"
      aria-label={label}
      value={locale}
      data={[
        { value: "fr", label: "Français" },
        { value: "en", label: "English" },
      ]}
      onChange={(value) => {
        if (!isLocale(value)) return;
        setLocale(value);
        onChange?.(value);
      }}
    />
  );
}
