import type { z } from "zod";
import type { EndpointId, endpoints } from "@/lib/api/endpoints";
import { ApiError } from "@/lib/api/error";
import { limits, limitWords } from "@/lib/api/limits";
import { archiveNames } from "@/lib/export/archive-names";
import type { Book } from "@/lib/export/book";
import { editionBook, indicatorBook, provinceBook } from "@/lib/export/catalogue-books";
import { figureBook } from "@/lib/export/figure-book";
import { plainName, tableFileName } from "@/lib/export/file-names";
import { correctionBook, sourceBook } from "@/lib/export/record-books";
import { formatCount } from "@/lib/i18n/format";
import { messages } from "@/lib/i18n/messages";
import { type ApiMessages, apiMessages } from "@/lib/i18n/messages/api";
import { filesMessages } from "@/lib/i18n/messages/files";
import type { Address } from "@/lib/i18n/routes";
import { indicatorLabel } from "@/lib/sentences/words";
import { permanentAddress } from "../permanent-address";
import { addressSet } from "../resolve-address";
import type { Context } from "./context";
import { chosenCorrections, correctionAnswer } from "./corrections";
import { figureAnswer } from "./figure-answers";
import { chosenFigures } from "./figures";
import { chosenEditions, chosenProvinces, indicatorAnswer, provinceAnswer } from "./lists";
import { province } from "./province";
import { chosenRanking } from "./ranking";

type QueryOf<Id extends EndpointId> = z.output<(typeof endpoints)[Id]["shape"]>;

type FileId = keyof ApiMessages["fileNames"];

/** All indicators as a file. */
export function indicatorsBook(context: Context): Book {
  const { archive, language } = context;
  const rows = archive.snapshot.indicators.map((item) => indicatorAnswer(archive, item));
  return indicatorBook(rows, about(context, "indicators", { page: "indicators" }), language);
}

/** The provinces that the query names as a file. */
export function provincesBook(context: Context, query: QueryOf<"provinces">): Book {
  const { archive, language } = context;
  const rows = chosenProvinces(context, query).map((item) => provinceAnswer(archive, item));
  return provinceBook(rows, about(context, "provinces", { page: "provinces" }), language);
}

/** The editions that the query names as a file. */
export function editionsBook(context: Context, query: QueryOf<"editions">): Book {
  const rows = chosenEditions(context, query);
  return editionBook(rows, about(context, "editions", { page: "data" }), context.language);
}

/** All sources as a file. */
export function sourcesBook(context: Context): Book {
  const { archive, language } = context;
  const rows = archive.snapshot.sources;
  return sourceBook(rows, about(context, "sources", { page: "sources" }), language);
}

/** The corrections that the query names as a file. */
export function correctionsBook(context: Context, query: QueryOf<"corrections">): Book {
  const rows = chosenCorrections(context, query).map(correctionAnswer);
  return correctionBook(
    rows,
    about(context, "corrections", { page: "corrections" }),
    context.language,
  );
}

/** The figures that the query names as a file; throws an ApiError where they are too many. */
export function figuresBook(context: Context, query: QueryOf<"figures">): Book {
  const { archive, language } = context;
  const entries = chosenFigures(context, query);
  if (entries.length > limits.fileRows) {
    const rows = formatCount(entries.length, language);
    const most = limitWords(language).fileRows;
    throw new ApiError("too-many-rows", null, apiMessages(language).errors.tooManyRows(rows, most));
  }
  const rows = entries.map((entry) => figureAnswer(archive, entry, language));
  return figureBook(rows, about(context, "figures", { page: "data" }), language);
}

/** A ranking as a file, with the rows and order of its page. */
export function rankingBook(context: Context, query: QueryOf<"ranking">): Book {
  const { archive, language } = context;
  const { view, figures } = chosenRanking(context, query);
  const { indicator, edition } = view;
  const { year, unitSet } = edition;
  const t = messages(language).ranking;
  const page: Address = {
    page: "ranking",
    indicator: indicator.code,
    year: String(year),
    unitSet: addressSet(archive, indicator.code, year, unitSet),
  };
  const facts = about(context, "ranking", page);
  const publisher = [
    filesMessages(language).notes.publisher,
    indicator.publisher[language],
  ] as const;
  return figureBook(
    figures,
    {
      ...facts,
      name: tableFileName({ ...query, about: `${indicator.code}-${year}`, unitSet }, language),
      title: `${t.title(indicatorLabel(indicator, language), year)} (${t.unitSetNote[unitSet]})`,
      notes: [publisher, ...facts.notes],
    },
    language,
  );
}

/** Every edition of each index and the rates of one province as a file. */
export function provinceFiguresBook(context: Context, query: QueryOf<"province">): Book {
  const { archive, language } = context;
  const { unit_set: unitSet, slug } = query;
  const { figures } = province(context, query);
  const name = archive.province(unitSet, slug)?.name[language] ?? slug;
  return figureBook(
    figures,
    {
      ...about(context, "figures", { page: "province", unitSet, slug }),
      name: tableFileName({ about: slug, unitSet }, language),
      title: `${name} (${messages(language).ranking.unitSetNote[unitSet]})`,
    },
    language,
  );
}

function about(context: Context, id: FileId, page: Address) {
  const { archive, language, url } = context;
  const t = apiMessages(language);
  const chosen = [...url.searchParams].filter(([name]) => !unnamed.has(name));
  const view = chosen.map((pair) => pair.join("=")).join(", ");
  const notes: (readonly [string, string])[] =
    chosen.length > 0 ? [[filesMessages(language).notes.view, view]] : [];
  return {
    name: plainName([t.fileNames[id], ...chosen.map(([, value]) => value)].join("-")),
    title: t.endpoints[id].summary,
    address: permanentAddress(language, page),
    data: archive.snapshot,
    notes,
    names: archiveNames(archive, language),
  };
}

/** Parameters that say nothing of which rows a file has. */
const unnamed = new Set(["format", "lang", "v", "limit", "cursor"]);
