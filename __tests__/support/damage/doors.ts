import type { Door } from './door.js';
import { projectDoor } from './project-door.js';

export const DOORS: readonly Door[] = [projectDoor];
