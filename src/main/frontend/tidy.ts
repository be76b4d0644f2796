import { pythonLanguage } from '@codemirror/lang-python';
import type { SyntaxNodeRef, Tree } from '@lezer/common';

interface Change {
  from: number;
  to: number;
  insert: string;
}

const LITERALS = new Set(['String', 'FormatString', 'ContinuedString']);
const SPACED = new Set(['AssignOp', 'UpdateOp', 'CompareOp']);
const SPACED_IN = new Set(['AssignStatement', 'UpdateStatement', 'BinaryExpression']);

/**
 * Mends what has no meaning in Python: trailing blanks, tabs as indentation, blank lines, the blanks around
 * `=`, `+=` and comparisons, and the one after a comma. Strings and comments stay as they are. The result is
 * used only when it has the same syntax tree and the same tokens.
 *
 * @returns null when the text has a syntax error or would not stay the same program
 */
export function tidied(text: string): string | null {
  if (text.trim() === '') {
    return '';
  }
  const tree = pythonLanguage.parser.parse(text);
  if (broken(tree)) {
    return null;
  }
  const changes: Change[] = [];
  tree.iterate({
    enter: (node) => {
      if (LITERALS.has(node.name)) {
        return false;
      }
      if (SPACED.has(node.name) && SPACED_IN.has(node.node.parent?.name ?? '') && /^\W+$/.test(text.slice(node.from, node.to))) {
        space(text, node, changes);
      } else if (node.name === ',' && /[^\s)\]}]/.test(text[node.to] ?? '\n')) {
        changes.push({ from: node.to, to: node.to, insert: ' ' });
      }
      return true;
    },
  });
  const result = lines(apply(text, changes));
  return result === text || same(text, tree, result) ? result : null;
}

function space(text: string, node: SyntaxNodeRef, changes: Change[]): void {
  let from = node.from;
  while (from > 0 && (text[from - 1] === ' ' || text[from - 1] === '\t')) {
    from--;
  }
  let to = node.to;
  while (text[to] === ' ' || text[to] === '\t') {
    to++;
  }
  // an operator at either end of a line stays there
  if (from > 0 && text[from - 1] !== '\n') {
    changes.push({ from, to: node.from, insert: ' ' });
  }
  if (to < text.length && !/[\r\n\\#]/.test(text[to])) {
    changes.push({ from: node.to, to, insert: ' ' });
  }
}

/** Indentation, line ends and blank lines. Lines that begin or end within a string stay. */
function lines(text: string): string {
  const literals: [number, number][] = [];
  pythonLanguage.parser.parse(text).iterate({
    enter: (node) => {
      if (LITERALS.has(node.name)) {
        literals.push([node.from, node.to]);
        return false;
      }
      return true;
    },
  });
  const inside = (at: number) => literals.some(([from, to]) => from < at && at < to);
  const result: string[] = [];
  let at = 0;
  let blank = 0;
  for (const line of text.split('\n')) {
    const end = at + line.length;
    let mended = line;
    if (!inside(end)) {
      mended = mended.replace(/[ \t\f]+$/, '');
    }
    if (!inside(at)) {
      mended = mended.replace(/^[ \t]+/, indentation);
    }
    if (mended === '' && !inside(at)) {
      blank++;
    } else {
      const most = result.length === 0 ? 0 : /^[ \t]/.test(mended) ? 1 : 2;
      result.push(...Array<string>(Math.min(blank, most)).fill(''), mended);
      blank = 0;
    }
    at = end + 1;
  }
  return result.length === 0 ? '' : result.join('\n') + '\n';
}

/** A tab goes on to the next multiple of four. */
function indentation(blanks: string): string {
  let width = 0;
  for (const blank of blanks) {
    width += blank === '\t' ? 4 - (width % 4) : 1;
  }
  return ' '.repeat(width);
}

function apply(text: string, changes: Change[]): string {
  let result = '';
  let at = 0;
  for (const change of changes.sort((a, b) => a.from - b.from)) {
    result += text.slice(at, change.from) + change.insert;
    at = change.to;
  }
  return result + text.slice(at);
}

function broken(tree: Tree): boolean {
  let found = false;
  tree.iterate({
    enter: (node) => {
      found ||= node.type.isError;
      return !found;
    },
  });
  return found;
}

function same(before: string, tree: Tree, after: string): boolean {
  return shape(before, tree) === shape(after, pythonLanguage.parser.parse(after));
}

/** Names of all nodes in order, and the text of those that have no parts. */
function shape(text: string, tree: Tree): string {
  const parts: string[] = [];
  tree.iterate({
    enter: (node) => {
      const literal = LITERALS.has(node.name);
      parts.push(node.name);
      if (literal || !node.node.firstChild) {
        parts.push(literal ? text.slice(node.from, node.to) : text.slice(node.from, node.to).trim());
      }
      return !literal;
    },
    leave: () => {
      parts.push('.');
    },
  });
  return parts.join('\u0000');
}
