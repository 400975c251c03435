import type { Answer, GitHub } from '../api.js';
import { isEnd } from '../refusal.js';
import { fields, text } from './fields.js';
import type { Requests } from './requests.js';

/** Who writes with the token that every job is given. */
const JOB_TOKEN = 'github-actions[bot]';

export function viewer({ octokit, ask }: Requests): Pick<GitHub, 'viewer'> {
  let login: string | null = null;
  return {
    /** REST tells this only to tokens of users. */
    async viewer(): Promise<Answer<string>> {
      if (login !== null) return { value: login };
      const answer = await ask(
        { what: 'find out whose token this is', permission: 'contents: read' },
        () => octokit.graphql<{ viewer: { login: string } }>('query { viewer { login } }'),
        ({ viewer }) => nameOf(viewer),
      );
      if ('refusal' in answer && !isEnd(answer.refusal)) login = JOB_TOKEN;
      if ('value' in answer) login = answer.value;
      return login === null ? answer : { value: login };
    },
  };
}

function nameOf(viewer: unknown): string {
  const login = text(fields(viewer).login);
  if (login === '') throw new TypeError('no name');
  return login;
}
