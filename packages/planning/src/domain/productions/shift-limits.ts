/** No mission is longer than two days: what is longer is several missions. */
export const MAX_SHIFT_MINUTES = 48 * 60;

/** How far apart the ends of a window may be that the machine places a mission in. */
export const MAX_WINDOW_DAYS = 31;
export const MAX_WINDOW_MINUTES = MAX_WINDOW_DAYS * 24 * 60;

/** How many shifts one request may make. */
export const MAX_SHIFTS_AT_ONCE = 500;
