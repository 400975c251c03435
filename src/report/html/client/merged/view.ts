import type { View } from '../views/view.js';

/** A view that shows one account, or -1 for all of them. */
export interface AccountView extends View {
  readonly setAccount: (account: number) => void;
}
