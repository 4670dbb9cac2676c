/** As BCP 47 writes it. Ours speak French and English; questions from elsewhere may speak anything. */
export type Language = string;
