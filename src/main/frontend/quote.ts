/** Words as somebody selected them, and what stood around them. */
export interface Quote {
  exact: string;
  before: string;
  after: string;
}

export interface Place {
  start: number;
  end: number;
}

/** Share of a quote that an edit may have changed. */
const TOLERANCE = 0.25;

/**
 * Where a quote stands in a text: where its words stand as they were, of several places the one with the same
 * surroundings; else the most similar passage (Sellers 1980: edit distance with a free start) when at most a
 * quarter of it is different.
 */
export function locate(text: string, quote: Quote): Place | undefined {
  if (!quote.exact) return undefined;
  let best: Place | undefined;
  let bestScore = -1;
  for (let at = text.indexOf(quote.exact); at >= 0; at = text.indexOf(quote.exact, at + 1)) {
    const end = at + quote.exact.length;
    const score = sameEnd(text.slice(0, at), quote.before) + sameStart(text.slice(end), quote.after);
    if (score > bestScore) {
      bestScore = score;
      best = { start: at, end };
    }
  }
  return best ?? similar(text, quote.exact);
}

function similar(text: string, wanted: string): Place | undefined {
  const rows = wanted.length;
  let cost = Array.from({ length: rows + 1 }, (_, i) => i);
  let from = new Array<number>(rows + 1).fill(0);
  let best = Math.floor(rows * TOLERANCE) + 1;
  let place: Place | undefined;
  for (let column = 1; column <= text.length; column++) {
    const nextCost = [0];
    const nextFrom = [column];
    for (let row = 1; row <= rows; row++) {
      const change = cost[row - 1] + (wanted[row - 1] === text[column - 1] ? 0 : 1);
      const insert = cost[row] + 1;
      const remove = nextCost[row - 1] + 1;
      const least = Math.min(change, insert, remove);
      nextCost.push(least);
      nextFrom.push(least === change ? from[row - 1] : least === insert ? from[row] : nextFrom[row - 1]);
    }
    cost = nextCost;
    from = nextFrom;
    if (cost[rows] < best) {
      best = cost[rows];
      place = { start: from[rows], end: column };
    }
  }
  return place;
}

function sameEnd(text: string, wanted: string): number {
  let count = 0;
  while (count < wanted.length && text.at(-1 - count) === wanted.at(-1 - count)) count++;
  return count;
}

function sameStart(text: string, wanted: string): number {
  let count = 0;
  while (count < wanted.length && text[count] === wanted[count]) count++;
  return count;
}
