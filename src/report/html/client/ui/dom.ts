type Child = Node | string | null | false | undefined;
type Handlers = {
  readonly [Name in keyof HTMLElementEventMap as `on${Name}`]?: (event: HTMLElementEventMap[Name]) => void;
};
type Attributes = Handlers & { readonly [name: string]: unknown };

/**
 * An element with attributes, listeners (`onclick`) and children. Text becomes text, never markup: that is the only way
 * in which values get into the page.
 */
export function h<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) set(element, name, value);
  element.append(
    ...children.filter(
      (child): child is Node | string => child !== null && child !== false && child !== undefined,
    ),
  );
  return element;
}

function set(element: HTMLElement, name: string, value: unknown): void {
  if (typeof value === 'function') element.addEventListener(name.slice(2), value as EventListener);
  else if (value === true) element.setAttribute(name, '');
  else if (value !== false && value !== null && value !== undefined)
    element.setAttribute(name, String(value));
}

/** Puts new children in the place of all that an element holds. */
export function fill(element: Element, ...children: readonly Child[]): void {
  element.replaceChildren(...children.filter((child): child is Node | string => Boolean(child)));
}

/** Says something to those who hear the page. */
export function announce(text: string): void {
  const live = document.getElementById('live');
  if (live && live.textContent !== text) live.textContent = text;
}
