import type { Place } from '../../sdf/source.js';

/** A value of a config file and where it stands. */
export type ConfigNode = ScalarNode | EmptyNode | ListNode | MapNode;

interface NodeBase extends Place {
  /** The key that it stands under, of an item that of its list; '' for the whole file. */
  readonly name: string;
}

export interface ScalarNode extends NodeBase {
  readonly kind: 'scalar';
  readonly text: string;
  /** Whether it is text, not a number or a truth value. */
  readonly isText: boolean;
}

export interface EmptyNode extends NodeBase {
  readonly kind: 'empty';
}

export interface ListNode extends NodeBase {
  readonly kind: 'list';
  readonly items: readonly ConfigNode[];
}

export interface MapNode extends NodeBase {
  readonly kind: 'map';
  readonly entries: readonly MapEntry[];
}

export interface MapEntry {
  readonly key: ScalarNode;
  readonly value: ConfigNode;
}
