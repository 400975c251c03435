import {
  climbed,
  FINDING_SIZE,
  GRANT_SIZE,
  type MergedData,
  ROLE_MARK,
  ROLE_SIZE,
  SEVERITIES,
  STATES,
  unpacked,
} from '../../merged/data.js';
import { wordsOf } from '../model/filter.js';

/** What a role holds of a permission. */
export interface Grant {
  readonly permission: number;
  readonly level: number;
  readonly restriction: string | null;
  readonly risk: number;
}

export interface Role {
  readonly account: number;
  readonly id: number;
  readonly name: number;
  readonly project: number;
  readonly file: number;
  readonly state: (typeof STATES)[number];
  /** Indexes of grants, rising. */
  readonly grants: readonly number[];
  /** The greatest of its permissions; -1 without any. */
  readonly risk: number;
}

export interface Finding {
  readonly account: number;
  readonly severity: (typeof SEVERITIES)[number];
  readonly rule: number;
  readonly message: number;
  readonly file: number;
  readonly line: number;
  readonly role: number;
  readonly introduced: boolean;
}

/** The data as views ask for it. */
export interface Model {
  readonly data: MergedData;
  readonly grants: readonly Grant[];
  readonly roles: readonly Role[];
  readonly findings: readonly Finding[];
  /** A text by its index; empty for none. */
  readonly text: (index: number) => string;
  /** A text of a finding, with what it is of. */
  readonly textOf: (finding: Finding, index: number) => string;
  readonly accountName: (account: number) => string;
  /** Whether each word of what is searched for is in one of some texts. */
  readonly searchFor: (written: string) => (texts: readonly number[]) => boolean;
}

export function makeModel(data: MergedData): Model {
  const lower = data.texts.map((text) => text.toLowerCase());
  const text = (index: number) => data.texts[index] ?? '';
  const grants = rowsOf(data.grants, GRANT_SIZE).map(
    ([permission = 0, level = 0, restriction = -1, risk = 0]): Grant => ({
      permission,
      level,
      restriction: data.texts[restriction] ?? null,
      risk,
    }),
  );
  const searchFor = (written: string) => {
    const found = wordsOf(written).map((word) => lower.map((text) => text.includes(word)));
    return (texts: readonly number[]) => found.every((has) => texts.some((text) => has[text] === true));
  };
  return {
    data,
    grants,
    roles: rolesOf(data, grants),
    findings: findingsOf(data),
    text,
    textOf: ({ role }, index) => text(index).replaceAll(ROLE_MARK, () => text(role)),
    accountName: (account) => data.accounts[account]?.name ?? '',
    searchFor,
  };
}

function rolesOf({ roles, held }: MergedData, grants: readonly Grant[]): Role[] {
  return rowsOf(roles, ROLE_SIZE).map(
    ([account = 0, id = -1, name = -1, project = -1, file = -1, state = 0], at) => {
      const own = climbed(unpacked(held[at] ?? ''));
      const risk = own.reduce((most, grant) => Math.max(most, grants[grant]?.risk ?? -1), -1);
      return { account, id, name, project, file, state: STATES[state] ?? 'active', grants: own, risk };
    },
  );
}

function findingsOf({ findings }: MergedData): Finding[] {
  return findings.flatMap((own, account) =>
    rowsOf(own, FINDING_SIZE).map(
      ([severity = 0, rule = -1, message = -1, file = -1, line = 0, role = -1, introduced = -1]) => ({
        account,
        severity: SEVERITIES[severity] ?? 'error',
        ...{ rule, message, file, line, role },
        introduced: introduced === 1,
      }),
    ),
  );
}

function rowsOf(text: string, size: number): number[][] {
  const numbers = unpacked(text);
  return Array.from({ length: numbers.length / size }, (_, row) =>
    numbers.slice(row * size, row * size + size),
  );
}
