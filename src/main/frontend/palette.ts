/*
 * The command palette: Ctrl or Cmd and K opens it from anywhere; arrows choose while the focus stays in the field
 * (combobox pattern of the WAI), Enter does it.
 */

function options(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('.palette-list [role=option]')];
}

function choose(option: HTMLElement | undefined, field: Element): void {
  options().forEach((each) => each.setAttribute('aria-selected', String(each === option)));
  if (option) {
    field.setAttribute('aria-activedescendant', option.id);
    option.scrollIntoView({ block: 'nearest' });
  }
}

function isShortcut(event: KeyboardEvent): boolean {
  const mac = navigator.platform.startsWith('Mac');
  return (mac ? event.metaKey : event.ctrlKey) && !event.altKey && !event.shiftKey && event.key.toLowerCase() === 'k';
}

document.addEventListener(
  'keydown',
  (event) => {
    if (isShortcut(event)) {
      const button = document.querySelector<HTMLElement>('.shell-search');
      if (button) {
        event.preventDefault();
        event.stopPropagation();
        if (!document.querySelector('.palette-list')) {
          button.click();
        }
      }
      return;
    }
    const field = event.target as Element;
    if (!field.matches?.('.palette input') && !field.closest?.('vaadin-dialog.palette, .palette')) {
      return;
    }
    const all = options();
    const now = all.findIndex((option) => option.getAttribute('aria-selected') === 'true');
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      const step = event.key === 'ArrowDown' ? 1 : -1;
      choose(all[(now + step + all.length) % all.length], field);
    } else if (event.key === 'Enter' && now >= 0) {
      event.preventDefault();
      all[now].click();
    }
  },
  true,
);

export {};
