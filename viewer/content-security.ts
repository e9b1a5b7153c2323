import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';

/**
 * Writes a Content-Security-Policy into the finished page: only the inlined script and style may run, told by their
 * hashes. To run after the plugin that inlines them.
 */
export function contentSecurity(): Plugin {
  return {
    name: 'content-security',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        for (const file of Object.values(bundle)) {
          if (file.type !== 'asset' || !file.fileName.endsWith('.html')) continue;
          file.source = withPolicy(String(file.source));
        }
      },
    },
  };
}

export function withPolicy(html: string): string {
  const policy = [
    `default-src 'none'`,
    `script-src ${hashes(html, 'script')}`,
    `style-src ${hashes(html, 'style')}`,
    `img-src data: blob:`,
    `worker-src blob:`,
    `connect-src 'self'`,
    `base-uri 'none'`,
    `form-action 'none'`,
  ].join('; ');
  return html.replace(
    '<meta charset="utf-8" />',
    `$&\n    <meta http-equiv="Content-Security-Policy" content="${policy}" />`,
  );
}

/** Hashes of all inline elements of a name that a browser would run; one with a src is not there any more. */
function hashes(html: string, element: 'script' | 'style'): string {
  const found = [...html.matchAll(new RegExp(`<${element}\\b([^>]*)>([\\s\\S]*?)</${element}>`, 'g'))];
  const own = found.filter(([, attributes]) => !/type="application\/(json|x-ndjson)"/.test(attributes ?? ''));
  const list = own.map(
    ([, , text]) =>
      `'sha256-${createHash('sha256')
        .update(text ?? '')
        .digest('base64')}'`,
  );
  return list.length > 0 ? list.join(' ') : `'none'`;
}
