type Mermaid = typeof import('mermaid/dist/mermaid.esm.min.mjs').default;

let library: Promise<Mermaid> | undefined;
let counter = 0;
let queue: Promise<void> = Promise.resolve(); // mermaid keeps its settings globally: one drawing at a time

const style = (name: string) => getComputedStyle(document.documentElement).getPropertyValue(name).trim();

/** Resolves a custom property to a plain colour: mermaid computes with colours and knows no light-dark(). */
function colour(name: string): string {
  const probe = document.createElement('span');
  probe.style.color = `var(${name})`;
  document.body.append(probe);
  const context = document.createElement('canvas').getContext('2d')!;
  context.fillStyle = getComputedStyle(probe).color;
  context.fillRect(0, 0, 1, 1);
  probe.remove();
  const [red, green, blue] = context.getImageData(0, 0, 1, 1).data;
  return `#${[red, green, blue].map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}

async function load(): Promise<Mermaid> {
  library ??= import('mermaid/dist/mermaid.esm.min.mjs').then((module) => module.default);
  return library;
}

/** Draws a diagram in the colours of the page; null when its source cannot be read. */
export function drawDiagram(source: string): Promise<string | null> {
  const drawn = queue.then(async () => {
    try {
      const mermaid = await load();
      mermaid.initialize({
        startOnLoad: false,
        securityLevel: 'strict',
        suppressErrorRendering: true,
        theme: 'base',
        fontFamily: style('--ly-font-sans'),
        themeVariables: {
          background: colour('--ly-surface'),
          primaryColor: colour('--ly-accent-soft'),
          primaryTextColor: colour('--ly-text'),
          primaryBorderColor: colour('--ly-accent'),
          lineColor: colour('--ly-text-muted'),
          textColor: colour('--ly-text'),
          mainBkg: colour('--ly-accent-soft'),
          edgeLabelBackground: colour('--ly-surface'),
        },
      });
      counter += 1;
      return (await mermaid.render(`diagram-${counter}`, source)).svg;
    } catch {
      return null;
    }
  });
  queue = drawn.then(() => undefined);
  return drawn;
}
