import type { Diagnostic } from '@codemirror/lint';
import { pythonLanguage } from '@codemirror/lang-python';
import type { Text } from '@codemirror/state';
import type { SyntaxNode } from '@lezer/common';

export type Words = Record<string, string>;

const SHOWN = 5; // one error often causes others further down
const MAX_CHARS = 200_000;
const HEADER = /^\s*(async\s+)?(def|class|if|elif|else|for|while|try|except|finally|with|match|case)\b/;
const CLOSING: Record<string, string> = { '(': ')', '[': ']', '{': '}' };

/** Where the program is not Python, as far as the editor's own parser tells. The sandbox's Python has the last word. */
export function syntaxMarks(doc: Text, words: Words): Diagnostic[] {
  if (doc.length > MAX_CHARS) {
    return [];
  }
  const text = doc.toString();
  const marks = new Map<number, Diagnostic>();
  const mark = (from: number, to: number, message: string) => {
    const line = doc.lineAt(from).number;
    if (marks.size < SHOWN && !marks.has(line)) {
      marks.set(line, { from, to: Math.max(to, Math.min(from + 1, doc.length)), severity: 'error', message });
    }
  };
  for (const bracket of brackets(text, words)) {
    mark(bracket.at, bracket.at + 1, bracket.message);
  }
  if (marks.size > 0) {
    return [...marks.values()]; // an open bracket swallows what follows: everything else would mislead
  }
  let headless = -1; // line of a header without its colon, which makes the next one look wrong too
  pythonLanguage.parser.parse(text).iterate({
    enter: (node) => {
      const line = doc.lineAt(node.from);
      if (!node.type.isError || beyondTheParser(node.node, line.text) || line.number === headless + 1) {
        return;
      }
      const colon = HEADER.test(line.text) && !/:\s*(#.*)?$/.test(line.text);
      headless = colon ? line.number : headless;
      const from = Math.min(node.from, line.to);
      mark(from, Math.min(Math.max(node.to, from + 1), line.to), colon ? words.colon : words.syntax);
    },
  });
  return [...marks.values()];
}

/** Python has `with (a as b, c as d):`, this parser has not. */
function beyondTheParser(node: SyntaxNode, line: string): boolean {
  return node.parent?.name === 'WithStatement' || /^\s*(async\s+)?with\s*\(/.test(line);
}

/** Brackets and quotation marks that find no partner. Strings and comments are skipped. */
function brackets(text: string, words: Words): { at: number; message: string }[] {
  const open: { sign: string; at: number }[] = [];
  let i = 0;
  while (i < text.length) {
    const c = text[i];
    if (c === '#') {
      const end = text.indexOf('\n', i);
      i = end < 0 ? text.length : end;
    } else if (c === '"' || c === "'") {
      const closing = text.startsWith(c.repeat(3), i) ? c.repeat(3) : c;
      const end = endOfString(text, i + closing.length, closing);
      if (end < 0) {
        return [{ at: i, message: words.string.replace('{0}', closing) }];
      }
      i = end;
    } else {
      if (c in CLOSING) {
        open.push({ sign: c, at: i });
      } else if (c === ')' || c === ']' || c === '}') {
        const last = open.pop();
        if (!last || CLOSING[last.sign] !== c) {
          return [{ at: i, message: words.closing.replace('{0}', c) }];
        }
      }
      i++;
    }
  }
  const first = open[open.length - 1];
  return first ? [{ at: first.at, message: words.bracket.replace('{0}', first.sign).replace('{1}', CLOSING[first.sign]) }] : [];
}

function endOfString(text: string, start: number, closing: string): number {
  for (let i = start; i < text.length; i++) {
    if (text[i] === '\\') {
      i++;
    } else if (text.startsWith(closing, i)) {
      return i + closing.length;
    } else if (text[i] === '\n' && closing.length === 1) {
      return -1;
    }
  }
  return -1;
}
