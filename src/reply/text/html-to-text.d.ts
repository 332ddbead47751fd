/** The part of html-to-text 10 that is used; the package ships no types. */
declare module 'html-to-text' {
  interface HtmlNode {
    children: HtmlNode[];
  }

  interface BlockTextBuilder {
    openBlock(options?: { leadingLineBreaks?: number }): void;
    closeBlock(options?: { trailingLineBreaks?: number }): void;
    addInline(text: string): void;
  }

  type Formatter = (
    element: HtmlNode,
    walk: (nodes: HtmlNode[], builder: BlockTextBuilder) => void,
    builder: BlockTextBuilder,
  ) => void;

  interface Selector {
    selector: string;
    format: string;
    options?: Record<string, unknown>;
  }

  interface Options {
    wordwrap?: number | false;
    preserveNewlines?: boolean;
    limits?: { maxInputLength?: number; maxDepth?: number; maxChildNodes?: number; ellipsis?: string };
    formatters?: Record<string, Formatter>;
    selectors?: Selector[];
  }

  export function compile(options: Options): (html: string) => string;
}
