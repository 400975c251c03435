import type { Place, Span } from './source.js';
import type { XmlComment } from './xml-content.js';

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
  /** Character data of this element alone: references resolved, CDATA joined, no white space around it. */
  readonly text: string;
  /** The text in the file, where `readAsMeant` reads another. */
  readonly written?: string;
  /** From the first to the last mark of `text`, CDATA delimiters included; null where there is none. */
  readonly textSpan: Span | null;
  /** Between the tags; empty, at the end of the element, where it closes itself. */
  readonly contentSpan: Span;
  readonly selfClosing: boolean;
}
