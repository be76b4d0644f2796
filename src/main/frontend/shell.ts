/*
 * The header's buttons: they open and close in the browser alone, so the menus answer at once even when the
 * server is slow. Listeners sit on the document, since Flow makes and remakes the elements.
 */

import './palette';

const APPEARANCE = 'lyceum.appearance'; // read before the first paint by LyceumShell

const expandable = 'button[aria-expanded][aria-controls]';

function setOpen(button: Element, open: boolean): void {
  button.setAttribute('aria-expanded', String(open));
}

function openButtons(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>(`.shell-header ${expandable}[aria-expanded='true']`)];
}

/** Whether the button controls a region that the element lies in. */
function contains(button: Element, element: Node): boolean {
  const region = document.getElementById(button.getAttribute('aria-controls') ?? '');
  return button.contains(element) || !!region?.contains(element);
}

function storedAppearance(): string {
  try {
    return localStorage.getItem(APPEARANCE) ?? 'system';
  } catch {
    return 'system';
  }
}

function chooseAppearance(appearance: string): void {
  try {
    localStorage.setItem(APPEARANCE, appearance);
  } catch {
    // not kept then, but applied
  }
  if (appearance === 'system') {
    delete document.documentElement.dataset.theme;
  } else {
    document.documentElement.dataset.theme = appearance;
  }
  showAppearance(appearance);
}

function showAppearance(appearance = storedAppearance()): void {
  document.querySelectorAll<HTMLElement>('[data-appearance]').forEach((choice) => {
    choice.toggleAttribute('aria-current', false);
    if (choice.dataset.appearance === appearance) {
      choice.setAttribute('aria-current', 'true');
    }
  });
}

document.addEventListener('click', (event) => {
  const target = event.target as Element;
  const pressed = target.closest?.(expandable);
  openButtons()
    .filter((button) => button !== pressed)
    .filter((button) => !contains(button, target) || !!target.closest('a, [data-appearance]'))
    .forEach((button) => setOpen(button, false));
  if (pressed?.closest('.shell-header')) {
    showAppearance();
    setOpen(pressed, pressed.getAttribute('aria-expanded') !== 'true');
  }
  const appearance = target.closest?.<HTMLElement>('[data-appearance]')?.dataset.appearance;
  if (appearance) {
    chooseAppearance(appearance);
  }
});

document.addEventListener('keydown', (event) => {
  const innermost = openButtons().at(-1);
  if (event.key === 'Escape' && innermost) {
    setOpen(innermost, false);
    innermost.focus();
  }
});

document.addEventListener('focusin', (event) => {
  openButtons()
    .filter((button) => button.classList.contains('disclosure-button') && !contains(button, event.target as Node))
    .forEach((button) => setOpen(button, false));
});

declare global {
  interface Window {
    lyceumPageChanged?: () => void;
    lyceumAppearance?: (appearance: string) => void;
  }
}

/** After a navigation without page load, reading goes on at the new page's beginning. */
window.lyceumPageChanged = () => {
  const content = document.getElementById('content');
  if (content && !content.contains(document.activeElement)) {
    content.focus({ preventScroll: true });
  }
};

window.lyceumAppearance = chooseAppearance;

export {};
