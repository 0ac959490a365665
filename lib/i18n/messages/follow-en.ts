import type { FollowMessages } from "./follow-vi";

/** Words in English of the feeds, the calendar and the page about both. */
export const followEn: FollowMessages = {
  title: "Follow: new figures and the calendar of announcements",
  heading: "Follow new figures and announcements",
  description:
    "Atom feeds of new editions, corrections, each index and each province; the calendar of past announcements with the estimated month of the next.",
  intro:
    "Each feed below is an address to paste into a feed reader (Feedly, Thunderbird, Inoreader and the like); the calendar goes into a calendar application.",
  link: "Follow: feeds and calendar",
  feeds: "Feeds (Atom)",
  feedsTable: "Feeds, scrolls sideways",
  feed: "Feed",
  purpose: "What it is for",
  chooseProvince: "Choose a province",
  kinds: {
    editions: "New editions of all indices",
    corrections: "Corrections",
    index: (name) => `${name}: new editions and corrections`,
    province: (name) => `${name}: all its editions and corrections`,
    calendar: "Announcements of the provincial indices",
  },
  purposes: {
    editions:
      "To know as soon as figures of an edition are here: who leads, how many rose and fell; with the way to the page of what is new.",
    corrections:
      "To know when a figure that was shown here is changed or taken away: from what to what, and why.",
    index: "To follow one index alone.",
    province:
      "To follow one province alone: one sentence an edition on place, score and change. The address is on the page of each province.",
    calendar:
      "Past announcements and the estimated month of the next edition, in a calendar application. Paste the address where it asks for a calendar from an address.",
  },
  ofProvince: "Feeds of provinces",
  followFeed: (name) => `Follow ${name} by a feed (Atom)`,
  dating:
    "An entry about an edition bears the day of its announcement; where only the month is known, the first of the month; where neither is, the earliest date of a source here that prints its figures, and failing that the day of the first import. A correction renews the entry. A feed of more than 100 entries keeps the newest 50.",
  calendar: "Calendar of announcements",
  calendarText:
    "Days of announcement as a source prints them. The month of the next edition is estimated from the last three announcements; it is not the publisher's own schedule.",
  subscribe: "Add this calendar to a calendar application (.ics)",
  next: "The next edition (estimate)",
  nextTable: "The next edition of each index, estimated, scrolls sideways",
  edition: "Edition",
  expected: "Estimated month",
  how: "How it is estimated",
  estimate: "estimate",
  notEnough: "not enough data",
  past: "Past announcements",
  pastTable: (name) => `Announcements of ${name}, scrolls sideways`,
  announced: "Announced",
  undated: "day not known",
  month: (month) => month,
  document: "Document",
  noDocument: "not recorded",
  source: "Source of the day",
  noSource: "none",
  notHeld: "figures not held yet",
  recomputed: (name) => `${name}, recalculated for the 34 provinces`,
  correctionOf: (province, edition) => `Correction: ${province}, ${edition}`,
  seePage: "See the page",
  seeRanking: "Ranking",
  seeNews: "What is new",
  seeCorrections: "Page of corrections",
  announcement: (name) => `${name} announced`,
  announcementMonth: (name) => `${name} announced (only the month is known)`,
  expectedEvent: (name) => `Estimate: ${name} to be announced`,
  noFeed: (list) =>
    `There is no feed at this address. Feeds and the calendar are listed at ${list}`,
};
