import type { Difference, Drift } from '../../access/drift/drift.js';
import { count, listed } from '../../util/words.js';

/** What it all comes to. */
export function driftSentence(drift: Drift): string {
  const { differences, onlyInRepository, onlyInAccount, unmatched, compared } = drift;
  const roles = new Set(differences.map(({ role }) => role.id)).size;
  const parts = [
    ...(differences.length > 0
      ? [`${count(differences.length, 'difference')} in ${count(roles, 'role')}`]
      : []),
    ...(onlyInRepository.length > 0
      ? [`${count(onlyInRepository.length, 'role')} only in the repository`]
      : []),
    ...(onlyInAccount.length > 0 ? [`${count(onlyInAccount.length, 'role')} only in the account`] : []),
  ];
  const found = parts.length > 0 ? listed(parts) : 'No differences';
  const rows = unmatched.length > 0 ? ` ${count(unmatched.length, 'row')} could not be matched.` : '';
  return `${found}; ${count(compared, 'role')} compared.${rows}`;
}

/** `repository VIEW, account FULL`. */
export function sides({ repository, account }: Difference): string {
  return `repository ${repository ?? 'no access'}, account ${account ?? 'no access'}`;
}

/** What else there is to know, by its title; what holds nothing is left out. */
export function driftLists(drift: Drift): { readonly title: string; readonly lines: readonly string[] }[] {
  const { onlyInRepository, onlyInAccount, unmatched, notCompared } = drift;
  return [
    {
      title: 'Roles only in the repository',
      lines: onlyInRepository.map(({ id, role }) => `${id}, ${role.source.path}`),
    },
    { title: 'Roles only in the account', lines: onlyInAccount },
    {
      title: 'Rows that could not be matched',
      lines: unmatched.map(({ line, text, why }) => `Line ${line}: ${text}. ${why}`),
    },
    {
      title: 'Not compared',
      lines: notCompared.map(({ role, permission, why }) =>
        permission === null ? `${role}. ${why}` : `${role}, ${permission}. ${why}`,
      ),
    },
  ].filter(({ lines }) => lines.length > 0);
}
