import { type MappingRule, valueAt } from '../mapping/field-mapping.ts';
import { type ArticleRecord, type FieldName, isRecord } from './record.ts';

const keys = (text: string) => text.trim().split(/\s+/);

/**
 * The keys of each field, the surest first, in small letters without marks (`publish_date`, `publishDate` and `Publish Date` are one
 * key). They are those that scrapers, news services, agencies (ninjs), reading lists, reference managers and editorial systems
 * document for their JSON. What a reader did with an article (saved, fetched, indexed it) is in none of them.
 */
export const FIELD_KEYS: Readonly<Record<FieldName, readonly string[]>> = Object.freeze({
  title: keys(
    `title headline headlines webtitle fulltitle ogtitle dctitle titlepage titlerss heading name header
     titel titre título titulo titular titolo überschrift schlagzeile tytuł rubrik заголовок 标题 標題 题目 العنوان`,
  ),
  outlet: keys(
    `outlet publication publicationtitle publicationname newspaper containertitle journal websitetitle sitename ogsitename metasitename namesource sourcename
     medianame feedtitle source site publisher publishername provider sourcehostname paper newspapername website copyrightholder infosources
     quelle zeitung medium zeitschrift périodique fuente periódico periodico medio fonte testata giornale jornal krant bron tidning
     źródło origin издание источник 来源 來源 媒体 媒體 报纸 報紙 المصدر`,
  ),
  author: keys(
    `author authors authorname authorsbyline articleauthor byline bylines by creator creators dccreator credits publishedby publishedbylines writer writers primaryauthor reporter reporters
     journalist journalists contributor contributors correspondent
     autor autorin autoren verfasser auteur auteurs autora autores autore autori författare автор 作者 记者 記者 الكاتب`,
  ),
  published: keys(
    `published publishedat datepublished publisheddate publishdate publishtime publicationtime publishingdate publicationdate webpublicationdate pubdate
     datepublish datetimepub publishedtime articlepublishedtime firstpublicationdate firstpublishdate firstpublished
     publishedon dateofpublication issued contentcreated firstcreated displaydate date datetime dcdate day postdate timestamp
     dateunixtime unixtimestamp createdutc ts versioncreated datum erscheinungsdatum veröffentlicht veröffentlichungsdatum publikationsdatum fecha
     fechadepublicación data datadipubblicazione datapublikacji дата 日期 发布日期 發布日期 发布时间 發布時間 التاريخ`,
  ),
  updated: keys(
    `updated updatedat modified modifiedat datemodified modifieddate datemodify lastmodified lastmod lastupdated updateddate
     articlemodifiedtime lastupdatedate versioncreated edited editedat`,
  ),
  url: keys(
    `url link weburl articleurl permalink canonicalurl canonicallink canonical ogurl pageurl originalurl externalurl address
     href alternate finalurl origurl givenurl mainentityofpage respondedurl requestedurl source guid uri id lien enlace adresse ссылка 链接 連結 الرابط`,
  ),
  language: keys(`language lang metalang inlanguage`),
  body: keys(
    `body articlebody text content contents fulltext maintext storytext bodyhtml bodyxhtml html rawhtml articlehtml contenthtml htmlcontent
     bodytext contenttext textcontent plaintext rawtext storysentences articletext contentencoded bodies contentelements
     blocks lexical mobiledoc main selftext paragraphs storybody articlecontent newscontent postcontent cleantext volltext artikeltext inhalt texte corps texto contenido testo contenuto conteúdo conteudo tekst treść brödtext текст
     正文 内容 內容 本文 النص`,
  ),
});

/** Parts of a record that hold more of its fields. */
const INNER_RECORDS = keys(
  `fields thread metadata meta metadatas attributes yoastheadjson embedded extra params links html`,
);

/** Days on which a reader, a crawler or an index did something with an article. */
const OWN_DAY_KEYS = keys(
  `created createdat added addedat dateadded saved savedat clipped clippedat imported accessed accessdate retrieved crawled
   crawldate fetched filedate datedownload indexeddate collectdate seendate readat lastread archived archivedat`,
);
/** Fields by whose keys alone a line `Key: value` is known to tell of an article. */
const TELLING_FIELDS = ['title', 'outlet', 'author', 'published', 'updated', 'url', 'language'] as const;

/** Signs of a reading list: what it calls updated is the reader's own doing, and its source is how the reader came by it. */
const READER_KEYS = keys(
  `isarchived isstarred isread readingprogress readat savedat givenurl firstopenedat lastopenedat dateadded timeadded clipped
   clippedat bookmarked isfavorite readwiseurl itemtype accessdate`,
);

/** The values of a record by key, its own before those of its inner parts. */
export class RecordFields {
  readonly #values = new Map<string, unknown[]>();
  readonly #mapped: Readonly<Partial<Record<FieldName, readonly unknown[]>>>;
  /** The record's own keys, as written. */
  readonly keys: readonly string[];

  /** `rule`: where the fields of such records stand; what it does not name is found by the known keys. */
  constructor(record: ArticleRecord, rule: MappingRule | null = null) {
    this.#mapped = rule ? mappedValues(record, rule) : {};
    this.keys = Object.keys(record);
    const inner = Object.entries(record).flatMap(([key, value]) =>
      isRecord(value) && INNER_RECORDS.includes(plainKey(key)) ? [value] : [],
    );
    const language = languageOf([record, ...inner]);
    for (const part of [record, ...inner]) this.#add(part, language);
  }

  /** What stands under the keys of a field, the surest first; null and empty texts left out. */
  valuesOf(field: FieldName): readonly unknown[] {
    return this.#mapped[field] ?? FIELD_KEYS[field].flatMap((key) => this.at(key));
  }

  /** What stands under one key, given in small letters without marks. */
  at(key: string): readonly unknown[] {
    return this.#values.get(key) ?? [];
  }

  /** True where the record is an entry of a reading list. */
  get isReadersOwn(): boolean {
    return READER_KEYS.some((key) => this.#values.has(key));
  }

  #add(record: ArticleRecord, language: string | null): void {
    for (const [key, written] of Object.entries(record)) {
      const value = inOneLanguage(written, language);
      if (value === null || value === undefined || value === '') continue;
      const plain = plainKey(key);
      const values = this.#values.get(plain);
      if (values) values.push(value);
      else this.#values.set(plain, [value]);
    }
  }
}

const LANGUAGE_TAG = /^[a-z]{2}(?:[-_][A-Z]{2})?$/;

/** The languages of a value that editorial systems keep by language, `{ "en-GB": "Ferry late", "de": … }`, that have something. */
function byLanguage(value: unknown): readonly (readonly [language: string, value: unknown])[] | null {
  if (!isRecord(value)) return null;
  const entries = Object.entries(value);
  const isByLanguage = entries.length > 0 && entries.every(([key]) => LANGUAGE_TAG.test(key) && key !== 'id');
  return isByLanguage ? entries.filter(([, one]) => one !== null && one !== '') : null;
}

/** The language that a record is read in: the first of its body, else of its first field by language. Null where it has none. */
function languageOf(records: readonly ArticleRecord[]): string | null {
  const fields = records.flatMap((record) =>
    Object.entries(record).flatMap(([key, value]) => {
      const language = byLanguage(value)?.[0]?.[0];
      return language === undefined ? [] : [{ key: plainKey(key), language }];
    }),
  );
  const body = FIELD_KEYS.body.find((key) => fields.some((field) => field.key === key));
  return (fields.find(({ key }) => key === body) ?? fields[0])?.language ?? null;
}

/** A value in the language, or the first that it is given in; one that is not kept by language as it is. */
function inOneLanguage(value: unknown, language: string | null): unknown {
  const languages = byLanguage(value);
  if (languages === null) return value;
  return (languages.find(([one]) => one === language) ?? languages[0])?.[1];
}

function mappedValues(
  record: ArticleRecord,
  { fields }: MappingRule,
): Partial<Record<FieldName, readonly unknown[]>> {
  return Object.fromEntries(
    Object.entries(fields).map(([field, { keys: named, fixed }]) => {
      if (fixed !== null) return [field, [fixed]];
      const values = named.map((key) => valueAt(record, key));
      return [field, values.filter((value) => value !== null && value !== undefined && value !== '')];
    }),
  );
}

/** A key in small letters, without marks and spaces. */
export function plainKey(key: string): string {
  return key.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

/** True for a plain key that tells of an article: its title, outlet, author, day, address or language. */
export function isTellingKey(plain: string): boolean {
  return TELLING_FIELDS.some((field) => FIELD_KEYS[field].includes(plain));
}

/** True for a plain key under which a reader's, a crawler's or an index's own day stands. */
export function isOwnDayKey(plain: string): boolean {
  return OWN_DAY_KEYS.includes(plain);
}
