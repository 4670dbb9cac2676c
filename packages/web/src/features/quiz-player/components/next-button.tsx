import { useEffect, useRef } from "react";
import classes from "./play.module.css";

interface NextButtonProps {
  readonly label: string;
  readonly onNext: () => void;
}

/** Has the focus once an answer is told, so that Enter goes on. */
export function NextButton({ label, onNext }: NextButtonProps) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus(), []);
  return (
    <button ref={button} type="button" className={classes.button} onClick={onNext}>
      {label}
    </button>
  );
}
