/** The same string as the engine keeps names of properties: of two such it tells at a glance whether they are the same. */
export const asName = (text: string): string => Object.keys({ [text]: true })[0] ?? text;
