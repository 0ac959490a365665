import type { CardSubject } from "../cards/subject";

/** What the head of a page says, from the same data as the page. */
export interface PageHead {
  /** Without the name of the site. */
  readonly title: string;
  /** Whole sentences, about as many as search engines show. */
  readonly description: string;
  /** The picture of the page; null where it has none. */
  readonly card: CardSubject | null;
  /** False for a page that says nothing yet. */
  readonly index: boolean;
}

/** Descriptions hold whole sentences up to this length. */
export const descriptionLength = 300;

/** More provinces than this that share a place are counted, not named. */
export const mostNames = 4;
