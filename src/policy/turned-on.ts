import type { Policy, RolePolicy } from './policy.js';

type Content = Pick<Policy, 'roles' | 'duties' | 'widening' | 'combinations' | 'exceptions'>;

const anyRole = (has: (role: RolePolicy) => boolean) => (policy: Content) => policy.roles.some(has);
const anyException = ({ exceptions }: Content) => exceptions.length > 0;
const forIntegrations = anyRole(({ profile }) => profile === 'integration');
const forAi = anyRole(({ profile }) => profile === 'ai');

/** The rules that entries of a policy turn on by themselves. Comments in XML are such entries as well. */
const TURNED_ON_BY: Readonly<Record<string, (policy: Content) => boolean>> = {
  'missing-required-permission': anyRole(
    (role) => role.require.length > 0 || role.requireCustomObjects !== null,
  ),
  'forbidden-permission': anyRole(({ forbid }) => forbid.length > 0),
  'level-above-limit': anyRole(({ limit }) => limit.length > 0),
  'required-setting': anyRole(({ settings }) => settings.length > 0),
  'integration-role-incomplete': forIntegrations,
  'integration-role-excess': forIntegrations,
  'ai-role-incomplete': forAi,
  'ai-role-too-powerful': forAi,
  'duty-conflict': ({ duties }) => duties.length > 0,
  'role-combination-conflict': ({ combinations }) => combinations.length > 0,
  'access-widened': ({ widening }) => widening !== null,
  'exception-expired': anyException,
  'exception-unused': anyException,
  'suppression-unused': () => true,
  'suppression-without-reason': () => true,
};

/** The ids of the rules that see to what a policy holds. */
export function turnedOnBy(policy: Content): string[] {
  return Object.entries(TURNED_ON_BY)
    .filter(([, isDue]) => isDue(policy))
    .map(([id]) => id);
}
