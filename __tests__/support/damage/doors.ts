import { answersDoor } from './answers-door.js';
import { baselineDoor } from './baseline-door.js';
import { configDoor } from './config-door.js';
import type { Door } from './door.js';
import { errorsDoor } from './errors-door.js';
import { eventDoor } from './event-door.js';
import { patchDoor } from './patch-door.js';
import { projectDoor } from './project-door.js';

/** Everything through which something comes in that nobody here has written. */
export const DOORS: readonly Door[] = [
  projectDoor,
  configDoor,
  baselineDoor,
  eventDoor,
  patchDoor,
  errorsDoor,
  answersDoor,
];
