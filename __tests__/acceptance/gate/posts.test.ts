import { expect, test } from '@jest/globals';
import { openPull, pullEvent } from '../../github/scenario.js';
import { edited, KEYS, PATHS } from './base.js';
import { type ShapeRun, useGate } from './harness.js';

const gate = useGate();

/** The clerk holds more of the record type than that lists. */
const FAULT = edited(
  PATHS.clerk,
  `<permkey>${KEYS.cargo}</permkey>\n      <permlevel>VIEW`,
  `<permkey>${KEYS.cargo}</permkey>\n      <permlevel>FULL`,
);

const posts = ({ world }: Pick<ShapeRun, 'world'>) =>
  [...world.github.pulls.values()].flatMap(({ comments, reviewComments }) => [
    comments.length,
    reviewComments.length,
  ]);

test.concurrent('a closed pull request gets no new posts', async () => {
  const made = await gate.make({ head: FAULT });
  const pull = openPull(made.world, made.tip, made.head);
  pull.isClosed = true;
  const run = await made.world.run(made.workspace, pullEvent(made.world, pull));
  expect([run.code, posts(made)]).toEqual([1, [0, 0]]);
});

test.concurrent('what a step with other paths has posted is found again', async () => {
  const made = await gate.make({ head: FAULT });
  const pull = openPull(made.world, made.tip, made.head);
  const run = (paths: string) =>
    made.world.run(made.workspace, pullEvent(made.world, pull), { inputs: { paths } });
  expect((await run('src/**')).code).toBe(1);
  expect(posts(made)).toEqual([1, 2]);
  await run('src/Objects/Segments/**');
  expect(posts(made)).toEqual([1, 0]);
  expect(pull.comments[0]?.body).toContain('passed');
});
