import type { Operation } from '../saying.js';
import { TAG_MARK } from './clean.js';

/** An operation that a text tells of, and where in it. */
export interface OperationMark {
  readonly at: number;
  /** Null where the call may do anything, as one of a RESTlet, and where it was no failure. */
  readonly operation: Operation | null;
  /** How the text names it. */
  readonly word: string;
  /** The record type that the call is about. */
  readonly subject: string | null;
  /** Whether it is a query, which reads whatever the method. */
  readonly isQuery: boolean;
}

const BY_WORD: ReadonlyMap<string, Operation> = new Map([
  ...of(
    'read',
    'GET',
    'HEAD',
    'get',
    'getList',
    'getAll',
    'search',
    'searchMoreWithId',
    'load',
    'lookupFields',
  ),
  ...of('read', 'LoadRecord', 'SearchRecord', 'LookupField', 'runSuiteQL'),
  ...of('create', 'POST', 'add', 'addList', 'create', 'CreateRecord'),
  ...of(
    'edit',
    'PUT',
    'PATCH',
    'update',
    'updateList',
    'upsert',
    'upsertList',
    'submitFields',
    'SubmitField',
  ),
  ...of('delete', 'DELETE', 'delete', 'deleteList', 'DeleteRecord'),
]);

function of(operation: Operation, ...words: readonly string[]): [string, Operation][] {
  return words.map((word) => [word, operation]);
}

/** Calls as HTTP, SOAP and SuiteScript write them. */
const CALL = new RegExp(
  [
    String.raw`\b(?<http>GET|HEAD|POST|PUT|PATCH|DELETE)\b(?<target>["',\s:]{1,8}(?:url["':\s=]{1,6})?(?:https?:/|/)[^\s"',]{1,300})?(?<success>["'\s]{1,3}(?:HTTP/[\d.]{1,4}["'\s]{1,3})?2\d\d\b)?`,
    `${TAG_MARK}(?<tag>\\w{1,20})${TAG_MARK}`,
    String.raw`\bSOAPAction["':\s]{1,5}(?<action>\w{1,20})`,
    String.raw`\bnlapi(?<script1>LoadRecord|CreateRecord|DeleteRecord|SubmitField|LookupField|SearchRecord)\b`,
    String.raw`\b(?:record|search|query)\.(?<script2>load|create|delete|submitFields|lookupFields|runSuiteQL)\b`,
    String.raw`\b[a-z]\w{2,40}\.(?<script3>delete|create|update|upsert|add)(?=[\s(:]|$)`,
    String.raw`(?<path>/record/v1/[\w-]{1,60}|/query/v1/suiteql)`,
  ].join('|'),
  'g',
);

/** Whether a line may hold a call; a quick look before it is read. */
export function mayHoldCall(line: string): boolean {
  return QUICK.test(line);
}

const QUICK =
  /\b(?:GET|HEAD|POST|PUT|PATCH|DELETE)\b|SOAPAction|nlapi|(?:record|search|query)\.\w|\w\.(?:delete|create|update|upsert|add)\b|\/v1\/|<[\w-]{0,40}:?(?:add|update|upsert|delete|get|search)/;

/** The calls in a cleaned text, in their order. */
export function findOperations(text: string): OperationMark[] {
  const marks: OperationMark[] = [];
  for (const found of text.matchAll(CALL)) {
    const { http, target, success, tag, action, script1, script2, script3, path } = found.groups ?? {};
    const last = marks.at(-1);
    if (path && last && found.index - last.at < NEAR_PATH && last.subject === null) {
      marks[marks.length - 1] = withTarget(last, path);
      continue;
    }
    const word = http ?? tag ?? action ?? script1 ?? script2 ?? script3 ?? '';
    const mark = {
      at: found.index,
      operation: BY_WORD.get(word) ?? null,
      word,
      subject: null,
      isQuery: false,
    };
    const place = target ?? path ?? (word === 'runSuiteQL' ? '/suiteql' : '');
    marks.push(success ? { ...mark, operation: null } : withTarget(mark, place));
  }
  return marks;
}

/** A path behind a method belongs to it, as in `"method": "POST", "url": "…"`. */
const NEAR_PATH = 300;

function withTarget(mark: OperationMark, target: string): OperationMark {
  if (/suiteql/i.test(target)) return { ...mark, operation: 'read', isQuery: true };
  if (/restlet|\/NetSuitePort/i.test(target)) return { ...mark, operation: null };
  const subject = /\/record\/v1\/(?:metadata-catalog\/)?([\w-]{1,60})/.exec(target)?.[1] ?? mark.subject;
  return { ...mark, subject };
}

/** What people and logs say before an error: `Failed to create invoice 12: …`. */
const PROSE =
  /\b(?:(?<read>read|get|gett|fetch|load|search|query|view|retriev)|(?<create>creat|add|insert|post)|(?<edit>updat|edit|patch|modif|chang)|(?<remove>delet|remov))(?:e|es|ed|ing|y|ying|ied|s)?\b/gi;

/** The last operation that words name. */
export function operationInProse(
  text: string,
): { readonly operation: Operation; readonly word: string } | null {
  let last: { operation: Operation; word: string } | null = null;
  for (const { 0: word, groups = {} } of text.matchAll(PROSE)) {
    const { read, create, edit } = groups;
    const operation = read ? 'read' : create ? 'create' : edit ? 'edit' : 'delete';
    last = { operation, word: word.toLowerCase() };
  }
  return last;
}
