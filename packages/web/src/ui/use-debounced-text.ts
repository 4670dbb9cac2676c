import { useCallback, useEffect, useRef, useState } from "react";

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
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => {
    if (text === told.current) return;
    timer.current = setTimeout(() => {
      told.current = text;
      latest.current(text);
    }, PAUSE_MS);
    return () => clearTimeout(timer.current);
  }, [text]);
  // For when somebody goes on before the pause: told then, it would call them back.
  const forget = useCallback(() => clearTimeout(timer.current), []);
  return [text, setText, forget] as const;
}
