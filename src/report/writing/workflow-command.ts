/** What a workflow command is told besides its message; what is undefined is left out. */
export type Properties = Readonly<Record<string, string | number | undefined>>;

/** A line that the runner of a workflow obeys: `::name key=value,…::message`, escaped as the runner undoes it. */
export function workflowCommand(name: string, properties: Properties, message: string): string {
  const pairs = Object.entries(properties)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `${key}=${escapeProperty(String(value))}`);
  return `::${name}${pairs.length > 0 ? ` ${pairs.join(',')}` : ''}::${escapeData(message)}`;
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
