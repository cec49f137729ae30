import type { CalendarDate } from '../date/calendarDate';
import type { Bilingual } from '../bilingual';
import type { Basis } from './citation';
import type { ReadingAnswers, ReadingId, Readings } from './reading';
import type { categoryIds, EditionId, levels, partCodes, purposes } from './vocabulary';

export type { EditionId } from './vocabulary';

/** Stars, 1 to 5. */
export type Star = 1 | 2 | 3 | 4 | 5;

/** The stars a product can be recognised with; 1 and 2 stars bring no decision and no certificate. */
export type RecognisedStar = 3 | 4 | 5;

/** The levels of the state that can have a part in an evaluation. */
export type Level = (typeof levels)[number];

/** The three parts of every criteria set. */
export type PartCode = (typeof partCodes)[number];

/** Why a product is evaluated: first time (lần đầu), upgrade (nâng hạng), re-evaluation (đánh giá lại). */
export type Purpose = (typeof purposes)[number];

/** One band of the star ranking: from `from` points, inclusive, up to but not including the next band's `from`. */
export type Band = {
  readonly star: Star;
  readonly from: number;
  readonly wording: string;
  /** The last whole point of the wording, where it ends on one and leaves fractions above it nowhere (1048). */
  readonly lastWhole?: number;
  readonly basis: Basis;
};

/** One part of the criteria: its most points. */
export type PartRule = { readonly name: Bilingual; readonly max: number; readonly basis: Basis };

/** What a level does. `none`: it has no part, with the reason. */
export type LevelRule =
  | { readonly role: 'none'; readonly reason: 'no-role' | 'abolished'; readonly basis: Basis }
  | {
      /** It reports and forwards; it does not score. */
      readonly role: 'reports';
      readonly authority: Bilingual;
      readonly contents: readonly Bilingual[];
      readonly refersTo: Level;
      /** Working days from receipt within which it forwards; `null`: not stated. */
      readonly withinWorkingDays: number | null;
      readonly basis: Basis;
    }
  | {
      readonly role: 'evaluates';
      readonly authority: Bilingual;
      /** Stars this level recognises and certifies. */
      readonly recognises: readonly RecognisedStar[];
      /** Points, inclusive, from which a dossier goes up; `null`: nothing goes up from here. */
      readonly refersFrom: number | null;
      readonly refersTo: Level | null;
      /** The electronic dossier reaches the members of the council at least this long before their meeting. */
      readonly papersBefore?: Limit;
      /** A result below this score goes back to that level, which may recognise on it or evaluate itself. */
      readonly returnsBelow?: { readonly score: number; readonly to: Level; readonly basis: Basis };
      readonly basis: Basis;
    };

/** A date limit counted from a given day. */
export type Limit = { readonly days: number; readonly working: boolean; readonly basis: Basis };

/** A ground on which a recognition is withdrawn. */
export type WithdrawalGround = { readonly id: string; readonly name: Bilingual };

/** The certificate: its term, who issues it, what must happen before and may happen after its end. */
export type CertificateRule = {
  /** Months from the day of issue. */
  readonly termMonths: number;
  readonly issuers: { readonly [S in RecognisedStar]: { readonly level: Level; readonly authority: Bilingual } };
  /** The authority tells the holder at least this many days before the last day; `null`: no such rule found. */
  readonly notice: { readonly daysBefore: number; readonly basis: Basis } | null;
  /** The holder files for re-evaluation within these days before the last day, both ends inclusive. */
  readonly filing: { readonly fromDaysBefore: number; readonly toDaysBefore: number; readonly basis: Basis } | null;
  /** Days the re-evaluation may take; `null`: not stated. */
  readonly reEvaluation: Limit | null;
  /** How long a certificate may outlive its last day while a late re-evaluation is answered; absent: no such rule. */
  readonly extension?: { readonly maxDays: number; readonly basis: Basis };
  /** National grounds of withdrawal; `null`: left to provincial rules. */
  readonly withdrawal: {
    readonly grounds: readonly WithdrawalGround[];
    readonly decision: Limit;
    readonly basis: Basis;
  } | null;
  readonly basis: Basis;
};

/** One evaluation round of the year: dossiers proposed before `proposedBefore` are judged before `doneBefore`. */
export type Round = {
  readonly level: 'province' | 'central';
  readonly round: number;
  /** Month and day, as `04-30`. */
  readonly proposedBefore: string;
  /** Month and day of the same year, as `06-30`. */
  readonly doneBefore: string;
  readonly basis: Basis;
};

/** One paper or object of a dossier. */
export type DossierItem = {
  readonly id: string;
  readonly name: Bilingual;
  /** Who puts it in. */
  readonly from: 'holder' | 'commune' | 'province' | 'not-stated';
  /** At which step it must be there: the dossier as it reaches this level. */
  readonly at: Level;
  /** How many, where the law says so. */
  readonly count?: number;
  /** Categories that are exempt. */
  readonly exempt?: readonly CategoryId[];
  readonly basis: Basis;
};

/** One segment of a product code, in the order it is written. */
export type ProductCodeSegment = 'province' | 'district' | 'commune' | 'serial' | 'star' | 'year';

/** How the product code is written. */
export type ProductCodeRule = {
  /** The code as printed: placeholders, or a code seen where no pattern was found. */
  readonly pattern: string;
  readonly segments: readonly ProductCodeSegment[];
  /** The year as printed, each `.` being a figure. No width is stated for the other segments. */
  readonly year: string;
  /** Who keeps the serial; `null`: not found. */
  readonly serialKeptBy: Level | null;
  readonly basis: Basis;
};

/** The categories (nhóm / ngành hàng) of all editions. */
export type CategoryId = (typeof categoryIds)[number];

/** A category of products, as one edition names it; its number is its place in the edition's list. */
export type Category = { readonly id: CategoryId; readonly name: Bilingual; readonly basis: Basis };

/** A product set (bộ sản phẩm): the row that says which criteria set and which ministries a product falls under. */
export type ProductSet = {
  readonly number: number;
  readonly name: Bilingual;
  readonly category: CategoryId;
  readonly group: Bilingual;
  readonly ministries: readonly Bilingual[];
  /** Months and days this row held, where an amendment replaced it within its edition. */
  readonly until?: CalendarDate;
  readonly from?: CalendarDate;
  readonly basis: Basis;
};

/** A statement of the law or about it, in words, with its source. */
export type Statement = { readonly id: string; readonly statement: Bilingual; readonly basis: Basis };

/** A statement no rule computes with, under the matter it belongs to. */
export type Provision = Statement & { readonly about: 'council' | 'dossier' | 'rounds' | 'certificate' };

/** Where a case stands after a change of edition: under the earlier one, under this one, or to be filed anew under this one. */
export type Outcome = 'earlier-edition' | 'this-edition' | 'filed-anew';

/** A question a change of edition leaves open, and what each answer leads to. */
export type OpenQuestion = {
  readonly [Id in ReadingId]: {
    readonly reading: Id;
    readonly outcomes: { readonly [Answer in ReadingAnswers[Id]]: Outcome };
  };
}[ReadingId];

/** What a dossier filed under an earlier edition meets, when it is decided under this one. */
export type PendingRule =
  | { readonly rule: 'this-edition'; readonly basis: Basis }
  | {
      /** It stays under the earlier edition if it is decided in time. */
      readonly rule: 'earlier-edition-for-days';
      /** Days from the first day in force, which is not counted. */
      readonly days: number;
      /** The last of them, inclusive. */
      readonly lastDay: CalendarDate;
      /** Where `lastDay` is no working day: the next one, and whether it still counts (`earlier-edition`: it does). */
      readonly carriedTo?: { readonly lastDay: CalendarDate; readonly question: OpenQuestion };
      /** What becomes of it after the last day. */
      readonly missed: OpenQuestion;
      readonly basis: Basis;
    }
  | {
      readonly rule: 'open';
      readonly question: OpenQuestion;
      /** The level at which a pending dossier is settled all the same. */
      readonly settledAt?: { readonly level: Level; readonly outcome: Outcome; readonly basis: Basis };
      readonly basis: Basis;
    };

/** How recognitions and dossiers pass from the editions before into this one. */
export type Transition = {
  /** The editions whose dossiers pass into this one, the one directly before it first. */
  readonly from: readonly [EditionId, ...EditionId[]];
  /** What becomes of a dossier filed before this edition and decided in its time. */
  readonly pending: { readonly [P in Purpose]: PendingRule };
  /** From this day to the eve of this edition an institution the earlier one names was already gone. */
  readonly ahead?: { readonly firstDay: CalendarDate; readonly question: OpenQuestion; readonly basis: Basis };
  /** New filings decided through this day, inclusive, of which it is not stated whether they may choose the edition before. */
  readonly mayChoose?: { readonly lastDay: CalendarDate; readonly question: OpenQuestion; readonly basis: Basis };
  /** What is settled, in words. */
  readonly rules: readonly Statement[];
  /** What is not settled, in words. */
  readonly unsettled: readonly Statement[];
  readonly basis: Basis;
};

/** Something the sources do not say. */
export type Gap = { readonly id: string; readonly statement: Bilingual };

/** One edition of the law, as plain data: every number a rule reads stands here with its citation. */
export type Edition = {
  readonly id: EditionId;
  readonly name: Bilingual;
  readonly instrument: string;
  /** First day in force. */
  readonly inForceFrom: CalendarDate;
  /** Last day, inclusive, for new filings; `null`: no end known. */
  readonly newFilingsUntil: CalendarDate | null;
  /** The edition whose rubrics it uses. */
  readonly rubrics: EditionId;
  /** Least and most points of a dossier. */
  readonly scale: { readonly min: number; readonly max: number };
  readonly parts: { readonly [P in PartCode]: PartRule };
  /** Highest star first. */
  readonly bands: readonly [Band, ...Band[]];
  /** The stars that bring a decision and a certificate. */
  readonly recognition: { readonly stars: readonly RecognisedStar[]; readonly basis: Basis };
  readonly levels: { readonly [L in Level]: LevelRule };
  readonly certificate: CertificateRule;
  readonly categories: readonly Category[];
  readonly productSets: readonly ProductSet[];
  readonly rounds: readonly Round[];
  readonly dossier: readonly DossierItem[];
  readonly productCode: ProductCodeRule;
  readonly provisions: readonly Provision[];
  readonly transition: Transition | null;
  readonly readings: Readings;
  readonly gaps: readonly Gap[];
  readonly basis: Basis;
};
