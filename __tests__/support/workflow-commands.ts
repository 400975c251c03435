/** A line of a log that the runner of a workflow obeys. */
export interface Command {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly message: string;
}

const COMMANDS =
  /^(?:add-mask|add-matcher|add-path|debug|echo|endgroup|error|group|internal-set-repo-path|notice|remove-matcher|save-state|set-env|set-output|stop-commands|warning)$/;

/** Reads a log as the runner does, the old form `##[name]` anywhere in a line included. */
export function commandsIn(log: string): Command[] {
  return log.split(/\r\n|\n|\r/).flatMap((line) => {
    const [, name = '', properties = '', message = ''] =
      /^\s*::([^\s:]*)(?: (.*?))?::(.*)$/.exec(line) ?? /##\[([^\s\]]*)(?: (.*?))?\](.*)$/.exec(line) ?? [];
    return COMMANDS.test(name) ? [{ name, properties: pairs(properties), message: unescaped(message) }] : [];
  });
}

function pairs(properties: string): Record<string, string> {
  return Object.fromEntries(
    properties
      .split(',')
      .filter((pair) => pair.includes('='))
      .map((pair) => [pair.slice(0, pair.indexOf('=')), unescaped(pair.slice(pair.indexOf('=') + 1))]),
  );
}

function unescaped(text: string): string {
  return text
    .replaceAll('%0D', '\r')
    .replaceAll('%0A', '\n')
    .replaceAll('%3A', ':')
    .replaceAll('%2C', ',')
    .replaceAll('%25', '%');
}
