import { type RefObject, useEffect, useState } from "react";

/** Bars are drawn a little beyond what is seen, in steps, so that scrolling draws anew only now and then. */
const STEP = 320;

export interface VisibleX {
  readonly from: number;
  readonly to: number;
}

/** The stretch of the time axis that is seen, in pixels, and some more on either side. */
export function useVisibleX(scroller: RefObject<HTMLElement | null>): VisibleX {
  const [visible, setVisible] = useState<VisibleX>({ from: 0, to: 1600 });
  useEffect(() => {
    const element = scroller.current;
    if (element === null) return;
    const read = () => {
      const from = Math.floor(element.scrollLeft / STEP) * STEP - STEP;
      const to = Math.ceil((element.scrollLeft + element.clientWidth) / STEP) * STEP + STEP;
      setVisible((before) => (before.from === from && before.to === to ? before : { from, to }));
    };
    read();
    element.addEventListener("scroll", read, { passive: true });
    const observer = new ResizeObserver(read);
    observer.observe(element);
    return () => {
      element.removeEventListener("scroll", read);
      observer.disconnect();
    };
  }, [scroller]);
  return visible;
}
