import { readFileSync } from 'node:fs';
import { validateXML } from 'xmllint-wasm';

const PUBLISHED = new URL('../schemas/junit-10.xsd', import.meta.url);

/** What most readers take, and the schema of Jenkins has no place for. Jenkins itself does not mind. */
const PLACE = / file="[^"]*" line="\d+"/g;

/** What a JUnit report holds against the schema that Jenkins publishes, as libxml2 says it. */
export async function xsdFaults(report: string): Promise<string[]> {
  const { errors } = await validateXML({
    xml: [{ fileName: 'report.xml', contents: report.replace(PLACE, '') }],
    schema: [readFileSync(PUBLISHED, 'utf8')],
  });
  return errors.map(({ rawMessage }) => rawMessage);
}
