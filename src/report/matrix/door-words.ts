import type { OpenDoor } from '../../access/open-doors.js';

const WHO = {
  public: 'Anyone on the internet',
  outsiders: 'People outside the company',
  everyone: 'Everyone',
  named: 'Named roles and people',
} as const;

const SETS_OFF = 'Anyone who triggers the code';

/** All whom doors let in, those from furthest first. */
export const EVERYBODY: readonly string[] = [WHO.public, WHO.outsiders, WHO.everyone, SETS_OFF, WHO.named];

/** Whom a door lets in. What code runs as is given to nobody by name: to whoever sets it off. */
export function whoEnters({ reach, isRunAs }: OpenDoor): string {
  return isRunAs ? SETS_OFF : WHO[reach];
}

/** What stands beside a door that a reader has to know; null for nothing. */
export function doorNote({ isDefault, isSure, inScope }: OpenDoor): string | null {
  const notes = [
    isDefault && "NetSuite's default",
    !isSure && 'only if its status lets it run',
    inScope === false && 'not in the deploy scope',
  ];
  return notes.filter((note) => note !== false).join(', ') || null;
}
