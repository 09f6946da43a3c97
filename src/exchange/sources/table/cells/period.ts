/** How a table writes dates, where its cells alone do not tell. */
export interface DateRules {
  /** In 3/4/2019 the day comes first. */
  readonly dayFirst?: boolean | undefined;
  /** In `18` the year is this one and 18. */
  readonly century?: number | undefined;
  /** The month with which a financial year begins: 7 makes FY2018/19 that of July 2018 to June 2019. */
  readonly financialYear?: number | undefined;
}

/** The time that a cell names: partial dates; an end that goes on is null. */
export interface Period {
  readonly from: string | null;
  readonly to: string | null;
}
