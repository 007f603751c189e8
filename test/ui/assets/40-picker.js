/** The field of a reference: what is typed is looked up, one of the records found is taken. */
(() => {
  const parts = (box) => ({
    value: box.querySelector('input[type="hidden"]'),
    text: box.querySelector('input[type="text"]'),
    list: box.querySelector('[role="listbox"]'),
  });

  const close = (box) => {
    const { text, list } = parts(box);
    list.hidden = true;
    text.setAttribute('aria-expanded', 'false');
    text.removeAttribute('aria-activedescendant');
  };

  const take = (box, option) => {
    const { value, text } = parts(box);
    value.value = option.dataset.value;
    text.value = option.dataset.label;
    close(box);
    text.focus();
    value.dispatchEvent(new Event('change', { bubbles: true }));
  };

  const optionOf = ({ value, label, detail }, id) => {
    const item = document.createElement('li');
    item.id = id;
    item.setAttribute('role', 'option');
    item.dataset.value = value;
    item.dataset.label = label;
    item.textContent = label;
    if (detail) {
      const more = document.createElement('small');
      more.textContent = detail;
      item.append(more);
    }
    return item;
  };

  const look = async (box, wanted) => {
    const { text, list } = parts(box);
    const address = new URL(box.dataset.picker, location.href);
    address.searchParams.set('sysparm_search', wanted);
    try {
      const { rows } = await ui.get(address);
      list.replaceChildren(...rows.map((row, at) => optionOf(row, `${list.id}-${at}`)));
      if (rows.length === 0) list.textContent = 'Nothing found';
      list.hidden = false;
      text.setAttribute('aria-expanded', 'true');
    } catch (error) {
      ui.message('error', error.message);
    }
  };

  const move = (box, step) => {
    const { text, list } = parts(box);
    const options = [...list.querySelectorAll('[role="option"]')];
    if (list.hidden || options.length === 0) return;
    const at = options.findIndex((option) => option.getAttribute('aria-selected') === 'true');
    const next = options[(at + step + options.length) % options.length];
    for (const option of options) option.setAttribute('aria-selected', String(option === next));
    text.setAttribute('aria-activedescendant', next.id);
    next.scrollIntoView({ block: 'nearest' });
  };

  let waiting;
  ui.on('input', '.reference input[type="text"]', (input) => {
    const box = input.closest('.reference');
    parts(box).value.value = '';
    clearTimeout(waiting);
    if (input.value === '') return close(box);
    waiting = setTimeout(() => look(box, input.value), 150);
  });
  ui.on('click', '[data-lookup]', (button) => look(button.closest('.reference'), ''));
  ui.on('click', '.reference [role="option"]', (option) => take(option.closest('.reference'), option));
  ui.on('keydown', '.reference input[type="text"]', (input, event) => {
    const box = input.closest('.reference');
    const { list } = parts(box);
    if (event.key === 'ArrowDown' && list.hidden) look(box, input.value);
    else if (event.key === 'ArrowDown' || event.key === 'ArrowUp')
      move(box, event.key === 'ArrowDown' ? 1 : -1);
    else if (event.key === 'Escape') close(box);
    else if (event.key === 'Enter' && !list.hidden) {
      const chosen = list.querySelector('[aria-selected="true"]') ?? list.querySelector('[role="option"]');
      if (chosen) take(box, chosen);
    } else return;
    event.preventDefault();
  });
  document.addEventListener('click', (event) => {
    for (const box of document.querySelectorAll('.reference')) if (!box.contains(event.target)) close(box);
  });
})();
