/** The two-digit codes that EDTF writes where a month would stand: which months they cover, and how English says them. */
export interface PartOfYear {
  readonly first: number;
  /** 14 is February of the next year. */
  readonly last: number;
  /** "#" is where the year goes. */
  readonly says: string;
}

export const PARTS_OF_YEAR: Readonly<Record<string, PartOfYear>> = {
  21: { first: 3, last: 5, says: 'spring #' },
  22: { first: 6, last: 8, says: 'summer #' },
  23: { first: 9, last: 11, says: 'autumn #' },
  24: { first: 12, last: 14, says: 'winter #' },
  33: { first: 1, last: 3, says: 'the first quarter of #' },
  34: { first: 4, last: 6, says: 'the second quarter of #' },
  35: { first: 7, last: 9, says: 'the third quarter of #' },
  36: { first: 10, last: 12, says: 'the fourth quarter of #' },
  37: { first: 1, last: 4, says: 'early #' },
  38: { first: 5, last: 8, says: 'mid-#' },
  39: { first: 9, last: 12, says: 'late #' },
  40: { first: 1, last: 6, says: 'the first half of #' },
  41: { first: 7, last: 12, says: 'the second half of #' },
};
