import type picocolors from 'picocolors';
import { type Answer, isInPlace } from '../../diagnose/advise/answers.js';
import type { Beyond, VendorList } from '../../diagnose/advise/vendor-list.js';
import { CONFIG_FILE } from '../../policy/default-files.js';
import { count } from '../../util/words.js';
import { configKey, namedEntry } from './named-entry.js';
import { paragraph, rowLines, short } from './rows.js';

type Colours = ReturnType<typeof picocolors.createColors>;

/** More are no help on a terminal; JSON has them all. */
const MOST_SHOWN = 60;

/** What a permission list asks for, a line a permission, and what the role has beyond it. */
export function listBlocks(list: VendorList, isWritten: boolean, colours: Colours): string[][] {
  const { asks, role, beyond } = list;
  const lacking = asks.filter((answer) => stateOf(answer) !== '=').length;
  const title =
    role === null
      ? `The list asks for ${count(asks.length, 'permission')}:`
      : `The list asks for ${count(asks.length, 'permission')}; ${role} ${isWritten ? 'lacked' : 'lacks'} ${lacking}:`;
  const blocks = [[colours.bold(short(title)), ...asks.flatMap((answer) => askLines(answer, isWritten))]];
  if (role !== null && asks.length > 0) blocks.push(beyondBlock(list, beyond, colours));
  return blocks;
}

/** `+` to be added, `^` to be raised, `=` in place, `x` refused by the policy. */
function stateOf({ step, refusal }: Answer): '+' | '^' | '=' | 'x' {
  if (refusal !== null) return 'x';
  if (step && isInPlace(step)) return '=';
  return step?.role.change === 'raise' ? '^' : '+';
}

const KEY_WIDTH = 32;

function askLines(answer: Answer, isWritten: boolean): string[] {
  const { target, level, step, refusal, notes } = answer;
  const state = stateOf(answer);
  const place = [target.area, target.name].filter((part) => part !== null).join(' > ');
  const was = step?.role.present;
  const remark = {
    '+': step ? (isWritten ? 'added' : 'to be added') : '',
    '^': `${isWritten ? 'raised' : 'to be raised'} from ${was}`,
    '=': `has ${was}`,
    x: refusal ?? '',
  }[state];
  const row = [
    state,
    target.key.padEnd(KEY_WIDTH),
    (step?.level ?? level).padEnd(6),
    place,
    remark && `(${remark})`,
  ];
  return [
    `  ${short(row.filter((part) => part !== '').join(' '))}`,
    ...notes.flatMap((note) => rowLines([['', note]])),
  ];
}

function beyondBlock({ role, open }: VendorList, beyond: readonly Beyond[], colours: Colours): string[] {
  if (beyond.length === 0) return [short(`${role} has nothing beyond the list.`)];
  const shown = beyond.slice(0, MOST_SHOWN).map(({ key, name, level, listed }) => {
    const end = listed ? ` (the list asks for ${listed})` : '';
    return `  - ${short(`${key.padEnd(KEY_WIDTH)} ${level.padEnd(6)} ${name ?? ''}${end}`.trimEnd())}`;
  });
  const more = beyond.length - shown.length;
  return [
    colours.bold(short(`Beyond the list ${role} has:`)),
    ...shown,
    ...(more > 0 ? [`  and ${more} more`] : []),
    ...(open > 0
      ? paragraph(
          `${count(open, 'row')} of the list ${open === 1 ? 'is' : 'are'} not certain and may ask for some of these.`,
        )
      : []),
  ];
}

/** The entry of a policy that keeps what a list asks for. */
export function policyLines({ asks, role }: VendorList): string[] {
  const kept = asks.filter(({ refusal }) => refusal === null);
  return [
    `- match: ${role ?? 'customrole_integration'}`,
    '  require:',
    ...kept.map(
      ({ target, level }) => `    ${namedEntry(`${configKey(target.key)}: ${level}`, target.name)}`,
    ),
  ];
}

export function policyBlock(list: VendorList, colours: Colours): string[] {
  return [
    colours.bold(`To keep it this way, add under policy: roles: in ${CONFIG_FILE}:`),
    ...policyLines(list).map((line) => `  ${line}`),
  ];
}
