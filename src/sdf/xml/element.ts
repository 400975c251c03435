import type { Place, Source, Span } from '../source.js';
import { skipSpace, skipSpaceBack } from './characters.js';
import type { XmlComment } from './content.js';

/** An attribute; its own range is that of the value between the quotes. */
export interface XmlAttribute extends Place {
  readonly name: string;
  /** The value with references resolved. */
  readonly text: string;
}

/** An element with the exact ranges of its parts. */
export interface XmlElement extends Place {
  /** As the file has it, or as `readAsMeant` reads it. */
  readonly name: string;
  readonly parent: XmlElement | null;
  /** The name in the opening tag. */
  readonly nameSpan: Span;
  readonly attributes: readonly XmlAttribute[];
  readonly children: readonly XmlElement[];
  readonly comments: readonly XmlComment[];
  /** Character data of this element alone: references resolved, CDATA joined, no white space around it. May be empty. */
  readonly text: string;
  /** The name and the text in the file, where `readAsMeant` reads others. */
  readonly writtenName?: string;
  readonly writtenText?: string;
  /** From the first to the last mark of `text`, CDATA delimiters included; null where there is none. */
  readonly textSpan: Span | null;
  /** Between the tags; empty, at the end of the element, where it closes itself. */
  readonly contentSpan: Span;
  readonly selfClosing: boolean;
}

/** Most elements have neither attributes nor children nor comments: they share one list of none. */
export const NONE: readonly never[] = Object.freeze([]);

// An account has hundreds of thousands of elements. What they hold is kept small: ranges are numbers, which become spans
// where they are asked for, and what follows from the rest is not kept at all. Most elements are leaves, and rows of them.

/** An element while it is read. */
export class ReadElement implements XmlElement {
  parent: XmlElement | null = null;
  attributes: readonly XmlAttribute[] = NONE;
  children: readonly XmlElement[] = NONE;
  comments: readonly XmlComment[] = NONE;
  text = '';
  textSpan: Span | null = null;

  /**
   * @param nameEnd the offset after the name in the opening tag
   * @param contentStart the offset after the opening tag
   * @param contentEnd that of the end tag; the end of an element that closes itself
   */
  constructor(
    readonly source: Source,
    readonly start: number,
    readonly end: number,
    readonly name: string,
    private readonly nameEnd: number,
    private readonly contentStart: number,
    private readonly contentEnd: number,
    readonly selfClosing: boolean,
  ) {}

  get nameSpan(): Span {
    return { start: this.start + 1, end: this.nameEnd };
  }

  get contentSpan(): Span {
    return { start: this.contentStart, end: this.contentEnd };
  }
}

/** An element that holds other elements, white space, and nothing else: `<name id="x"><leaf>…</leaf></name>`. */
export class Row implements XmlElement {
  parent: XmlElement | null = null;
  children: readonly XmlElement[] = NONE;
  declare readonly writtenName?: string;

  /** @param contentStart the offset after the opening tag */
  constructor(
    readonly source: Source,
    readonly start: number,
    readonly end: number,
    readonly name: string,
    private readonly contentStart: number,
    readonly attributes: readonly XmlAttribute[],
  ) {}

  get comments(): readonly XmlComment[] {
    return NONE;
  }

  get text(): string {
    return '';
  }

  get textSpan(): Span | null {
    return null;
  }

  get selfClosing(): boolean {
    return false;
  }

  get nameSpan(): Span {
    return writtenNameSpan(this);
  }

  get contentSpan(): Span {
    return { start: this.contentStart, end: endOfContent(this) };
  }
}

/** An element that holds text alone, `<name>text</name>`. */
export class Leaf implements XmlElement {
  parent: XmlElement | null = null;
  declare readonly writtenName?: string;

  constructor(
    readonly source: Source,
    readonly start: number,
    readonly end: number,
    readonly name: string,
    readonly text: string,
  ) {}

  get attributes(): readonly XmlAttribute[] {
    return NONE;
  }

  get children(): readonly XmlElement[] {
    return NONE;
  }

  get comments(): readonly XmlComment[] {
    return NONE;
  }

  get selfClosing(): boolean {
    return false;
  }

  get nameSpan(): Span {
    return writtenNameSpan(this);
  }

  get contentSpan(): Span {
    return { start: this.nameSpan.end + 1, end: endOfContent(this) };
  }

  get textSpan(): Span | null {
    const { text } = this.source;
    const { start: contentStart, end: contentEnd } = this.contentSpan;
    const start = skipSpace(text, contentStart, contentEnd);
    return start === contentEnd ? null : { start, end: skipSpaceBack(text, start, contentEnd) };
  }
}

/** Where the name stands in the opening tag of an element, right after the `<`. */
function writtenNameSpan({ start, name, writtenName = name }: Row | Leaf): Span {
  return { start: start + 1, end: start + 1 + writtenName.length };
}

/** The offset of the end tag, which is `</name>` without any space. */
function endOfContent({ end, name, writtenName = name }: Row | Leaf): number {
  return end - writtenName.length - '</>'.length;
}
