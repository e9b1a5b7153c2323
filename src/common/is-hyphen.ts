export const isHyphen = (word: string | undefined): boolean => word === '-' || word === '‐' || word === '‑';
