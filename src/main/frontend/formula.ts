import katex from 'katex/dist/katex.mjs';

/** Draws TeX with MathML beside it for screen readers; what cannot be read stays as it was written. */
export function drawFormula(element: HTMLElement, display: boolean): void {
  const source = element.textContent ?? '';
  try {
    katex.render(source, element, {
      displayMode: display,
      output: 'htmlAndMathml',
      throwOnError: true,
      trust: false,
      maxExpand: 200,
      maxSize: 20,
    });
  } catch {
    const code = document.createElement('code');
    code.textContent = source;
    element.replaceChildren(code);
  }
}
