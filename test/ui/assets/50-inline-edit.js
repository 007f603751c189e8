/**
 * A double click, or Enter, on a cell edits its value: the server gives the editor and judges what comes back. Enter saves, Escape
 * leaves it.
 */
(() => {
  const restore = (cell, nodes) => {
    cell.replaceChildren(...nodes);
    delete cell.dataset.editing;
    cell.focus();
  };

  const controlOf = ({ options, value }, label) => {
    const control = document.createElement(options ? 'select' : 'input');
    for (const option of options ?? []) control.add(new Option(option.label, option.value));
    control.value = value;
    control.setAttribute('aria-label', label);
    return control;
  };

  const save = async (cell, control, nodes) => {
    try {
      const { cell: shown } = await ui.post(cell.dataset.edit, { value: control.value });
      const text = document.createElement('span');
      text.textContent = shown.text;
      if (shown.tone) text.className = `state tone-${shown.tone}`;
      const link = nodes.find((node) => node instanceof HTMLAnchorElement);
      if (link && shown.href) {
        link.textContent = shown.text || '(empty)';
        link.href = shown.href;
        restore(cell, [link]);
      } else restore(cell, [text]);
      ui.message('success', 'Saved');
    } catch (error) {
      restore(cell, nodes);
      ui.message('error', error.message);
    }
  };

  const begin = async (cell) => {
    if (cell.dataset.editing) return;
    cell.dataset.editing = 'true';
    const nodes = [...cell.childNodes];
    try {
      const editor = await ui.get(cell.dataset.edit);
      const control = controlOf(editor, cell.dataset.label);
      const holder = document.createElement('span');
      holder.className = 'editor';
      holder.append(control);
      cell.replaceChildren(holder);
      control.focus();
      control.select?.();
      control.addEventListener('keydown', (event) => {
        event.stopPropagation();
        if (event.key === 'Enter') {
          event.preventDefault();
          save(cell, control, nodes);
        } else if (event.key === 'Escape') restore(cell, nodes);
      });
    } catch (error) {
      restore(cell, nodes);
      ui.message('error', error.message);
    }
  };

  ui.on('dblclick', 'td[data-edit]', (cell, event) => {
    event.preventDefault();
    begin(cell);
  });
  ui.on('keydown', 'td[data-edit]', (cell, event) => {
    if (event.key !== 'Enter' || event.target !== cell) return;
    event.preventDefault();
    begin(cell);
  });
})();
