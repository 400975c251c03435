import fc from 'fast-check';

/** A place where what strangers have written comes in, and what must hold whatever it is. */
export interface Door {
  readonly name: string;
  readonly property: fc.IAsyncPropertyWithHooks<[unknown]>;
}

/** @param faultsOf what is wrong with what was made of a value, a line each; what it throws is a fault as well */
export function door<T>(
  name: string,
  values: fc.Arbitrary<T>,
  faultsOf: (value: T) => readonly string[] | Promise<readonly string[]>,
): Door {
  const property = fc.asyncProperty(values, async (value) => {
    const faults = await faultsOf(value);
    if (faults.length > 0) throw new Error(faults.slice(0, 5).join('\n'));
  });
  return { name, property: property as unknown as Door['property'] };
}
