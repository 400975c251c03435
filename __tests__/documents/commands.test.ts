import { describe, expect, test } from '@jest/globals';
import { withScene } from '../../scripts/docs/scenes.mjs';
import { runShell } from '../../scripts/docs/shell.mjs';
import { useCommand } from '../support/command.js';
import { blocksIn } from '../support/documents.js';

const { path } = useCommand();

/** Those that cannot run here say why: `<!-- run: not, … -->`. */
const blocks = blocksIn('sh').filter(({ mark }) => !mark?.argument.startsWith('not, '));

describe('what documents tell to type works, and ends as they say', () => {
  test.each(blocks.map((block) => ({ ...block, title: `${block.place} ${block.text.trim()}` })))(
    '$title',
    async ({ text, mark }) => {
      const exits = Number(/^exits (\d)$/.exec(mark?.argument || 'exits 0')?.[1]);
      const run = await withScene(mark?.scene ?? 'repository', (folder) => runShell(text, folder, path()));
      expect(run).toEqual({ code: exits, output: run.output });
    },
  );
});
