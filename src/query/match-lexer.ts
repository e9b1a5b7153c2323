import moo from 'moo';

const KEYWORDS: Readonly<Record<string, RegExp>> = {
  where: /[wW][hH][eE][rR][eE]\b/,
  and: /[aA][nN][dD]\b/,
  or: /[oO][rR]\b/,
  not: /[nN][oO][tT]\b/,
  truth: /(?:true|false|null)\b/,
};

/** The words of a pattern. A quoted string may escape its quote and the backslash by a backslash. */
export const matchLexer = moo.compile({
  space: { match: /[ \t\r\n]+/, lineBreaks: true },
  compare: /<=|>=|<>|!=|=|<(?!-)|>|contains\b|starts with\b|ends with\b|in\b/,
  arrow: '->',
  back: '<-',
  dash: '-',
  number: /\d{1,15}(?:\.\d{1,15})?/,
  string: /'(?:[^'\\\n]|\\['"\\])*'|"(?:[^"\\\n]|\\['"\\])*"/,
  quoted: /`[^`\n]+`/,
  parameter: /\$[A-Za-z_][A-Za-z0-9_]*/,
  ...KEYWORDS,
  word: /[A-Za-z_][A-Za-z0-9_]*/,
  dots: '..',
  dot: '.',
  open: '(',
  close: ')',
  left: '[',
  right: ']',
  curly: '{',
  curlyClose: '}',
  colon: ':',
  comma: ',',
  bar: '|',
  star: '*',
  unknown: moo.error,
});

const next = matchLexer.next.bind(matchLexer);

// nearley takes every token as meant: blanks are left out here.
matchLexer.next = () => {
  let token = next();
  while (token?.type === 'space') token = next();
  return token;
};
