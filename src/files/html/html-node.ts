/** What the readers use of a DOM node: the library's own types are those of a browser, which this code does not run in. */
export interface HtmlNode {
  readonly nodeType: number;
  readonly localName?: string | null;
  readonly textContent: string | null;
  readonly childNodes: ArrayLike<HtmlNode> & Iterable<HtmlNode>;
  readonly parentNode: HtmlNode | null;
}

export interface HtmlElement extends HtmlNode {
  getAttribute(name: string): string | null;
  querySelector(selector: string): HtmlElement | null;
  querySelectorAll(selector: string): Iterable<HtmlElement>;
}

export interface HtmlPage extends HtmlElement {
  readonly body: HtmlElement | null;
}

export const ELEMENT = 1;
export const TEXT = 3;
