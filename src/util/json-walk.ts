/** Where a value is in JSON: the keys and indexes that lead to it. */
export type JsonPath = readonly (string | number)[];

/** Which token may follow. */
type Due = 'value' | 'value or end' | 'key' | 'key or end' | 'colon' | 'comma or end' | 'nothing';

interface Open {
  readonly isObject: boolean;
  /** The key or the index of the value that is read. */
  at: string | number;
}

const SPACE = /[ \t\n\r]*/y;
const TOKEN =
  /[{}[\],:]|"[ !#-[\]-\uFFFF]*(?:\\(?:["\\/bfnrt]|u[\da-fA-F]{4})[ !#-[\]-\uFFFF]*)*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

/** The offset of a value in JSON, by its path; that of the last value on the way to it that is there. */
export function offsetOf(json: string, path: JsonPath): number {
  let found = 0;
  let depth = -1;
  walk(json, (stack, offset) => {
    if (stack.length <= depth || stack.length > path.length) return;
    if (stack.some(({ at }, index) => at !== path[index])) return;
    found = offset;
    depth = stack.length;
  });
  return found;
}

/** The offset of the first character that JSON does not allow where it is; null in valid JSON. */
export function offsetOfFault(json: string): number | null {
  return walk(json, () => {});
}

/** Goes through all values in their order. The parser of the engine is faster by far, but knows no places. */
function walk(json: string, onValue: (stack: readonly Open[], offset: number) => void): number | null {
  const stack: Open[] = [];
  let due: Due = 'value';
  for (let offset = afterSpace(json, 0); offset < json.length; ) {
    TOKEN.lastIndex = offset;
    const [token] = TOKEN.exec(json) ?? [];
    if (token === undefined) return offset;
    const isValue: boolean = (due === 'value' || due === 'value or end') && !/^[}\],:]/.test(token);
    if (isValue) onValue(stack, offset);
    const next: Due | null = isValue ? afterValue(stack, token) : afterMark(stack, due, token);
    if (next === null) return offset;
    due = next;
    offset = afterSpace(json, offset + token.length);
  }
  return due === 'nothing' ? null : json.length;
}

function afterValue(stack: Open[], token: string): Due {
  if (token === '{' || token === '[') {
    stack.push({ isObject: token === '{', at: token === '{' ? '' : 0 });
    return token === '{' ? 'key or end' : 'value or end';
  }
  return stack.length === 0 ? 'nothing' : 'comma or end';
}

/** Null where the token is out of place. */
function afterMark(stack: Open[], due: Due, token: string): Due | null {
  const open = stack.at(-1);
  if (!open) return null;
  if (due.endsWith('or end') && token === (open.isObject ? '}' : ']')) {
    stack.pop();
    return stack.length === 0 ? 'nothing' : 'comma or end';
  }
  if (due.startsWith('key') && token.startsWith('"')) {
    open.at = JSON.parse(token);
    return 'colon';
  }
  if (due === 'colon' && token === ':') return 'value';
  if (due !== 'comma or end' || token !== ',') return null;
  if (typeof open.at === 'number') open.at += 1;
  return open.isObject ? 'key' : 'value';
}

function afterSpace(json: string, offset: number): number {
  SPACE.lastIndex = offset;
  return offset + (SPACE.exec(json)?.[0].length ?? 0);
}
