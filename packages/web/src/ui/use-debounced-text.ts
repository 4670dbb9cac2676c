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
  const tell = useCallback(() => {
    if (text === told.current) return;
    told.current = text;
    latest.current(text);
  }, [text]);
  useEffect(() => {
    const timer = setTimeout(tell, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [tell]);
  // The third, `tell`, is for when the box is left: told later, it could call back somebody who has gone on already.
  return [text, setText, tell] as const;
}
