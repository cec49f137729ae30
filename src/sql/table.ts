/** A column, in words every dialect can be written from. */
export type Column = {
  readonly name: string;
  /** `key`: ids and codes, compared sign by sign; `words`: text for people; `day`: a calendar day. */
  readonly type: 'key' | 'words' | 'whole' | 'day';
  /** May be empty (`NULL`). */
  readonly empty?: true;
  /** What holds for every value, in standard SQL. */
  readonly check?: string;
  readonly startsAt?: number;
};

/** A table of the SQL files. Its name in the database is `ocop_` and this name. */
export type Table = {
  readonly name: string;
  readonly columns: readonly Column[];
  readonly key: readonly string[];
  readonly references?: readonly Reference[];
  /** What holds for every row, in standard SQL. */
  readonly checks?: readonly string[];
  readonly indexes?: readonly (readonly string[])[];
  /** At most one row a value of this column among the rows where all the `whileEmpty` columns are empty. */
  readonly oneRunning?: { readonly column: string; readonly whileEmpty: readonly string[] };
};

/** Columns that name a row of another table by its key. */
export type Reference = { readonly columns: readonly string[]; readonly table: string; readonly goesWithIt?: true };

/** What stands in a field of a table of the law. */
export type Cell = string | number | null;
