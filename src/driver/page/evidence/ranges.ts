const mostNodes = 20_000;
const mostRanges = 500;

/** The places of a root's own text that match; texts of scripts and styles show nowhere. */
export function textRanges(root: Document | ShadowRoot, sought: RegExp): Range[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const ranges: Range[] = [];
  for (let seen = 0; seen < mostNodes && ranges.length < mostRanges; seen += 1) {
    const node = walker.nextNode();
    if (node === null) break;
    for (const { index, 0: match } of (node.nodeValue ?? '').matchAll(sought)) {
      if (match === '') continue;
      const range = document.createRange();
      range.setStart(node, index);
      range.setEnd(node, index + match.length);
      ranges.push(range);
    }
  }
  return ranges;
}
