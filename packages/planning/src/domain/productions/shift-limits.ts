/** No mission is longer than two days: what is longer is several missions. */
export const MAX_SHIFT_MINUTES = 48 * 60;
