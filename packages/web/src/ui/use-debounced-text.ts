import { useEffect, useRef, useState } from "react";

const PAUSE_MS = 250;

/** Text of a search box, handed on once the typing pauses; follows the address when that changes by other means. */
export function useDebouncedText(value: string, onPause: (text: string) => void) {
  const [text, setText] = useState(value);
  const latest = useRef(onPause);
  latest.current = onPause;
  const told = useRef(value);
  useEffect(() => {
    if (value === told.current) return;
    told.current = value;
    setText(value);
  }, [value]);
  useEffect(() => {
    if (text === told.current) return;
    const timer = setTimeout(() => {
      told.current = text;
      latest.current(text);
    }, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return [text, setText] as const;
}
