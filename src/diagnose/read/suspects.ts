/** Whether a line may matter at all: it speaks of permissions, of trouble, or of what SDF validates. */
export function mayMatter(line: string): boolean {
  return HINT.test(line);
}

/** How badly a line that is not understood looks as if it should be. */
export type Suspicion = 'permission' | 'error' | 'foreign';

/**
 * What a line that nothing was understood of seems to speak of; null for one that tells of no trouble.
 *
 * @param line cleaned
 * @param raw as the text has it
 */
export function suspicionOf(line: string, raw: string): Suspicion | null {
  const rest = line.replace(ENVELOPE, ' ');
  if (FOREIGN.test(rest)) return 'foreign';
  if (HEADING.test(rest)) return 'error';
  if (PERMISSION.test(rest) && !UNTROUBLED.test(raw)) return 'permission';
  const tells = ERROR.test(rest) || LEVEL.test(raw);
  if (STATUS.test(line)) return null;
  return tells && !UNTROUBLED.test(raw) && !COUNTED.test(rest) && !STACK.test(line) ? 'error' : null;
}

/** What stands around a message and says nothing itself. */
const ENVELOPE =
  /insufficient_permission|insufficientpermissionfault|permission violation:?|please contact your account administrator\.*|forbidden|an error occurr?ed during [a-z ]{1,40}validation(?: of custom objects)?|errors? for file|error message:?|(?:error|fault)\.?(?:code|type|details?|name|string)|suitescripterror|errors?(?=["']?\s*:)/gi;

/** What commands say of a run as a whole; other lines say what is wrong. */
const STATUS =
  /^["']?(?:status|result)["']? ?[:=] ?["']?(?:failed|failure|error)["']?,?$|^["']?(?:type|severity)["']?: ?["'](?:error|fatal)["'],?$/i;

/** What introduces the lines below it. */
const HEADING = /\bpermissions?:$/i;

const PERMISSION =
  /permission|privilege|unauthori[sz]ed|not authori[sz]ed|not allowed|access denied|insufficient|restrictions? on/i;

const ERROR = /\b(?:errors?|fatal|fail(?:ed|ure|s)?|exception|denied|refused|rejected|fault|violation)\b/i;

/** Levels of logs at which something is wrong, whatever the words. */
const LEVEL = /\b(?:ERROR|FATAL|CRITICAL)\b|"level":\s*"?(?:error|fatal|50|60)\b/;

/** Levels of logs at which nothing is wrong, and lines that say so. */
const UNTROUBLED =
  /\b(?:TRACE|DEBUG|INFO|NOTICE)\b|"level":\s*"?(?:trace|debug|info|10|20|30)\b|\bno errors?\b/;

/** `3 errors`, `failed: 0`: a count of what other lines tell. */
const COUNTED =
  /\b\d+ (?:errors?|failures?|failed|rejected)\b|\b(?:errors?|failures?|failed|rejected)["']?\s?[:=]\s?\d+\b/i;

const STACK = /^(?:at |caused by:|traceback|file ".*", line \d|\.\.\. \d+ more)/i;

/** Words for permission, access and right in the languages that NetSuite speaks beside English. */
const FOREIGN =
  /\b(?:permisos?|privilegios|autorisations?|habilitations?|droits d'acc|berechtigung(?:en)?|zugriffsrecht|permiss(?:ão|ões)|autorizzazion[ei]|permess[oi]|machtiging(?:en)?|toegangsrecht|beh(?:ö|o)righet|tillatelse|tilladelse|käyttöoikeu|opr(?:á|a)vn(?:ě|e)n|uprawnie|yetki|izin\b|quyền)|権限|アクセス許可|权限|權限|권한|สิทธิ์|права доступа|разрешени|недостаточно прав/i;

/** Words of the sentences that are understood, as they stand in a text that is not cleaned yet. */
const WORDS = [
  'you (?:need|must have)|(?:not|n.t) have|restriction|level mismatch|not supported|no such|not found|approve|disabled',
  'permlevel|permkey|dependenc|manifest|reference|feature|administrator|object field|script ?id|duplicate values|locked',
  'created by yourself|only delete notes|only the owner|system defined|built-in|test drive|consolidated parent|issue role|limit.exceeded|request.blocked',
  'field id|not exceed|beta record|(?:lists?|transactions?|reports?|setup|records?) ?(?:-|=|→|>|:|&)|role_required|_2fa|only_access|perms_reqd|invalid.login|\\b403\\b|feature_reqd|not enabled|ip ?address',
];

const HINT = new RegExp([PERMISSION.source, ERROR.source, FOREIGN.source, ...WORDS].join('|'), 'i');
