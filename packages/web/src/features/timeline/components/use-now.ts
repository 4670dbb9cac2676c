import { useEffect, useState } from "react";

const MINUTE_MS = 60_000;

/** The minute it is, counted since 1970. */
export function useNow(): number {
  const [now, setNow] = useState(() => Math.floor(Date.now() / MINUTE_MS));
  useEffect(() => {
    const timer = setInterval(() => setNow(Math.floor(Date.now() / MINUTE_MS)), MINUTE_MS / 4);
    return () => clearInterval(timer);
  }, []);
  return now;
}
