import { hasByteOrderMark, type Source, type Span } from '../source.js';
import { isSpace } from './characters.js';
import { malformed, quoted, type XmlFault } from './fault.js';

const S = '[\\t\\n\\r ]';
const VERSION = `${S}+version${S}*=${S}*(?:"1\\.\\d+"|'1\\.\\d+')`;
const ENCODING = `${S}+encoding${S}*=${S}*(?:"([A-Za-z][\\w.-]*)"|'([A-Za-z][\\w.-]*)')`;
const STANDALONE = `${S}+standalone${S}*=${S}*(?:"(?:yes|no)"|'(?:yes|no)')`;
const DECLARATION = new RegExp(`^<\\?xml${VERSION}(?:${ENCODING})?(?:${STANDALONE})?${S}*\\?>$`);

/** The XML declaration of a text, after a byte order mark; null where there is none. */
function declarationOf({ text }: Pick<Source, 'text'>): Span | null {
  const start = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  const after = start + '<?xml'.length;
  if (!text.startsWith('<?xml', start)) return null;
  if (!isSpace(text.charCodeAt(after)) && !text.startsWith('?>', after)) return null;
  const close = text.indexOf('?>', after);
  return { start, end: close === -1 ? text.length : close + '?>'.length };
}

/** The offset at which the document begins: after a byte order mark and the XML declaration. */
export function documentStart(source: Source): number {
  return declarationOf(source)?.end ?? (hasByteOrderMark(source) ? 1 : 0);
}

/** The encoding that the XML declaration of a text names, or null. */
export function declaredEncoding(text: string): string | null {
  const declaration = declarationOf({ text });
  const found = declaration && DECLARATION.exec(text.slice(declaration.start, declaration.end));
  return found?.[1] ?? found?.[2] ?? null;
}

/** A declaration that is none, or that names another encoding than the file's: parsers would not agree on the text. */
export function faultInDeclaration(source: Source): XmlFault | null {
  const declaration = declarationOf(source);
  if (!declaration) return null;
  const { start, end } = declaration;
  const text = source.text.slice(start, end);
  if (!DECLARATION.test(text)) {
    const message = 'The XML declaration cannot be read. Write <?xml version="1.0" encoding="UTF-8"?>.';
    return malformed(source, start, message, start + '<?xml'.length);
  }
  const declared = declaredEncoding(source.text);
  if (declared === null || isEncoding(declared, source.encoding)) return null;
  const at = start + text.indexOf(declared, text.indexOf('encoding'));
  const message = `The file declares the encoding ${quoted(declared)} but is written in ${source.encoding}. Save it as UTF-8 and declare UTF-8.`;
  return malformed(source, at, message, at + declared.length);
}

/** Whether a declared name means the encoding that the text was read in. */
function isEncoding(declared: string, actual: string): boolean {
  if (/^utf-16$/i.test(declared)) return actual.startsWith('utf-16');
  try {
    return new TextDecoder(declared).encoding === actual;
  } catch {
    return false;
  }
}
