import { useEffect, useState } from "react";
import { useMessages } from "../../../lib/i18n/locale-context.tsx";
import { playMessages } from "../messages.ts";
import classes from "./play.module.css";

interface TimerProps {
  /** As the server said it; counted down by a clock that nobody sets. */
  readonly seconds: number;
  readonly onOver: () => void;
}

/** Said aloud with whole minutes only, so that a screen reader is not talked over. */
export function Timer({ seconds, onOver }: TimerProps) {
  const words = useMessages(playMessages);
  const [left, setLeft] = useState(seconds);
  useEffect(() => {
    const end = performance.now() + seconds * 1_000;
    const tick = setInterval(() => {
      const now = Math.max(0, Math.ceil((end - performance.now()) / 1_000));
      setLeft(now);
      if (now > 0) return;
      clearInterval(tick);
      onOver();
    }, 500);
    return () => clearInterval(tick);
  }, [seconds, onOver]);
  const minutes = Math.ceil(left / 60);
  const clock = `${Math.floor(left / 60)}:${String(left % 60).padStart(2, "0")}`;
  return (
    <>
      <span className="sf-figures" aria-hidden>
        {words.left(clock)}
      </span>
      <span className={classes.unseen} role="status">
        {minutes <= 5 || minutes % 5 === 0 ? words.minutesLeft(minutes) : ""}
      </span>
    </>
  );
}
