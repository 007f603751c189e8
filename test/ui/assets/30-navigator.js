/** The filter of the navigator: what has the text stays; Enter opens `table.list`, `table.form` and `page.do`. */
(() => {
  const box = document.querySelector('[data-navigator-filter]');
  if (!box) return;

  const filter = () => {
    const wanted = box.value.trim().toLowerCase();
    for (const group of document.querySelectorAll('[data-navigator-group]')) {
      const whole = group.dataset.navigatorGroup.toLowerCase().includes(wanted);
      let shown = 0;
      for (const entry of group.querySelectorAll('[data-navigator-entry]')) {
        const found = whole || entry.dataset.navigatorEntry.toLowerCase().includes(wanted);
        entry.hidden = !found;
        if (found) shown++;
      }
      for (const part of group.querySelectorAll('[data-navigator-part]'))
        part.hidden = wanted !== '' && !whole && !part.dataset.navigatorPart.toLowerCase().includes(wanted);
      group.hidden = wanted !== '' && shown === 0 && !whole;
      if (wanted !== '' && shown > 0) group.open = true;
    }
  };
  box.addEventListener('input', filter);
  filter();
})();
