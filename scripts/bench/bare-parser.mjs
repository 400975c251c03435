// What a program costs that does nothing but parse the files of a list with fast-xml-parser, places included.
import { readFileSync } from 'node:fs';
import { XMLParser } from 'fast-xml-parser';

const parser = new XMLParser({ preserveOrder: true, captureMetaData: true });
for (const path of readFileSync(process.argv[2] ?? '', 'utf8').split('\n'))
  parser.parse(readFileSync(path, 'utf8'));
