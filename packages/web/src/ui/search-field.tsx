import { CloseButton, TextInput } from "@mantine/core";
import { IconSearch } from "@tabler/icons-react";
import { useRef } from "react";
import { useShortcuts } from "../lib/keyboard/shortcuts.ts";
import { useDebouncedText } from "./use-debounced-text.ts";

interface SearchFieldProps {
  readonly label: string;
  readonly clearLabel: string;
  readonly value: string;
  readonly onSearch: (text: string) => void;
}

/** The search box of a list, reached with `/`. */
export function SearchField({ label, clearLabel, value, onSearch }: SearchFieldProps) {
  const [text, setText, forget] = useDebouncedText(value, onSearch);
  const input = useRef<HTMLInputElement>(null);
  useShortcuts(label, [{ combo: "/", label, run: () => input.current?.focus() }]);
  return (
    <TextInput
      ref={input}
      type="search"
      aria-label={label}
      placeholder={label}
      value={text}
      onChange={(event) => setText(event.currentTarget.value)}
      onBlur={({ relatedTarget }) => {
        if (relatedTarget instanceof HTMLAnchorElement) forget();
      }}
      leftSection={<IconSearch size={17} aria-hidden />}
      rightSection={
        text !== "" && <CloseButton size="md" aria-label={clearLabel} onClick={() => setText("")} />
      }
      style={{ flex: "1 1 16rem", maxWidth: "26rem" }}
    />
  );
}
